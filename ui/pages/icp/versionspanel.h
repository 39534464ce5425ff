#pragma once

#include "core/profile/icpstore.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace lodestar::ui {

/// The saved versions, newest first, and the line that saves the next one with its reason.
class VersionsPanel : public Card
{
    Q_OBJECT
public:
    explicit VersionsPanel(QWidget *parent = nullptr);
    void show(const std::vector<profile::Version> &versions, bool canSave);
    QString note() const;
    void setNote(const QString &note);
    void clearNote();
    void focusNote();

signals:
    void saveRequested();
    void versionChosen(int number);

private:
    QVBoxLayout *m_list = nullptr;
    QStringList m_shown; ///< an empty string and the ids of the versions in the list
    QLineEdit *m_note = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace lodestar::ui
