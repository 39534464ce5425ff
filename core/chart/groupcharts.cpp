#include "core/chart/groupcharts.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/chart/attributecounts.h"
#include "core/traits/attribute.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::chart {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::chart::GroupCharts)
};

ValueBars::Bar barOf(qint64 count, qint64 of)
{
    const traits::Interval interval = traits::wilson(count, of);
    return {count, of > 0 ? static_cast<double>(count) / static_cast<double>(of) : 0, interval.low, interval.high};
}

QString nameOf(const table::Table &table, int column)
{
    return isolated(visible(table.column(column).name(), 60));
}

ShareBars::Bar compositionBar(const QString &label, const AttributeCounts &counts, bool all)
{
    using Tone = ShareBars::Part::Tone;
    ShareBars::Bar bar{label, {}};
    for (const AttributeCounts::Value &value : counts.values) {
        const qint64 count = value.best + (all ? value.rest : 0);
        bar.parts.push_back({value.label, static_cast<double>(count), value.known ? Tone::Other : Tone::Unknown});
    }
    return bar;
}

QString unknownNote(qint64 unknown)
{
    return unknown > 0 ? Tr::tr("Of %n customer(s) it is not known; shares are of the others.", "",
                                static_cast<int>(std::min<qint64>(unknown, INT_MAX)))
                       : QString();
}

} // namespace

ChartSpec valueBars(const table::Table &table, int column, const metrics::Rating &rating,
                    const traits::TraitOptions &options)
{
    const AttributeCounts counts = attributeCounts(table, column, rating, options, kMostBars);
    ValueBars bars;
    bars.firstLabel = Tr::tr("Best");
    bars.secondLabel = Tr::tr("Others");
    bars.firstKnown = counts.bestKnown;
    bars.secondKnown = counts.restKnown;
    bars.firstSize = counts.best;
    bars.secondSize = counts.rest;
    bars.overlapping = counts.overlapping;
    for (const AttributeCounts::Value &value : counts.values) {
        using Kind = ValueBars::Row::Kind;
        const Kind kind = !value.known ? Kind::Unknown : value.other ? Kind::Other : Kind::Value;
        bars.rows.push_back({value.label, barOf(value.best, value.known ? counts.bestKnown : counts.best),
                             barOf(value.rest, value.known ? counts.restKnown : counts.rest), kind});
    }
    ChartSpec spec;
    spec.body = std::move(bars);
    const QString said = sentence(spec);
    spec.title =
        Tr::tr("%1 – %2", "attribute, then a finding about one of its values").arg(nameOf(table, column), said);
    spec.sureness = unknownNote(counts.best + counts.rest - counts.bestKnown - counts.restKnown);
    return spec;
}

std::vector<qsizetype> customersBehind(const table::Table &table, int column, const metrics::Rating &rating,
                                       const traits::TraitOptions &options, size_t bar)
{
    std::vector<qsizetype> rows;
    const AttributeCounts counts = attributeCounts(table, column, rating, options, kMostBars);
    if (bar >= counts.values.size())
        return rows;
    const table::Column &cells = table.column(column);
    const traits::Attribute attribute(cells, 1, options.bands.value(cells.name()), traits::dataDate(table.info()));
    std::vector<bool> wanted(attribute.codeCount(), false);
    for (const size_t code : counts.values[bar].codes)
        wanted[code] = true;
    for (size_t row = 0; row < static_cast<size_t>(table.rows()); ++row) {
        bool has = false;
        attribute.forRow(row, [&](size_t code) { has = has || wanted[code]; });
        if (has && isRated(rating, row))
            rows.push_back(static_cast<qsizetype>(row));
    }
    return rows;
}

std::optional<table::Condition> conditionBehind(const table::Table &table, int column, const metrics::Rating &rating,
                                                const traits::TraitOptions &options, size_t bar)
{
    using traits::Attribute;
    const AttributeCounts counts = attributeCounts(table, column, rating, options, kMostBars);
    if (bar >= counts.values.size() || counts.values[bar].codes.size() != 1 || counts.values[bar].other
        || !counts.values[bar].known)
        return {};
    const table::Column &cells = table.column(column);
    const Attribute attribute(cells, 1, options.bands.value(cells.name()), traits::dataDate(table.info()));
    return attribute.values()[counts.values[bar].codes.front() - Attribute::kFirst].condition;
}

std::optional<table::Condition> conditionOfBin(const TwoHistograms &chart, const table::Column &column, size_t bin)
{
    if (bin + 1 >= chart.edges.size() || chart.edges.size() < 3)
        return {};
    table::Condition condition;
    condition.attribute = column.name();
    condition.role = column.role();
    condition.op = table::Condition::Op::Between;
    condition.type = column.type();
    if (bin > 0)
        condition.low = chart.edges[bin];
    if (bin + 2 < chart.edges.size())
        condition.high = chart.edges[bin + 1];
    return condition;
}

ChartSpec composition(const table::Table &table, int column, const metrics::Rating &rating,
                      const traits::TraitOptions &options)
{
    const AttributeCounts counts = attributeCounts(table, column, rating, options, kMostBars);
    ShareBars bars;
    bars.bars = {compositionBar(Tr::tr("All customers"), counts, true), compositionBar(Tr::tr("Best"), counts, false)};
    const auto most = std::max_element(counts.values.begin(), counts.values.end(),
                                       [](const AttributeCounts::Value &a, const AttributeCounts::Value &b) {
                                           const auto weight = [](const AttributeCounts::Value &value) {
                                               return value.known && !value.other ? value.best + value.rest : -1;
                                           };
                                           return weight(a) < weight(b);
                                       });
    ChartSpec spec;
    const qint64 known = counts.bestKnown + counts.restKnown;
    if (most != counts.values.end() && most->known && !most->other && known > 0) {
        const qint64 count = most->best + most->rest;
        spec.title = Tr::tr("%1: %2 of %3 customers (%4) are %5.", "attribute, counts, share, its most common value")
                         .arg(nameOf(table, column), format::count(count), format::count(known),
                              format::share(static_cast<double>(count) / static_cast<double>(known)),
                              isolated(visible(most->label, 60)));
    }
    spec.sureness = unknownNote(counts.best + counts.rest - known);
    spec.body = std::move(bars);
    return spec;
}

ChartSpec usedByBest(const table::Table &table, int column, const metrics::Rating &rating,
                     const traits::TraitOptions &options)
{
    const AttributeCounts counts = attributeCounts(table, column, rating, options, kMostBars);
    ValueBars bars;
    bars.firstLabel = Tr::tr("Best");
    bars.secondLabel = Tr::tr("All customers");
    bars.second = ValueBars::Second::All;
    bars.firstKnown = counts.bestKnown;
    bars.secondKnown = counts.bestKnown + counts.restKnown;
    bars.firstSize = counts.best;
    bars.secondSize = counts.best + counts.rest;
    bars.overlapping = counts.overlapping;
    QStringList unused;
    for (const AttributeCounts::Value &value : counts.values) {
        using Kind = ValueBars::Row::Kind;
        const Kind kind = !value.known ? Kind::Unknown : value.other ? Kind::Other : Kind::Value;
        bars.rows.push_back({value.label, barOf(value.best, value.known ? bars.firstKnown : bars.firstSize),
                             barOf(value.best + value.rest, value.known ? bars.secondKnown : bars.secondSize), kind});
        if (kind == Kind::Value && value.best == 0)
            unused << isolated(visible(value.label, 40));
    }
    ChartSpec spec;
    if (!bars.rows.empty() && bars.rows.front().kind == ValueBars::Row::Kind::Value
        && bars.rows.front().first.count > 0) {
        const ValueBars::Row &first = bars.rows.front();
        spec.title = Tr::tr("%1: %2 of %3 best customers use it (%4), %5 of all.", "product, counts and shares")
                         .arg(isolated(visible(first.label, 60)), format::count(first.first.count),
                              format::count(bars.firstKnown), format::share(first.first.share),
                              format::share(first.second.share));
    }
    const qint64 unknown = bars.secondSize - bars.secondKnown;
    spec.sureness =
        unused.isEmpty() ? unknownNote(unknown) : Tr::tr("No best customer uses: %1.", "products").arg(listed(unused));
    spec.body = std::move(bars);
    return spec;
}

ChartSpec combinationBubbles(const traits::CombinationReport &report)
{
    Bubbles chart;
    chart.xAxis = Tr::tr("Customers");
    chart.yAxis = Tr::tr("Difference (percentage points)");
    for (const traits::Combination &combination : report.combinations) {
        Bubbles::Bubble bubble;
        bubble.label = traits::title(combination);
        bubble.detail = Tr::tr("%1 of %2 best, %3 of %4 others", "counts")
                            .arg(format::count(combination.counts.bestWith), format::count(combination.counts.best()),
                                 format::count(combination.counts.restWith), format::count(combination.counts.rest()));
        bubble.customers = combination.customers();
        bubble.best = combination.counts.bestWith;
        bubble.difference = combination.difference;
        bubble.low = combination.differenceInterval.low;
        bubble.high = combination.differenceInterval.high;
        bubble.emphasised = combination.evidence == traits::TraitEvidence::Likely;
        bubble.verdict = bubble.emphasised ? Tr::tr("hard to explain by luck") : Tr::tr("could be chance");
        chart.bubbles.push_back(std::move(bubble));
    }
    ChartSpec spec;
    if (!report.combinations.empty()) {
        spec.title = traits::finding(report.combinations.front());
        spec.sureness = traits::sureness(report.combinations.front(), report);
    }
    spec.body = std::move(chart);
    return spec;
}

} // namespace lodestar::chart
