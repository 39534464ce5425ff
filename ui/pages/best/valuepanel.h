#pragma once

#include "core/metrics/valueshare.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace lodestar::render {
class ChartView;
}

namespace lodestar::ui {

class Label;
class Segmented;

/// What the best customers bring: a line for each kind of value that is known, and how concentrated it is, one click
/// away.
class ValuePanel : public Card
{
    Q_OBJECT
public:
    explicit ValuePanel(QWidget *parent = nullptr);
    void show(const metrics::ValueAbove &values, const metrics::Rating &rating);
    render::ChartView *chart() const { return m_chart; }

private:
    void offerCurves();
    void showCurve();

    std::vector<metrics::ValueShare> m_shares;
    std::vector<std::vector<metrics::CurvePoint>> m_curves; ///< of each
    QStringList m_refusals; ///< values that cannot be added up, and why
    qsizetype m_bestCount = 0;
    QStringList m_offered; ///< roles of the kinds of value that can be chosen
    Label *m_lines = nullptr;
    QVBoxLayout *m_choice = nullptr; ///< where m_which stands
    Segmented *m_which = nullptr;
    QPushButton *m_open = nullptr;
    render::ChartView *m_chart = nullptr;
};

} // namespace lodestar::ui
