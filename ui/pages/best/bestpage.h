#pragma once

#include "core/metrics/liverating.h"
#include "core/profile/analysis.h"
#include "ui/base/page.h"
#include "ui/base/pending.h"

#include <memory>

class QComboBox;
class QVBoxLayout;

namespace lodestar::ui {

class CriterionRow;
class DataTableView;
class FilterLine;
class Label;
class PinPanel;
class RankingModel;
class ThresholdPanel;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRule();
    QWidget *makeRanking();
    void refresh();
    bool takeRule();
    void showRule();
    void showEmpty();
    void showCriteria();
    void showNoCriteria();
    void showFrame();
    void showRows(std::vector<qsizetype> rows);
    void search();
    void startStability();
    void keepCriteria();
    void addCriterion();
    void showChosen();
    void buildRating();

    std::shared_ptr<const profile::Analysis> m_analysis;
    metrics::BestRule m_rule;
    using Live = std::shared_ptr<metrics::LiveRating>;
    Live m_live;
    QString m_liveKey; ///< table, roles and criteria that m_live was (or is being) made for
    Pending<Result<Live>> m_building;
    std::vector<CriterionRow *> m_criterionRows;
    QList<QAction *> m_actions;
    QVBoxLayout *m_column = nullptr, *m_criteria = nullptr;
    QWidget *m_content = nullptr, *m_empty = nullptr;
    QComboBox *m_more = nullptr;
    ThresholdPanel *m_threshold = nullptr;
    RankingModel *m_model = nullptr;
    DataTableView *m_view = nullptr;
    FilterLine *m_filter = nullptr;
    Label *m_shown = nullptr;
    PinPanel *m_pin = nullptr;
    Pending<Result<std::vector<qsizetype>>> m_search;
    Pending<Result<metrics::Stability>> m_stability;
};

RailState bestRail(Session &session);

} // namespace lodestar::ui
