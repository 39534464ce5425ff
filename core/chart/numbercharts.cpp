#include "core/base/format.h"
#include "core/base/text.h"
#include "core/chart/attributecounts.h"
#include "core/chart/groupcharts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::chart {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::chart::NumberCharts)
};

constexpr size_t kMostBins = 24, kMostCurvePoints = 200;

struct Extent {
    double low = std::numeric_limits<double>::infinity(), high = -std::numeric_limits<double>::infinity();
};

/// Evenly spaced over the values, or by a constant factor.
std::vector<double> binEdges(const Extent &extent, size_t bins, bool logarithmic)
{
    std::vector<double> edges;
    for (size_t i = 0; i <= bins; ++i) {
        const double at = static_cast<double>(i) / static_cast<double>(bins);
        edges.push_back(logarithmic ? extent.low * std::pow(extent.high / extent.low, at)
                                    : extent.low + at * (extent.high - extent.low));
    }
    edges.front() = extent.low; // exactly, whatever rounding did
    edges.back() = extent.high;
    return edges;
}

size_t binOf(const std::vector<double> &edges, double value)
{
    const auto above = std::upper_bound(edges.begin(), edges.end(), value);
    return std::min(static_cast<size_t>(above - edges.begin()), edges.size() - 1) - 1;
}

TwoHistograms::Scale scaleOf(table::ColumnType type)
{
    if (type == table::ColumnType::Money)
        return TwoHistograms::Scale::Money;
    return type == table::ColumnType::Date ? TwoHistograms::Scale::Date : TwoHistograms::Scale::Number;
}

TwoHistograms::Group groupOf(const traits::NumericComparison::Group &group, bool sameUnit)
{
    TwoHistograms::Group made;
    made.known = group.known;
    made.unknown = group.unknown;
    if (sameUnit) {
        made.lower = group.lower;
        made.median = group.median;
        made.upper = group.upper;
    }
    return made;
}

/// A comparison of dates tells months; its chart shows days.
double dayOf(double months, const QDate &until)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(until)) - months * 365.25 / 12;
}

} // namespace

ChartSpec twoDistributions(const table::Table &table, const traits::NumericComparison &comparison,
                           const metrics::Rating &rating, traits::HonestyLevel level)
{
    const table::Column &column = table.column(comparison.column);
    const auto cells = column.numbers();
    Extent extent;
    qint64 known = 0;
    for (size_t row = 0; row < cells.size(); ++row) {
        if (!isRated(rating, row) || !std::isfinite(cells[row]))
            continue;
        extent.low = std::min(extent.low, cells[row]);
        extent.high = std::max(extent.high, cells[row]);
        ++known;
    }
    TwoHistograms chart;
    chart.axis = column.name();
    chart.scale = scaleOf(column.type());
    chart.best = groupOf(comparison.best, !comparison.inMonths);
    chart.rest = groupOf(comparison.rest, !comparison.inMonths);
    if (comparison.inMonths) { // most months are the earliest day: the quartiles change places
        const QDate until = traits::dataDate(table.info());
        for (auto [to, from] : {std::pair(&chart.best, &comparison.best), std::pair(&chart.rest, &comparison.rest)}) {
            to->lower = dayOf(from->upper, until);
            to->median = dayOf(from->median, until);
            to->upper = dayOf(from->lower, until);
        }
    }
    if (extent.low < extent.high) {
        chart.logarithmic =
            extent.low > 0 && extent.high / extent.low > 1000 && column.type() != table::ColumnType::Date;
        const auto bins = std::clamp<size_t>(static_cast<size_t>(std::sqrt(static_cast<double>(known))), 5, kMostBins);
        chart.edges = binEdges(extent, bins, chart.logarithmic);
    } else if (known > 0) {
        chart.edges = {extent.low, extent.low + 1}; // one value: one bin
    }
    const size_t bins = chart.edges.empty() ? 0 : chart.edges.size() - 1;
    chart.best.counts.assign(bins, 0);
    chart.rest.counts.assign(bins, 0);
    for (size_t row = 0; row < cells.size(); ++row) {
        if (isRated(rating, row) && std::isfinite(cells[row]))
            ++(rating.best[row] ? chart.best : chart.rest).counts[binOf(chart.edges, cells[row])];
    }
    return {traits::finding(comparison), traits::sureness(comparison, level), std::move(chart)};
}

std::optional<ChartSpec> valueCurve(const table::Table &table, int column, const metrics::Rating &rating)
{
    const auto cells = table.column(column).numbers();
    std::vector<double> values;
    double bestValue = 0;
    qint64 best = 0, negative = 0, unknown = 0;
    for (size_t row = 0; row < cells.size(); ++row) {
        if (!isRated(rating, row))
            continue;
        if (!std::isfinite(cells[row])) {
            ++unknown;
            continue;
        }
        negative += cells[row] < 0;
        values.push_back(std::max(0.0, cells[row]));
        if (rating.best[row]) {
            ++best;
            bestValue += values.back();
        }
    }
    std::sort(values.begin(), values.end(), std::greater<>());
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    if (!(total > 0) || !std::isfinite(total))
        return {};
    Curve curve;
    const auto n = static_cast<double>(values.size());
    curve.xAxis = Tr::tr("Share of the customers");
    curve.yAxis = Tr::tr("Share of %1").arg(table.column(column).name());
    curve.x = {0};
    curve.y = {0};
    double sum = 0;
    size_t nextPoint = 1;
    const size_t points = std::min(kMostCurvePoints, values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        if ((i + 1) * points < nextPoint * values.size() && i + 1 < values.size())
            continue;
        ++nextPoint;
        curve.x.push_back(static_cast<double>(i + 1) / n);
        curve.y.push_back(i + 1 == values.size() ? 1 : sum / total);
    }
    ChartSpec spec;
    if (best > 0) {
        const QString who = Tr::tr("%n best customer(s)", "", static_cast<int>(std::min<qint64>(best, INT_MAX)));
        curve.mark = Curve::Mark{static_cast<double>(best) / n, bestValue / total, who};
        spec.title = Tr::tr("The %1 (%2 of all) bring %3 of %4.", "best customers, shares, a value")
                         .arg(who, format::share(curve.mark->x), format::share(curve.mark->y),
                              isolated(visible(table.column(column).name(), 60)));
    }
    QStringList notes;
    if (negative > 0)
        notes << Tr::tr("%n value(s) below 0 count as 0.", "", static_cast<int>(std::min<qint64>(negative, INT_MAX)));
    if (unknown > 0)
        notes << Tr::tr("%n customer(s) without a value are left out.", "",
                        static_cast<int>(std::min<qint64>(unknown, INT_MAX)));
    spec.sureness = notes.join(u' ');
    spec.body = std::move(curve);
    return spec;
}

} // namespace lodestar::chart
