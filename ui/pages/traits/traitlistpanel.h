#pragma once

#include "ui/pages/traits/traitpanel.h"

class QCheckBox;

namespace lodestar::ui {

class FilterLine;
class HintBox;
class Label;
class TraitDetail;

/// The traits by honest strength, more often or less often among the best, and the chosen one in full beside.
class TraitListPanel : public TraitPanel
{
    Q_OBJECT
public:
    enum class Direction { More, Less };
    explicit TraitListPanel(Session &session, QWidget *parent = nullptr);
    void setDirection(Direction direction);
    const render::ChartView *stageChart() const override { return m_chart; }

protected:
    void refresh() override;

private:
    QWidget *makeList();
    QWidget *makeSide();
    void showList();
    void showTrait(int mark);
    void add();
    const std::vector<traits::Trait> &listed() const;

    Direction m_direction = Direction::More;
    std::vector<size_t> m_shown; ///< marks of the chart → index into listed()
    QString m_chosen; ///< attribute and value of the trait beside
    FilterLine *m_filter = nullptr;
    render::ChartView *m_chart = nullptr;
    Label *m_more = nullptr;
    HintBox *m_level = nullptr;
    QCheckBox *m_strict = nullptr; ///< Benjamini-Yekutieli
    TraitDetail *m_detail = nullptr;
    QAction *m_add = nullptr;
};

} // namespace lodestar::ui
