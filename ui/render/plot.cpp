#include "ui/render/plot.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPicture>

#include <algorithm>
#include <cmath>

// qcustomplot.h says foreach, which this project's strict Qt does not have.
#define foreach(declaration, container) for (declaration : container)
#include <qcustomplot.h>
#undef foreach

namespace lodestar::render {

using chart::Histogram;
using chart::Scatter;
using theme::ColorRole;
using theme::FontRole;
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

/// Figures at the ticks as the rest of the program writes them.
class LocaleTicker final : public QCPAxisTicker
{
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return format::number(tick, 6); }
};

/// Whole numbers only: there is no half customer.
class CountTicker final : public QCPAxisTicker
{
    double getTickStep(const QCPRange &range) override { return std::max(1.0, QCPAxisTicker::getTickStep(range)); }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return format::count(static_cast<qint64>(std::llround(tick)));
    }
};

int units(const ChartStyle &style, double pixels)
{
    return static_cast<int>(std::lround(pixels * style.look.roomScale * style.unit));
}

QPen pen(const ChartStyle &style, ColorRole role, double pixels)
{
    return QPen(style.look.color(role), pixels * style.look.roomScale * style.unit);
}

QCPAxis *valueAxis(QCustomPlot &plot, const ChartStyle &style)
{
    return style.direction == Qt::RightToLeft ? plot.yAxis2 : plot.yAxis;
}

void dressAxis(QCPAxis &axis, const ChartStyle &style, const QString &title)
{
    axis.setVisible(true);
    axis.setTickLabelFont(unitFont(style, FontRole::Small));
    axis.setTickLabelColor(style.look.color(ColorRole::TextMuted));
    axis.setLabelFont(unitFont(style, FontRole::Small));
    axis.setLabelColor(style.look.color(ColorRole::TextMuted));
    axis.setLabel(visible(title, 60));
    axis.setBasePen(pen(style, ColorRole::Rest, 1));
    axis.setTickPen(pen(style, ColorRole::Rest, 1));
    axis.setTickLength(0, units(style, 4));
    axis.setSubTicks(false);
    axis.setTickLabelPadding(units(style, 4));
    axis.setLabelPadding(units(style, 4));
    axis.grid()->setPen(pen(style, ColorRole::Border, 0.75));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

/// Empties the plot and gives it axes, ground and direction.
void dress(QCustomPlot &plot, const ChartStyle &style, const QString &xTitle, const QString &yTitle)
{
    plot.clearPlottables();
    plot.clearItems();
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.setLocale(format::locale());
    const bool mirrored = style.direction == Qt::RightToLeft;
    QCPAxis *values = valueAxis(plot, style);
    dressAxis(*plot.xAxis, style, xTitle);
    dressAxis(*values, style, yTitle);
    plot.xAxis->grid()->setVisible(false);
    (mirrored ? plot.yAxis : plot.yAxis2)->setVisible(false);
    plot.yAxis->grid()->setVisible(!mirrored);
    plot.yAxis2->grid()->setVisible(mirrored);
    plot.xAxis->setRangeReversed(mirrored);
    // Room for half a figure beyond either end of the axis.
    plot.axisRect()->setMinimumMargins(QMargins(units(style, 24), units(style, 20), units(style, 24), 0));
}

size_t binCount(const Histogram &chart)
{
    return chart.edges.empty() ? 0 : std::min(chart.counts.size(), chart.edges.size() - 1);
}

size_t pointCount(const Scatter &chart)
{
    return std::min(chart.x.size(), chart.y.size());
}

bool isBest(const Scatter &chart, size_t point)
{
    return point < chart.best.size() && chart.best[point] != 0;
}

/// A bar from zero; as items because bins may be of unequal widths and a threshold may cut one in two.
QCPItemRect *addBar(QCustomPlot &plot, const ChartStyle &style, double from, double to, double count, ColorRole role)
{
    if (!(to > from) || !(count > 0))
        return nullptr;
    auto *bar = new QCPItemRect(&plot); // owned by the plot
    bar->setSelectable(false);
    for (QCPItemPosition *corner : {bar->topLeft, bar->bottomRight})
        corner->setAxes(plot.xAxis, valueAxis(plot, style));
    bar->setClipAxisRect(plot.axisRect());
    bar->topLeft->setCoords(from, count);
    bar->bottomRight->setCoords(to, 0);
    bar->setBrush(style.look.color(role));
    bar->setPen(pen(style, ColorRole::Surface, 1));
    return bar;
}

void addThreshold(QCustomPlot &plot, const ChartStyle &style, double threshold, double top)
{
    auto *line = new QCPItemLine(&plot);
    line->setSelectable(false);
    line->setObjectName("threshold"_L1);
    for (QCPItemPosition *end : {line->start, line->end})
        end->setAxes(plot.xAxis, valueAxis(plot, style));
    line->setClipToAxisRect(false);
    line->start->setCoords(threshold, 0);
    line->end->setCoords(threshold, top);
    line->setPen(pen(style, ColorRole::Text, 2));
    auto *label = new QCPItemText(&plot);
    label->setSelectable(false);
    label->position->setAxes(plot.xAxis, valueAxis(plot, style));
    label->setClipToAxisRect(false);
    label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    label->position->setCoords(threshold, top);
    label->setFont(unitFont(style, FontRole::Small));
    label->setColor(style.look.color(ColorRole::Text));
    label->setText(Tr::tr("from %1", "threshold of a histogram").arg(format::number(threshold)));
}

double tallest(const Histogram &chart)
{
    qint64 most = 1;
    for (size_t i = 0; i < binCount(chart); ++i)
        most = std::max(most, chart.counts[i]);
    return static_cast<double>(most);
}

QCPGraph *addPoints(QCustomPlot &plot, const ChartStyle &style, const Scatter &chart, bool best)
{
    QVector<double> x, y;
    for (size_t i = 0; i < pointCount(chart); ++i) {
        if (isBest(chart, i) == best && std::isfinite(chart.x[i]) && std::isfinite(chart.y[i])) {
            x << chart.x[i];
            y << chart.y[i];
        }
    }
    QCPGraph *graph = plot.addGraph(plot.xAxis, valueAxis(plot, style));
    graph->setSelectable(QCP::stNone);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setData(x, y);
    // A filled diamond and a hollow ring say the same as the colours do.
    const ColorRole role = best ? ColorRole::Best : ColorRole::Rest;
    const double size = (best ? 8 : 6) * style.look.roomScale * style.unit;
    graph->setScatterStyle(
        best ? QCPScatterStyle(QCPScatterStyle::ssDiamond, pen(style, role, 1), style.look.color(role), size)
             : QCPScatterStyle(QCPScatterStyle::ssCircle, pen(style, role, 1), Qt::NoBrush, size));
    return graph;
}

QCPRange padded(const std::vector<double> &values, size_t count)
{
    QCPRange range(0, 1);
    bool first = true;
    for (size_t i = 0; i < count; ++i) {
        if (!std::isfinite(values[i]))
            continue;
        range.lower = first ? values[i] : std::min(range.lower, values[i]);
        range.upper = first ? values[i] : std::max(range.upper, values[i]);
        first = false;
    }
    const double margin = range.size() > 0 ? range.size() * 0.04 : std::max(1.0, std::abs(range.lower) * 0.1);
    return {range.lower - margin, range.upper + margin};
}

void ringAround(QCustomPlot &plot, const ChartStyle &style, const Scatter &chart, int point)
{
    if (point < 0 || static_cast<size_t>(point) >= pointCount(chart))
        return;
    QCPGraph *ring = plot.addGraph(plot.xAxis, valueAxis(plot, style));
    ring->setSelectable(QCP::stNone);
    ring->setLineStyle(QCPGraph::lsNone);
    ring->addData(chart.x[static_cast<size_t>(point)], chart.y[static_cast<size_t>(point)]);
    ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, pen(style, ColorRole::Text, 2), Qt::NoBrush,
                                          14 * style.look.roomScale * style.unit));
}

/// A chart drawn by a plot that is never shown.
template <class Chart>
class PlotPainter final : public BodyPainter
{
public:
    PlotPainter(const QRectF &rect, const Chart &chart, const ChartStyle &style)
        : BodyPainter(rect, style), m_chart(chart)
    { }

    double height() const override { return units(240); }

    void paint(QPainter &painter) const override
    {
        if (rect().width() < 1 || rect().height() < 1)
            return;
        QCustomPlot plot;
        fillPlot(plot, m_chart, style());
        QPicture picture;
        QCPPainter recorder(&picture);
        plot.toPainter(&recorder, static_cast<int>(rect().width()), static_cast<int>(rect().height()));
        recorder.end();
        painter.save();
        painter.translate(rect().topLeft());
        // A picture replays itself at the resolution of the device; here its units are those of the painter.
        painter.scale(static_cast<double>(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                      static_cast<double>(picture.logicalDpiY()) / painter.device()->logicalDpiY());
        painter.drawPicture(0, 0, picture);
        painter.restore();
    }

    int markAt(const QPointF &position) const override
    {
        QCustomPlot plot;
        layOut(plot);
        return plotMarkAt(plot, m_chart, position - rect().topLeft(), units(8));
    }

    QRectF markRect(int mark) const override
    {
        QCustomPlot plot;
        layOut(plot);
        return plotMarkRect(plot, m_chart, mark, units(8)).translated(rect().topLeft());
    }

private:
    void layOut(QCustomPlot &plot) const
    {
        fillPlot(plot, m_chart, style());
        plot.setViewport(QRect(0, 0, static_cast<int>(rect().width()), static_cast<int>(rect().height())));
        for (const auto phase :
             {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
            plot.plotLayout()->update(phase);
    }

    const Chart &m_chart;
};

} // namespace

void fillPlot(QCustomPlot &plot, const Histogram &chart, const ChartStyle &style)
{
    dress(plot, style, chart.axis, Tr::tr("Number of customers"));
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LocaleTicker));
    valueAxis(plot, style)->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    const double top = tallest(chart) * 1.08;
    valueAxis(plot, style)->setRange(0, top);
    if (binCount(chart) == 0)
        return;
    plot.xAxis->setRange(chart.edges.front(), chart.edges[binCount(chart)]);
    for (size_t i = 0; i < binCount(chart); ++i) {
        const double from = chart.edges[i], to = chart.edges[i + 1], count = static_cast<double>(chart.counts[i]);
        const double cut = chart.threshold ? std::clamp(*chart.threshold, from, to) : to;
        addBar(plot, style, from, cut, count, ColorRole::Rest);
        addBar(plot, style, cut, to, count, ColorRole::Best);
        if (static_cast<int>(i) != style.current)
            continue;
        if (QCPItemRect *frame = addBar(plot, style, from, to, std::max(count, top * 0.03), ColorRole::Rest)) {
            frame->setBrush(Qt::NoBrush);
            frame->setPen(pen(style, ColorRole::Text, 2));
        }
    }
    if (chart.threshold)
        addThreshold(plot, style, *chart.threshold, top);
}

void fillPlot(QCustomPlot &plot, const Scatter &chart, const ChartStyle &style)
{
    dress(plot, style, chart.xAxis, chart.yAxis);
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LocaleTicker));
    valueAxis(plot, style)->setTicker(QSharedPointer<QCPAxisTicker>(new LocaleTicker));
    plot.xAxis->setRange(padded(chart.x, pointCount(chart)));
    valueAxis(plot, style)->setRange(padded(chart.y, pointCount(chart)));
    addPoints(plot, style, chart, false);
    addPoints(plot, style, chart, true);
    ringAround(plot, style, chart, style.current);
}

int plotMarkAt(const QCustomPlot &plot, const Histogram &chart, const QPointF &position, double)
{
    if (!QRectF(plot.axisRect()->rect()).contains(position))
        return -1;
    const double value = plot.xAxis->pixelToCoord(position.x());
    for (size_t i = 0; i < binCount(chart); ++i) {
        if (value >= chart.edges[i] && value < chart.edges[i + 1])
            return static_cast<int>(i);
    }
    return -1;
}

int plotMarkAt(const QCustomPlot &plot, const Scatter &chart, const QPointF &position, double reach)
{
    const QCPAxis *values = plot.yAxis2->visible() ? plot.yAxis2 : plot.yAxis;
    int nearest = -1;
    double distance = reach;
    bool nearestIsBest = false;
    for (size_t i = 0; i < pointCount(chart); ++i) {
        const double away = std::hypot(plot.xAxis->coordToPixel(chart.x[i]) - position.x(),
                                       values->coordToPixel(chart.y[i]) - position.y());
        // Best customers lie on top, so among points that are equally near they are the ones meant.
        if (away < distance || (away <= distance && isBest(chart, i) && !nearestIsBest)) {
            distance = away;
            nearest = static_cast<int>(i);
            nearestIsBest = isBest(chart, i);
        }
    }
    return nearest;
}

QRectF plotMarkRect(const QCustomPlot &plot, const Histogram &chart, int mark, double)
{
    const auto bin = static_cast<size_t>(mark);
    const QCPAxis *values = plot.yAxis2->visible() ? plot.yAxis2 : plot.yAxis;
    const QPointF top(plot.xAxis->coordToPixel(chart.edges.at(bin)),
                      values->coordToPixel(static_cast<double>(chart.counts.at(bin))));
    const QPointF bottom(plot.xAxis->coordToPixel(chart.edges.at(bin + 1)), values->coordToPixel(0));
    return QRectF(top, bottom).normalized();
}

QRectF plotMarkRect(const QCustomPlot &plot, const Scatter &chart, int mark, double reach)
{
    const auto point = static_cast<size_t>(mark);
    const QCPAxis *values = plot.yAxis2->visible() ? plot.yAxis2 : plot.yAxis;
    const QPointF middle(plot.xAxis->coordToPixel(chart.x.at(point)), values->coordToPixel(chart.y.at(point)));
    return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
}

std::unique_ptr<BodyPainter> histogramPainter(const QRectF &rect, const Histogram &chart, const ChartStyle &style)
{
    return std::make_unique<PlotPainter<Histogram>>(rect, chart, style);
}

std::unique_ptr<BodyPainter> scatterPainter(const QRectF &rect, const Scatter &chart, const ChartStyle &style)
{
    return std::make_unique<PlotPainter<Scatter>>(rect, chart, style);
}

} // namespace lodestar::render
