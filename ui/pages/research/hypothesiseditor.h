#pragma once

#include "core/workshop/hypothesis.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace lodestar::ui {

class BeliefVotes;
class HintBox;
class CriterionForm;
class ThresholdForm;
class Label;
class Segmented;
class Session;
class TextEdit;

/// One hypothesis: what is believed and by whom, how it is tested, what came of it, the criterion it would become.
class HypothesisEditor : public QWidget
{
    Q_OBJECT
public:
    explicit HypothesisEditor(Session &session, QWidget *parent = nullptr);
    void show(const workshop::Hypothesis *hypothesis, bool canEdit); ///< null: there is none to show
    void commit(); ///< what is being typed, now

private:
    QWidget *makeBelief();
    QWidget *makeTest();
    void connectFields();
    void save(const std::function<void(workshop::Hypothesis &)> &change);
    void remove();

    Session &m_session;
    workshop::Hypothesis m_hypothesis;
    QString m_shown; ///< id of what stands in the fields
    TextEdit *m_statement = nullptr, *m_test = nullptr, *m_outcome = nullptr;
    Segmented *m_belief = nullptr;
    Label *m_beliefText = nullptr, *m_update = nullptr;
    BeliefVotes *m_votes = nullptr;
    ThresholdForm *m_result = nullptr;
    QComboBox *m_rung = nullptr;
    HintBox *m_rungHint = nullptr;
    CriterionForm *m_criterion = nullptr;
};

} // namespace lodestar::ui
