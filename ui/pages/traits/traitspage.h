#pragma once

#include "core/profile/analysis.h"
#include "ui/base/page.h"
#include "ui/base/pending.h"

#include <memory>

class QVBoxLayout;
class QScrollArea;

namespace lodestar::render {
class ChartView;
}

namespace lodestar::ui {

class FilterLine;
class HintBox;
class Label;
class SectionTabs;
class TraitDetail;

/// What the best customers share: traits by honest strength, the chosen one in full beside them.
class TraitsPage : public Page
{
    Q_OBJECT
public:
    explicit TraitsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;

private:
    QWidget *makeContent();
    void refresh();
    void showEmpty();
    void showList();
    void showLeftOut();
    void showTrait(int mark);
    void addToIcp();
    void draftIcp();
    void saveChart(render::ChartView *chart, int format);
    qsizetype likelyCount() const;
    const std::vector<traits::Trait> &listed() const; ///< of the open tab

    std::shared_ptr<const profile::Analysis> m_analysis;
    std::vector<size_t> m_shown; ///< marks of the chart → index into listed()
    QString m_chosen; ///< attribute and value of the trait beside
    QList<QAction *> m_actions;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr, *m_empty = nullptr;
    SectionTabs *m_tabs = nullptr;
    FilterLine *m_filter = nullptr;
    QScrollArea *m_chartArea = nullptr, *m_leftOutArea = nullptr;
    render::ChartView *m_chart = nullptr;
    QVBoxLayout *m_leftOut = nullptr;
    Label *m_more = nullptr;
    HintBox *m_level = nullptr;
    TraitDetail *m_detail = nullptr;
    Pending<Result<profile::Draft>> m_draft;
};

RailState traitsRail(Session &session);

} // namespace lodestar::ui
