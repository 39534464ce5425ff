#include "ui/render/plot.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/render/plotparts.h"
#include "ui/render/plotticks.h"
#include "ui/render/qcp.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace lodestar::render {

using chart::TwoHistograms;
using theme::ColorRole;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Chart)
};

constexpr double kHeadroom = 1.28; ///< of the tallest bar: where the words at the medians stand

size_t binCount(const TwoHistograms &chart)
{
    const size_t counts = std::min(chart.best.counts.size(), chart.rest.counts.size());
    return chart.edges.empty() ? 0 : std::min(counts, chart.edges.size() - 1);
}

double shareIn(const TwoHistograms::Group &group, size_t bin)
{
    return group.known > 0 ? static_cast<double>(group.counts[bin]) / static_cast<double>(group.known) : 0.0;
}

QString valueText(double value, chart::Scale scale)
{
    constexpr double furthest = 1e7; // days
    switch (scale) {
    case chart::Scale::Number:
        break;
    case chart::Scale::Money:
        return format::money(value);
    case chart::Scale::Date:
        return format::date(
            QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(std::clamp(value, -furthest, furthest)))));
    }
    return format::number(value);
}

/// Bins that have an extent, on an axis where every edge has a place.
bool isDrawable(const TwoHistograms &chart)
{
    const size_t bins = binCount(chart);
    return bins > 0 && std::isfinite(chart.edges.front()) && std::isfinite(chart.edges[bins])
        && chart.edges[bins] > chart.edges.front();
}

bool isLogarithmic(const TwoHistograms &chart)
{
    return chart.logarithmic && isDrawable(chart) && chart.edges.front() > 0;
}

void frameBin(QCustomPlot &plot, const ChartStyle &style, const TwoHistograms &chart, size_t bin, double tallest)
{
    const double least = tallest * 0.04; // an empty bin has a frame as well
    const BarPlace place{chart.edges[bin], chart.edges[bin + 1], -std::max(least, shareIn(chart.rest, bin)),
                         std::max(least, shareIn(chart.best, bin))};
    if (QCPItemRect *frame = addBar(plot, style, place, ColorRole::Best)) {
        frame->setBrush(Qt::NoBrush);
        frame->setPen(plotPen(style, ColorRole::Text, 2));
    }
}

void addGroupKey(QCustomPlot &plot, const ChartStyle &style, const TwoHistograms &chart)
{
    const auto best = format::count(chart.best.known), rest = format::count(chart.rest.known);
    std::vector<KeyEntry> entries{
        {KeyEntry::Sign::Bar, ColorRole::Best, Tr::tr("Best (%1), upwards", "how many").arg(best)},
        {KeyEntry::Sign::Bar, ColorRole::Rest, Tr::tr("Others (%1), downwards", "how many").arg(rest)}};
    if (chart.best.unknown + chart.rest.unknown > 0)
        entries.push_back({KeyEntry::Sign::Hatched, ColorRole::Unknown,
                           Tr::tr("Not known, left out: %1 and %2", "how many of the best, and of the others")
                               .arg(format::count(chart.best.unknown), format::count(chart.rest.unknown))});
    addKey(plot, style, std::move(entries));
}

void addMedians(QCustomPlot &plot, const ChartStyle &style, const TwoHistograms &chart, double tallest)
{
    const auto isShown = [&](double median) {
        return std::isfinite(median) && median >= chart.edges.front() && median <= chart.edges[binCount(chart)];
    };
    if (isShown(chart.best.median))
        addFlag(plot, style,
                {chart.best.median, 0, tallest * 1.06,
                 Tr::tr("Best: median %1").arg(isolated(valueText(chart.best.median, chart.scale)))});
    if (isShown(chart.rest.median))
        addFlag(plot, style,
                {chart.rest.median, 0, -tallest * 1.06,
                 Tr::tr("Others: median %1").arg(isolated(valueText(chart.rest.median, chart.scale)))});
}

} // namespace

/// Back to back: the best upwards, the others downwards from one line. Two shapes are compared at a glance, and neither
/// hides the other; from afar and without colour the direction says which is which.
void fillPlot(QCustomPlot &plot, const TwoHistograms &chart, const ChartStyle &style)
{
    dress(plot, style, chart.axis, Tr::tr("Share of each group"));
    QCPAxis *values = valueAxis(plot, style);
    setFigures(*plot.xAxis, figuresOf(chart.scale, isLogarithmic(chart)), style);
    setFigures(*values, {AxisFigures::Kind::Share}, style);
    double tallest = 0;
    for (size_t bin = 0; bin < binCount(chart); ++bin)
        tallest = std::max({tallest, shareIn(chart.best, bin), shareIn(chart.rest, bin)});
    tallest = std::max(tallest, 0.01);
    values->setRange(-tallest * kHeadroom, tallest * kHeadroom);
    if (!isDrawable(chart))
        return;
    plot.xAxis->setRange(chart.edges.front(), chart.edges[binCount(chart)]);
    for (size_t bin = 0; bin < binCount(chart); ++bin) {
        const double from = chart.edges[bin], to = chart.edges[bin + 1];
        addBar(plot, style, {from, to, 0, shareIn(chart.best, bin)}, ColorRole::Best);
        addBar(plot, style, {from, to, 0, -shareIn(chart.rest, bin)}, ColorRole::Rest);
    }
    values->grid()->setZeroLinePen(plotPen(style, ColorRole::TextMuted, 1.25));
    if (style.current >= 0 && static_cast<size_t>(style.current) < binCount(chart))
        frameBin(plot, style, chart, static_cast<size_t>(style.current), tallest);
    addMedians(plot, style, chart, tallest);
    addGroupKey(plot, style, chart);
}

int plotMarkAt(const QCustomPlot &plot, const TwoHistograms &chart, const QPointF &position, double)
{
    if (!QRectF(plot.axisRect()->rect()).contains(position))
        return -1;
    const double value = plot.xAxis->pixelToCoord(position.x());
    for (size_t bin = 0; bin < binCount(chart); ++bin) {
        if (value >= chart.edges[bin] && value < chart.edges[bin + 1])
            return static_cast<int>(bin);
    }
    return -1;
}

QRectF plotMarkRect(const QCustomPlot &plot, const TwoHistograms &chart, int mark, double reach)
{
    const auto bin = static_cast<size_t>(mark);
    const QCPAxis *values = valueAxis(plot);
    const QPointF top(plot.xAxis->coordToPixel(chart.edges.at(bin)),
                      std::min(values->coordToPixel(shareIn(chart.best, bin)), values->coordToPixel(0) - reach / 2));
    const QPointF bottom(
        plot.xAxis->coordToPixel(chart.edges.at(bin + 1)),
        std::max(values->coordToPixel(-shareIn(chart.rest, bin)), values->coordToPixel(0) + reach / 2));
    return QRectF(top, bottom).normalized();
}

} // namespace lodestar::render
