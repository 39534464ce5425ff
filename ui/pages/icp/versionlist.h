#pragma once

#include "core/profile/icpstore.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class Label;
class Session;

/// The saved versions as a timeline, newest first: number, date, author, reason, hash, the customers it was made with,
/// and how much it changed; above them the line that saves the next one with its reason.
class VersionList : public Card
{
    Q_OBJECT
public:
    explicit VersionList(Session &session, QWidget *parent = nullptr);
    /// `sides`: the working definition first, then the versions, newest first.
    void show(const std::vector<profile::Version> &sides, bool canEdit);
    QString note() const; ///< without spaces at its ends
    void setNote(const QString &note);
    void askForNote();

signals:
    void saveWanted();
    void versionChosen(int number);
    void compareWanted(int number); ///< with the version before it; of the first: with the working definition

private:
    QWidget *entry(const profile::Version &version, const profile::Version *before);
    QString datasetText(const profile::Version &version) const;
    void addEntries(const std::vector<profile::Version> &sides);

    Session &m_session;
    QVBoxLayout *m_list = nullptr;
    QStringList m_shown; ///< what the list was made from
    QMap<qint64, QString> m_datasets; ///< names by id
    Label *m_unsaved = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace lodestar::ui
