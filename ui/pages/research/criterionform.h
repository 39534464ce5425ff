#pragma once

#include "core/workshop/hypothesis.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace lodestar::ui {

class ConditionEditor;
class HintBox;
class Label;
class Session;

/// The criterion that a hypothesis would become: which attribute of customers it speaks of, what the data says of it,
/// and the way into the ICP.
class CriterionForm : public Card
{
    Q_OBJECT
public:
    explicit CriterionForm(Session &session, QWidget *parent = nullptr);
    void show(const workshop::Hypothesis &hypothesis);

signals:
    void criterionChanged(const lodestar::table::Condition &criterion); ///< empty: in words only

private:
    void showCriterion();
    void showData();
    void choose(bool choosing);

    Session &m_session;
    workshop::Hypothesis m_hypothesis;
    Label *m_criterion = nullptr;
    HintBox *m_data = nullptr;
    QWidget *m_chooser = nullptr;
    ConditionEditor *m_condition = nullptr;
    QPushButton *m_choose = nullptr, *m_take = nullptr, *m_drop = nullptr;
};

} // namespace lodestar::ui
