#pragma once

#include "core/workshop/workshopstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class Label;
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
    QWidget *m_list = nullptr; ///< the people one by one; folded away while there is something to say in one line
    QPushButton *m_fold = nullptr;
    Label *m_names = nullptr;
    QVBoxLayout *m_people = nullptr;
    QWidget *m_newLine = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_team = nullptr;
    std::vector<workshop::Participant> m_participants;
    QStringList m_shown; ///< what the lines were made from
};

} // namespace lodestar::ui
