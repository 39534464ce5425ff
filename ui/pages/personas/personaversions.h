#pragma once

#include "core/profile/persona.h"
#include "core/profile/version.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Card;
class Label;
class Session;

/// The saved versions of one persona: save the next, compare any two field by field, bring one back.
class PersonaVersions : public QWidget
{
    Q_OBJECT
public:
    explicit PersonaVersions(Session &session, QWidget *parent = nullptr);
    void show(const profile::Persona &persona, bool canEdit);
    QString note() const; ///< typed and not saved yet
    void setNote(const QString &note);

private:
    Card *makeList();
    Card *makeComparison();
    void fillList();
    void fillChoices();
    void compare();
    void save();
    void restore();
    void choose(int number); ///< compares it with the persona as it is now
    profile::Persona versionAt(int number) const; ///< 0: as it is now

    Session &m_session;
    profile::Persona m_persona;
    std::vector<profile::Version> m_versions;
    QStringList m_listed;
    QLineEdit *m_note = nullptr;
    QPushButton *m_save = nullptr, *m_restore = nullptr;
    QVBoxLayout *m_list = nullptr;
    QComboBox *m_before = nullptr, *m_after = nullptr;
    Label *m_finding = nullptr;
    QGridLayout *m_changes = nullptr;
    bool m_canEdit = false;
};

} // namespace lodestar::ui
