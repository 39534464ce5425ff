#pragma once

#include "core/metrics/liverating.h"
#include "ui/widgets/card.h"

class QComboBox;
class QDoubleSpinBox;
class QTimer;

namespace lodestar::render {
class ChartView;
}

namespace lodestar::ui {

class HintBox;
class Label;

/// Where the best set ends: a share, a number, a score, or a place that the scores themselves offer, on their
/// distribution.
class ThresholdPanel : public Card
{
    Q_OBJECT
public:
    explicit ThresholdPanel(QWidget *parent = nullptr);
    void setChartHeight(int pixels);
    void show(const metrics::Threshold &threshold, const metrics::LiveRating &live);
    const metrics::Threshold &threshold() const { return m_threshold; }
    bool isSettling() const; ///< moved, and not yet told as changed
    render::ChartView *chart() const { return m_chart; }

signals:
    void moved(); ///< while it is dragged
    void changed(); ///< settled: to be kept

protected:
    void hideEvent(QHideEvent *event) override; ///< whoever leaves the page has let go

private:
    void choose(metrics::Threshold::Kind kind);
    void showValue();
    void showFound(const metrics::Rating &rating);

    metrics::Threshold m_threshold;
    qsizetype m_best = 0, m_rated = 0;
    double m_cut = 0;
    double m_lowest = 0, m_highest = 100; ///< the ends of the scale, to tenths
    QComboBox *m_kind = nullptr;
    QDoubleSpinBox *m_value = nullptr;
    render::ChartView *m_chart = nullptr;
    Label *m_found = nullptr; ///< where the kinds that look for themselves have found the cut
    HintBox *m_notices = nullptr;
    QTimer *m_settled = nullptr;
};

} // namespace lodestar::ui
