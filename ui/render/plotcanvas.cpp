#include "ui/render/chartcanvas.h"
#include "ui/render/plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

// qcustomplot.h says foreach, which this project's strict Qt does not have.
#define foreach(declaration, container) for (declaration : container)
#include <qcustomplot.h>
#undef foreach

namespace lodestar::render {

using chart::Histogram;
using chart::Scatter;

namespace {

constexpr double kReach = 8; ///< pixels from a mark or the threshold that still count as on it

/// Histogram or scatter as a live plot. The threshold follows the mouse and the arrow keys left and right.
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
        orderMarks();
        refill();
    }

    void setSpec(const chart::ChartSpec &spec) override
    {
        ChartCanvas::setSpec(spec);
        orderMarks();
        refill();
    }
    QSize sizeHint() const override { return QSize(560, 240) * style().look.roomScale; }

protected:
    int markAt(const QPointF &position) const override
    {
        if (const auto *histogram = std::get_if<Histogram>(&spec().body))
            return plotMarkAt(*m_plot, *histogram, position, reach());
        return plotMarkAt(*m_plot, std::get<Scatter>(spec().body), position, reach());
    }
    int neighbour(int mark, int steps) const override;
    void marksChanged() override
    {
        if (m_shown != currentMark())
            refill();
    }
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
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
    void orderMarks();
    void refill();

    QCustomPlot *m_plot;
    bool m_dragging = false;
    int m_shown = -1; ///< the mark the plot shows as current
    std::vector<int> m_order, m_rank; ///< points from left to right, and where each stands in that order
};

void PlotCanvas::orderMarks()
{
    const auto *scatter = std::get_if<Scatter>(&spec().body);
    m_order.resize(static_cast<size_t>(chartMarkCount(spec())));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (scatter)
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            return scatter->x[static_cast<size_t>(a)] < scatter->x[static_cast<size_t>(b)];
        });
    m_rank.resize(m_order.size());
    for (size_t i = 0; i < m_order.size(); ++i)
        m_rank[static_cast<size_t>(m_order[i])] = static_cast<int>(i);
}

int PlotCanvas::neighbour(int mark, int steps) const
{
    if (m_order.empty())
        return -1;
    const int rank = mark < 0 ? 0 : m_rank.at(static_cast<size_t>(mark)) + steps;
    return m_order[static_cast<size_t>(std::clamp(rank, 0, static_cast<int>(m_order.size()) - 1))];
}

void PlotCanvas::refill()
{
    m_shown = currentMark();
    if (const auto *histogram = std::get_if<Histogram>(&spec().body))
        fillPlot(*m_plot, *histogram, style());
    else
        fillPlot(*m_plot, std::get<Scatter>(spec().body), style());
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
