#pragma once

#include "core/workshop/gaphint.h"
#include "core/workshop/gapstore.h"
#include "ui/base/pending.h"
#include "ui/pages/workshop/activity.h"

#include <memory>

class QComboBox;

namespace lodestar::profile {
struct Analysis;
}

namespace lodestar::ui {

class BeliefCard;
class DataCard;
class DecisionCard;
class FormRow;
class GapCard;

/// Belief, data and the gap between them side by side, and under them what the room decides: on the question as a
/// whole, or on one of its clusters.
class DecideActivity : public Activity
{
    Q_OBJECT
public:
    explicit DecideActivity(Session &session, QWidget *parent = nullptr);
    void showQuestion(const workshop::Question &question) override;
    void refresh(const workshop::Room &room) override;
    void refreshData() override;
    void showSubject(const QString &subject) override;
    void focusEntry() override;
    void commit() override;
    QVariant begun() const override { return m_subject; }
    void resume(const QVariant &begun) override { showSubject(begun.toString()); }
    std::optional<StageScene> stageScene() const override;

private:
    void offerSubjects();
    void showBeliefs();
    void compare();
    workshop::Decision decision() const;
    workshop::Gap gap() const;
    void makeCriterion(QWidget *asking);
    void makeHypothesis();
    void askCustomers();

    QString m_subject; ///< Question::id, or Cluster::id
    std::vector<workshop::Gap> m_gaps;
    std::shared_ptr<const profile::Analysis> m_compared; ///< what the hint was worked out from
    QStringList m_comparedWords;
    QString m_comparedQuestion;
    Pending<Result<workshop::GapHint>> m_comparing;
    FormRow *m_subjectRow = nullptr;
    QComboBox *m_subjects = nullptr;
    BeliefCard *m_belief = nullptr;
    DataCard *m_data = nullptr;
    GapCard *m_gap = nullptr;
    DecisionCard *m_decision = nullptr;
};

} // namespace lodestar::ui
