#include "ui/render/plot.h"

#include "core/base/format.h"
#include "ui/render/plotparts.h"
#include "ui/render/plotticks.h"
#include "ui/render/qcp.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::render {

using chart::Curve;
using theme::ColorRole;
using theme::FontRole;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

size_t pointCount(const Curve &chart)
{
    return std::min(chart.x.size(), chart.y.size());
}

/// The marks are the points of the curve and, last, the mark beside or on it.
QPointF markPoint(const Curve &chart, size_t mark)
{
    if (mark < pointCount(chart))
        return {chart.x[mark], chart.y[mark]};
    return chart.mark ? QPointF(chart.mark->x, chart.mark->y) : QPointF();
}

size_t markCount(const Curve &chart)
{
    return pointCount(chart) + (chart.mark ? 1 : 0);
}

void addLine(QCustomPlot &plot, const ChartStyle &style, const QPointF &from, const QPointF &to, const QPen &pen)
{
    auto *line = new QCPItemLine(&plot); // owned by the plot
    line->setSelectable(false);
    for (QCPItemPosition *end : {line->start, line->end})
        end->setAxes(plot.xAxis, valueAxis(plot, style));
    line->start->setCoords(from);
    line->end->setCoords(to);
    line->setPen(pen);
}

void addCurve(QCustomPlot &plot, const ChartStyle &style, const Curve &chart)
{
    QVector<double> x, y;
    for (size_t i = 0; i < pointCount(chart); ++i) {
        if (std::isfinite(chart.x[i]) && std::isfinite(chart.y[i])) {
            x << chart.x[i];
            y << chart.y[i];
        }
    }
    QCPGraph *graph = plot.addGraph(plot.xAxis, valueAxis(plot, style));
    graph->setSelectable(QCP::stNone);
    graph->setAdaptiveSampling(false);
    graph->setData(x, y, true);
    graph->setPen(plotPen(style, ColorRole::Accent, 2.5));
    graph->setBrush(style.look.color(ColorRole::AccentSoft));
}

void addPoint(QCustomPlot &plot, const ChartStyle &style, const QPointF &at, const QCPScatterStyle &sign)
{
    QCPGraph *point = plot.addGraph(plot.xAxis, valueAxis(plot, style));
    point->setSelectable(QCP::stNone);
    point->setLineStyle(QCPGraph::lsNone);
    point->addData(at.x(), at.y());
    point->setScatterStyle(sign);
}

/// The mark with its lines to both axes; its words stand below the curve, unless another point is asked about.
void addMark(QCustomPlot &plot, const ChartStyle &style, const Curve::Mark &mark, bool withWords)
{
    if (!std::isfinite(mark.x) || !std::isfinite(mark.y))
        return;
    QPen thread = plotPen(style, ColorRole::Text, 1.25);
    thread.setStyle(Qt::DotLine);
    addLine(plot, style, {mark.x, 0}, {mark.x, mark.y}, thread);
    addLine(plot, style, {0, mark.y}, {mark.x, mark.y}, thread);
    addPoint(plot, style, {mark.x, mark.y},
             QCPScatterStyle(QCPScatterStyle::ssDiamond, plotPen(style, ColorRole::Surface, 1.5),
                             style.look.color(ColorRole::Best), plotUnits(style, 13)));
    if (!withWords)
        return;
    const QString text = Tr::tr("%1: %2 bring %3", "who; their share of the customers; their share of the value")
                             .arg(mark.label, format::share(mark.x), format::share(mark.y));
    addWords(plot, style, {mark.x, mark.y, {1, 1}, text, ColorRole::Text, FontRole::BodyStrong, ColorRole::AccentSoft});
}

void ringAround(QCustomPlot &plot, const ChartStyle &style, const Curve &chart)
{
    if (style.current < 0 || static_cast<size_t>(style.current) >= markCount(chart))
        return;
    const QPointF at = markPoint(chart, static_cast<size_t>(style.current));
    addPoint(plot, style, at,
             QCPScatterStyle(QCPScatterStyle::ssCircle, plotPen(style, ColorRole::Text, 2), Qt::NoBrush,
                             plotUnits(style, 17)));
    if (static_cast<size_t>(style.current) < pointCount(chart)) // in the corner that is always free
        addWords(plot, style,
                 {1,
                  0,
                  {-1, -1},
                  Tr::tr("%1 bring %2", "a share of the customers; their share of the value")
                      .arg(format::share(at.x(), at.x() < 0.1 ? 1 : 0), format::share(at.y())),
                  ColorRole::Text,
                  FontRole::BodyStrong,
                  ColorRole::AccentSoft});
}

} // namespace

void fillPlot(QCustomPlot &plot, const Curve &chart, const ChartStyle &style)
{
    dress(plot, style, chart.xAxis, chart.yAxis);
    QCPAxis *values = valueAxis(plot, style);
    for (QCPAxis *axis : {plot.xAxis, values}) {
        setFigures(*axis, {AxisFigures::Kind::Share}, style);
        axis->setRange(0, 1);
    }
    if (pointCount(chart) > 0)
        addCurve(plot, style, chart);
    QPen dashes = plotPen(style, ColorRole::Rest, 1.5);
    dashes.setStyle(Qt::DashLine);
    addLine(plot, style, {0, 0}, {1, 1}, dashes);
    addWords(plot, style,
             {0.7,
              0.7,
              {1, 1},
              Tr::tr("if all brought the same"),
              ColorRole::TextMuted,
              FontRole::Small,
              ColorRole::AccentSoft});
    if (chart.mark)
        addMark(plot, style, *chart.mark, style.current < 0 || static_cast<size_t>(style.current) >= pointCount(chart));
    ringAround(plot, style, chart);
}

int plotMarkAt(const QCustomPlot &plot, const Curve &chart, const QPointF &position, double reach)
{
    const QCPAxis *values = valueAxis(plot);
    int nearest = -1;
    double distance = reach;
    for (size_t mark = 0; mark < markCount(chart); ++mark) {
        const QPointF at = markPoint(chart, mark);
        const double away =
            std::hypot(plot.xAxis->coordToPixel(at.x()) - position.x(), values->coordToPixel(at.y()) - position.y());
        const bool isTheMark = mark == pointCount(chart); // lies on top of the curve
        if (away < distance || (isTheMark && away < reach)) {
            distance = away;
            nearest = static_cast<int>(mark);
        }
    }
    return nearest;
}

QRectF plotMarkRect(const QCustomPlot &plot, const Curve &chart, int mark, double reach)
{
    const QPointF at = markPoint(chart, static_cast<size_t>(mark));
    const QPointF middle(plot.xAxis->coordToPixel(at.x()), valueAxis(plot)->coordToPixel(at.y()));
    return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
}

} // namespace lodestar::render
