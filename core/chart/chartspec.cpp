#include "core/chart/chartspec.h"

#include "core/base/format.h"
#include "core/base/pointsinterval.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <QDate>

#include <algorithm>
#include <cmath>

namespace lodestar::chart {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::chart::ChartSpec)
};

QString yesOrNo(bool yes)
{
    return yes ? Tr::tr("yes") : Tr::tr("no");
}

double total(const ShareBars::Bar &bar)
{
    double sum = 0;
    for (const auto &part : bar.parts)
        sum += std::max(0.0, part.value);
    return sum;
}

ChartTable table(const IntervalChart &chart)
{
    ChartTable result;
    result.header = {Tr::tr("Name"),      Tr::tr("Counts"),    Tr::tr("Difference (points)"),
                     Tr::tr("Lower end"), Tr::tr("Upper end"), Tr::tr("How sure")};
    for (const auto &row : chart.rows) {
        const auto points = format::pointsInterval(row.estimate, row.low, row.high);
        result.rows.push_back({row.label, row.detail, points.difference, points.low, points.high, row.verdict});
    }
    return result;
}

ChartTable table(const ShareBars &chart)
{
    ChartTable result;
    result.header = {Tr::tr("Group"), Tr::tr("Part"), Tr::tr("Count"), Tr::tr("Share")};
    for (const auto &bar : chart.bars) {
        const double sum = total(bar);
        for (const auto &part : bar.parts)
            result.rows.push_back({bar.label, part.label, format::number(part.value),
                                   sum > 0 ? format::share(std::max(0.0, part.value) / sum) : QString()});
    }
    return result;
}

ChartTable table(const Histogram &chart)
{
    ChartTable result;
    result.header = {Tr::tr("%1, from").arg(chart.axis), Tr::tr("to"), Tr::tr("Count")};
    for (size_t i = 0; i < chart.counts.size() && i + 1 < chart.edges.size(); ++i)
        result.rows.push_back(
            {format::number(chart.edges[i]), format::number(chart.edges[i + 1]), format::count(chart.counts[i])});
    return result;
}

/// A value as the figures of its axis are written.
QString scaled(double value, Scale scale)
{
    if (!std::isfinite(value))
        return format::number(value);
    switch (scale) {
    case Scale::Number:
        return format::number(value);
    case Scale::Money:
        return format::money(value);
    case Scale::Date:
        return format::date(QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(value))));
    }
    return {};
}

ChartTable table(const Scatter &chart, size_t first, size_t count)
{
    ChartTable result;
    result.header = {chart.xAxis, chart.yAxis, Tr::tr("Best customer")};
    if (!chart.names.isEmpty())
        result.header.prepend(Tr::tr("Customer"));
    const size_t points = std::min(chart.x.size(), chart.y.size());
    for (size_t i = first; i < points && i - first < count; ++i) {
        QStringList cells{scaled(chart.x[i], chart.xScale), scaled(chart.y[i], chart.yScale),
                          yesOrNo(i < chart.best.size() && chart.best[i] != 0)};
        if (!chart.names.isEmpty())
            cells.prepend(chart.names.value(static_cast<qsizetype>(i)));
        result.rows.push_back(std::move(cells));
    }
    return result;
}

ChartTable table(const ValueBars &chart)
{
    ChartTable result;
    result.header = {Tr::tr("Value"), chart.firstLabel, Tr::tr("Share"), chart.secondLabel, Tr::tr("Share")};
    for (const auto &row : chart.rows)
        result.rows.push_back({row.label, format::count(row.first.count), format::share(row.first.share),
                               format::count(row.second.count), format::share(row.second.share)});
    return result;
}

QString shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? format::share(static_cast<double>(part) / static_cast<double>(whole)) : QString();
}

ChartTable table(const TwoHistograms &chart)
{
    ChartTable result;
    result.header = {Tr::tr("%1, from").arg(chart.axis), Tr::tr("to"),     Tr::tr("Best"),
                     Tr::tr("Share of the best"),        Tr::tr("Others"), Tr::tr("Share of the others")};
    const size_t bins = std::min(
        {chart.edges.empty() ? 0 : chart.edges.size() - 1, chart.best.counts.size(), chart.rest.counts.size()});
    for (size_t bin = 0; bin < bins; ++bin)
        result.rows.push_back({scaled(chart.edges[bin], chart.scale), scaled(chart.edges[bin + 1], chart.scale),
                               format::count(chart.best.counts[bin]), shareOf(chart.best.counts[bin], chart.best.known),
                               format::count(chart.rest.counts[bin]),
                               shareOf(chart.rest.counts[bin], chart.rest.known)});
    return result;
}

ChartTable table(const Bubbles &chart)
{
    ChartTable result;
    result.header = {
        Tr::tr("Combination"), Tr::tr("Customers"), Tr::tr("Best among them"), Tr::tr("Difference (points)"),
        Tr::tr("Lower end"),   Tr::tr("Upper end"), Tr::tr("How sure")};
    for (const auto &bubble : chart.bubbles) {
        const auto points = format::pointsInterval(bubble.difference, bubble.low, bubble.high);
        result.rows.push_back({bubble.label, format::count(bubble.customers), format::count(bubble.best),
                               points.difference, points.low, points.high, bubble.verdict});
    }
    return result;
}

ChartTable table(const Curve &chart)
{
    ChartTable result;
    result.header = {chart.xAxis, chart.yAxis, Tr::tr("Point")};
    for (size_t i = 0; i < std::min(chart.x.size(), chart.y.size()); ++i)
        result.rows.push_back({format::share(chart.x[i], 1), format::share(chart.y[i], 1), QString()});
    if (chart.mark)
        result.rows.push_back({format::share(chart.mark->x, 1), format::share(chart.mark->y, 1), chart.mark->label});
    return result;
}

QString said(const IntervalChart &chart)
{
    if (chart.rows.empty())
        return Tr::tr("Nothing to compare yet.");
    const auto strongest = std::max_element(chart.rows.begin(), chart.rows.end(), [](const auto &a, const auto &b) {
        return std::abs(a.estimate) < std::abs(b.estimate);
    });
    const auto points = format::pointsInterval(strongest->estimate, strongest->low, strongest->high);
    return Tr::tr("%n difference(s); the largest is %1 with %2 points (%3 to %4).", nullptr,
                  static_cast<int>(chart.rows.size()))
        .arg(isolated(strongest->label), points.difference, points.low, points.high);
}

QString said(const ShareBars &chart)
{
    for (const auto &bar : chart.bars) {
        if (const double sum = total(bar); sum > 0)
            return Tr::tr("%1: %2 %3 of %4.")
                .arg(isolated(bar.label), isolated(bar.parts.front().label), format::number(bar.parts.front().value),
                     format::number(sum));
    }
    return Tr::tr("Nothing to divide yet.");
}

QString said(const Histogram &chart)
{
    qint64 all = 0;
    for (const qint64 count : chart.counts)
        all += count;
    if (all == 0 || chart.edges.size() < 2)
        return Tr::tr("No values yet.");
    const QString text =
        Tr::tr("%1: %n value(s) from %2 to %3.", nullptr, static_cast<int>(std::min<qint64>(all, INT_MAX)))
            .arg(chart.axis, format::number(chart.edges.front()), format::number(chart.edges.back()));
    if (!chart.threshold)
        return text;
    return Tr::tr("%1 The threshold is at %2.").arg(text, format::number(*chart.threshold));
}

QString said(const Scatter &chart)
{
    const auto points = static_cast<int>(std::min(chart.x.size(), chart.y.size()));
    if (points == 0)
        return Tr::tr("No values yet.");
    const auto best = std::count_if(chart.best.begin(), chart.best.end(), [](quint8 is) { return is != 0; });
    return Tr::tr("%n customer(s), %1 of them best: %2 against %3.", nullptr, points)
        .arg(format::count(best), chart.yAxis, chart.xAxis);
}

QString said(const ValueBars &chart)
{
    const ValueBars::Row *widest = nullptr;
    for (const auto &row : chart.rows) {
        if (row.kind == ValueBars::Row::Kind::Value
            && (!widest
                || std::abs(row.first.share - row.second.share) > std::abs(widest->first.share - widest->second.share)))
            widest = &row;
    }
    if (!widest)
        return Tr::tr("Nothing to compare yet.");
    return Tr::tr("%1: %2 (%3) against %4 (%5).", "a value; a group and its share; another group and its share")
        .arg(isolated(widest->label), chart.firstLabel, format::share(widest->first.share), chart.secondLabel,
             format::share(widest->second.share));
}

QString said(const TwoHistograms &chart)
{
    if (chart.best.known == 0 || chart.rest.known == 0)
        return Tr::tr("No values yet.");
    return Tr::tr("%1: the median of the best is %2, that of the others %3.")
        .arg(isolated(chart.axis), scaled(chart.best.median, chart.scale), scaled(chart.rest.median, chart.scale));
}

QString said(const Bubbles &chart)
{
    if (chart.bubbles.empty())
        return Tr::tr("No combination yet.");
    const auto &strongest = chart.bubbles.front();
    return Tr::tr("%n combination(s); the strongest is %1: %2 customers, %3 points.", nullptr,
                  static_cast<int>(chart.bubbles.size()))
        .arg(isolated(strongest.label), format::count(strongest.customers), format::points(strongest.difference));
}

QString said(const Curve &chart)
{
    if (chart.x.size() < 2)
        return Tr::tr("No values yet.");
    if (chart.mark)
        return Tr::tr("%1: %2 of the customers, %3 of the value.")
            .arg(chart.mark->label, format::share(chart.mark->x), format::share(chart.mark->y));
    return Tr::tr("%1 against %2.").arg(chart.yAxis, chart.xAxis);
}

/// Points may be many and are told as asked for; all others are few.
struct Told {
    size_t first, count;
    ChartTable operator()(const Scatter &chart) const { return table(chart, first, count); }
    template <class Body>
    ChartTable operator()(const Body &chart) const
    {
        return table(chart);
    }
};

} // namespace

ChartTable asTable(const ChartSpec &spec)
{
    return asTable(spec, 0, std::numeric_limits<size_t>::max());
}

ChartTable asTable(const ChartSpec &spec, size_t first, size_t count)
{
    ChartTable result = std::visit(Told{first, count}, spec.body);
    if (std::holds_alternative<Scatter>(spec.body))
        return result;
    const auto from = std::min(first, result.rows.size());
    const auto length = std::min(count, result.rows.size() - from);
    result.rows = {result.rows.begin() + static_cast<std::ptrdiff_t>(from),
                   result.rows.begin() + static_cast<std::ptrdiff_t>(from + length)};
    return result;
}

QString sentence(const ChartSpec &spec)
{
    return spec.title.isEmpty() ? std::visit([](const auto &body) { return said(body); }, spec.body) : spec.title;
}

} // namespace lodestar::chart
