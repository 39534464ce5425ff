#pragma once

#include "core/workshop/workshopstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace lodestar::ui {

class Session;

/// Who is in the room, and for which team each speaks. People are added by name, team, Enter.
class ParticipantsPanel : public Card
{
    Q_OBJECT
public:
    explicit ParticipantsPanel(Session &session, QWidget *parent = nullptr);
    void refresh(const std::vector<workshop::Participant> &participants);

private:
    void add();

    Session &m_session;
    QVBoxLayout *m_people = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_team = nullptr;
    std::vector<workshop::Participant> m_participants;
};

/// The colour of a team's cards; own teams share the fifth. The team's name always stands beside it.
theme::ColorRole teamColor(const QString &team);

} // namespace lodestar::ui
