#include "ui/render/chartcanvas.h"
#include "ui/render/plot.h"
#include "ui/render/qcp.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace lodestar::render {

using chart::Histogram;
using chart::Scatter;

namespace {

constexpr double kReach = 8; ///< pixels from a mark or the threshold that still count as on it

/// A plot that lives: histogram, scatter, two distributions, curve. The threshold follows the mouse and the arrow keys
/// left and right.
class PlotCanvas final : public ChartCanvas
{
public:
    PlotCanvas(const chart::ChartSpec &spec, QWidget *parent) : ChartCanvas(spec, parent), m_plot(new QCustomPlot(this))
    {
        m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // this widget answers for it
        m_plot->setFocusPolicy(Qt::NoFocus);
        m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false); // its ground is the card it stands on
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_plot);
        setMinimumHeight(static_cast<int>(style().look.roomScale * 180));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        refill();
    }

    void setSpec(const chart::ChartSpec &spec) override
    {
        ChartCanvas::setSpec(spec);
        m_order.clear();
        refill();
    }
    QSize sizeHint() const override { return QSize(560, 240) * style().look.roomScale; }

protected:
    int markAt(const QPointF &position) const override
    {
        int mark = -1;
        withPlotted([&](const auto &chart) { mark = plotMarkAt(*m_plot, chart, position, reach()); });
        return mark;
    }
    int neighbour(int mark, int steps) const override;
    void marksChanged() override
    {
        if (m_shown != currentMark())
            refill();
    }
    void resizeEvent(QResizeEvent *) override { refill(); } // a narrow plot breaks its key into lines
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    template <class Use>
    void withPlotted(Use use) const
    {
        std::visit(
            [&](const auto &body) {
                if constexpr (kIsPlotted<std::decay_t<decltype(body)>>)
                    use(body);
            },
            spec().body);
    }
    double reach() const { return kReach * style().look.roomScale; }
    const Histogram *withThreshold() const
    {
        const auto *histogram = std::get_if<Histogram>(&spec().body);
        return histogram && histogram->threshold && histogram->edges.size() > 1 ? histogram : nullptr;
    }
    bool isOnThreshold(const QPointF &position) const
    {
        const Histogram *histogram = withThreshold();
        return histogram && std::abs(m_plot->xAxis->coordToPixel(*histogram->threshold) - position.x()) <= reach();
    }
    void moveThresholdTo(double threshold);
    void orderMarks() const;
    void refill();

    QCustomPlot *m_plot;
    bool m_dragging = false;
    int m_shown = -1; ///< the mark the plot shows as current
    mutable std::vector<int> m_order, m_rank; ///< marks in the order of the arrow keys, and where each stands in it
};

/// Sorted only when someone goes from mark to mark: there may be very many, and they change while a weight is dragged.
void PlotCanvas::orderMarks() const
{
    m_order.resize(static_cast<size_t>(chartMarkCount(spec())));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (const auto *scatter = std::get_if<Scatter>(&spec().body)) {
        // Points without a place cannot be gone to; what is left has an order.
        std::erase_if(m_order, [&](int mark) {
            const auto point = static_cast<size_t>(mark);
            return !std::isfinite(scatter->x[point]) || !std::isfinite(scatter->y[point]);
        });
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            return scatter->x[static_cast<size_t>(a)] < scatter->x[static_cast<size_t>(b)];
        });
    } else if (const auto *curve = std::get_if<chart::Curve>(&spec().body); curve && curve->mark) {
        std::rotate(m_order.begin(), m_order.end() - 1, m_order.end()); // what the curve is about comes first
    }
    m_rank.assign(static_cast<size_t>(chartMarkCount(spec())), 0);
    for (size_t i = 0; i < m_order.size(); ++i)
        m_rank[static_cast<size_t>(m_order[i])] = static_cast<int>(i);
}

int PlotCanvas::neighbour(int mark, int steps) const
{
    if (m_order.empty())
        orderMarks();
    if (m_order.empty())
        return -1;
    const int rank = mark < 0 ? 0 : m_rank.at(static_cast<size_t>(mark)) + steps;
    return m_order[static_cast<size_t>(std::clamp(rank, 0, static_cast<int>(m_order.size()) - 1))];
}

void PlotCanvas::refill()
{
    m_shown = currentMark();
    withPlotted([&](const auto &chart) { fillPlot(*m_plot, chart, style()); });
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotCanvas::moveThresholdTo(double threshold)
{
    const Histogram *histogram = withThreshold();
    if (!histogram)
        return;
    const double wanted = std::clamp(threshold, histogram->edges.front(), histogram->edges.back());
    if (wanted == *histogram->threshold)
        return;
    chart::ChartSpec moved = spec();
    std::get<Histogram>(moved.body).threshold = wanted;
    setSpec(moved);
    emit thresholdMoved(wanted);
}

void PlotCanvas::keyPressEvent(QKeyEvent *event)
{
    const Histogram *histogram = withThreshold();
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!histogram || !sideways)
        return ChartCanvas::keyPressEvent(event);
    const bool up = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    const double step = (histogram->edges.back() - histogram->edges.front())
        / (event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 100);
    moveThresholdTo(*histogram->threshold + (up ? step : -step));
}

void PlotCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnThreshold(event->position()))
        m_dragging = true;
    else
        ChartCanvas::mousePressEvent(event);
}

void PlotCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        return moveThresholdTo(m_plot->xAxis->pixelToCoord(event->position().x()));
    ChartCanvas::mouseMoveEvent(event);
    if (isOnThreshold(event->position()))
        setCursor(Qt::SizeHorCursor);
}

void PlotCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

} // namespace

ChartCanvas *plotCanvas(const chart::ChartSpec &spec, QWidget *parent)
{
    return new PlotCanvas(spec, parent);
}

} // namespace lodestar::render
