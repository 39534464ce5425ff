#pragma once

#include "core/profile/reviewdate.h"
#include "ui/widgets/card.h"

class QComboBox;
class QDateEdit;
class QPushButton;

namespace lodestar::ui {

class ChosenIcp;
class HintBox;
class Label;
class Session;

/// When the definition is to be looked at again, by the stage it is in; and the door to doing so.
class ReviewCard : public Card
{
    Q_OBJECT
public:
    ReviewCard(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);
    void refresh();

signals:
    void reviewWanted(); ///< compare it with the customers of today

private:
    void save(profile::ReviewStage stage, const QDate &day);

    Session &m_session;
    ChosenIcp &m_chosen;
    QComboBox *m_stage = nullptr;
    QDateEdit *m_day = nullptr;
    Label *m_text = nullptr;
    HintBox *m_due = nullptr;
    QPushButton *m_now = nullptr, *m_stands = nullptr;
};

} // namespace lodestar::ui
