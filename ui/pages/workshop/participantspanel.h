#pragma once

#include "core/workshop/workshopstore.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lodestar::ui {

class Label;
class Session;

/// Who is in the room, for which team each speaks, since when, and who has left. People are added by name, team, Enter;
/// a team can be one of the five or any words. Who has left keeps the cards and is not offered for turns; coming back
/// is one press.
class ParticipantsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ParticipantsPanel(Session &session, QWidget *parent = nullptr);
    void refresh(const std::vector<workshop::Participant> &participants); ///< without the former ones

private:
    void add();
    QWidget *makeLine(const workshop::Participant &participant, bool canEdit);
    std::optional<workshop::Participant> stored(const QString &id) const;
    void setLeft(const QString &id, bool left);
    void beginRename(const workshop::Participant &participant);
    QString chosenTeam() const;

    Session &m_session;
    Label *m_summary = nullptr;
    QVBoxLayout *m_people = nullptr;
    QWidget *m_newLine = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_team = nullptr;
    QString m_renaming; ///< Participant::id of the one whose name and team are in the fields
    QStringList m_shown; ///< what the lines were made from
};

} // namespace lodestar::ui
