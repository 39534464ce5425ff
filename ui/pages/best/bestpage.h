#pragma once

#include "core/profile/analysis.h"
#include "ui/base/page.h"

#include <memory>

class QVBoxLayout;

namespace lodestar::ui {

class BallotPanel;
class ClvPanel;
class LiveBest;
class NominationPanel;
class RankingPanel;
class SectionStack;
class SectionTabs;
class ThresholdPanel;
class ValuePanel;
class WeightsPanel;

/// Who is best: the criteria with their weights, where best ends, and the ranked customers, moving as a slider moves.
class BestPage : public Page
{
    Q_OBJECT
public:
    explicit BestPage(Session &session, QWidget *parent = nullptr);
    ~BestPage() override;

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    void showTarget(const QString &target) override; ///< the id of a tab
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makeRule();
    void listenToThreshold();
    void addWay(const QString &id, const QString &name, QWidget *panel);
    void refresh();
    void showWays();
    bool canEdit() const;
    bool takeRule();
    void showRule();
    void showEmpty();
    void showFrame();
    QWidget *makeEmpty();

    std::shared_ptr<const profile::Analysis> m_analysis;
    metrics::BestRule m_rule;
    QString m_ruleOf; ///< id of the project that m_rule is of
    LiveBest *m_live = nullptr;
    bool m_noData = false; ///< only naming by hand is offered
    bool m_isFramed = false; ///< there is a ranking to show, if only of the rule before
    QList<QAction *> m_actions;
    QStringList m_wayIds;
    SectionTabs *m_ways = nullptr;
    SectionStack *m_stack = nullptr;
    QWidget *m_left = nullptr, *m_empty = nullptr;
    QVBoxLayout *m_right = nullptr;
    BallotPanel *m_ballots = nullptr;
    ClvPanel *m_clv = nullptr;
    NominationPanel *m_byHand = nullptr;
    WeightsPanel *m_weights = nullptr;
    ThresholdPanel *m_threshold = nullptr;
    ValuePanel *m_values = nullptr;
    RankingPanel *m_ranking = nullptr;
};

RailState bestRail(Session &session);

} // namespace lodestar::ui
