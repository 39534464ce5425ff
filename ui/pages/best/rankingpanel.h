#pragma once

#include "core/metrics/leaders.h"
#include "ui/base/pending.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace lodestar::ui {

class DataTableView;
class FilterLine;
class Label;
class LiveBest;
class PinPanel;
class RankingModel;
class SectionTabs;
class Session;
class StabilityPanel;

/// The customers in order of their score, moving as a weight moves: all, the best, those that do not fit, and the rest;
/// how firm each place is, and what the room decides about one of them.
class RankingPanel : public QWidget
{
    Q_OBJECT
public:
    RankingPanel(Session &session, LiveBest &live, QWidget *parent = nullptr);
    ~RankingPanel() override;

    void showFrame(const metrics::BestRule &rule); ///< after LiveBest::rate()
    void askStability(const table::Table &table, const metrics::BestRule &rule);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void arrangeHead();
    void makeTable();
    void showCounts();
    void search();
    void showRows(std::vector<qsizetype> rows);
    void tellShown(qint64 shown);
    void showChosen();
    metrics::CustomerList list() const;

    Session &m_session;
    LiveBest &m_live;
    metrics::BestRule m_rule;
    QBoxLayout *m_head = nullptr;
    SectionTabs *m_lists = nullptr;
    FilterLine *m_filter = nullptr;
    RankingModel *m_model = nullptr;
    DataTableView *m_view = nullptr;
    Label *m_shown = nullptr;
    QPushButton *m_howFirm = nullptr;
    StabilityPanel *m_stability = nullptr;
    PinPanel *m_pin = nullptr;
    Pending<Result<std::vector<qsizetype>>> m_search;
};

} // namespace lodestar::ui
