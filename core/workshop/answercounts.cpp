#include "core/workshop/answercounts.h"

#include "core/base/quantile.h"

#include <QCoreApplication>

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Distribution-free 95 % interval of the median: the order statistics l and n+1-l with P(Bin(n, 1/2) < l) <= 2.5 %
/// (Conover 1999, 3.2). Below six values no such pair exists.
std::optional<traits::Interval> medianInterval(const std::vector<double> &sorted)
{
    if (sorted.size() < 6)
        return std::nullopt;
    const auto n = static_cast<double>(sorted.size());
    const boost::math::binomial distribution(n, 0.5);
    // The normal approximation starts below the answer; the exact distribution walks the last steps.
    auto below = static_cast<qint64>(std::max(0.0, std::floor(n / 2 - std::sqrt(n) - 2)));
    while (boost::math::cdf(distribution, static_cast<double>(below)) <= 0.025)
        ++below;
    const auto l = static_cast<size_t>(std::max<qint64>(below, 1));
    return traits::Interval{sorted[l - 1], sorted[sorted.size() - l]};
}

ValueCounts sorted(ValueCounts counts)
{
    std::erase_if(counts.values, [](const ValueCount &value) { return value.all == 0; });
    std::sort(counts.values.begin(), counts.values.end(), [](const ValueCount &a, const ValueCount &b) {
        return std::tuple(b.best, b.all, a.value) < std::tuple(a.best, a.all, b.value);
    });
    return counts;
}

/// Calls `hold(code)` for every value in a row.
template <class Hold>
void forCodes(const table::Column &column, qsizetype row, const Hold &hold)
{
    const auto r = static_cast<size_t>(row);
    if (column.type() == table::ColumnType::Tags) {
        for (quint32 i = column.tagOffsets()[r]; i < column.tagOffsets()[r + 1]; ++i)
            hold(column.codes()[i]);
    } else {
        hold(column.codes()[r]);
    }
}

template <class Add>
qint64 addKnown(const table::Column &column, std::span<const qsizetype> rows, const Add &add)
{
    qint64 known = 0;
    for (const qsizetype row : rows) {
        if (column.isMissing(row))
            continue;
        ++known;
        add(row);
    }
    return known;
}

} // namespace

Sides sidesOf(const table::Table &table, const metrics::Rating &rating)
{
    Sides sides;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        const auto r = static_cast<size_t>(row);
        sides.all.push_back(row);
        if (r < rating.best.size() && rating.best[r])
            sides.best.push_back(row);
        else if (r < rating.score.size() && !std::isnan(rating.score[r]))
            sides.rest.push_back(row);
    }
    return sides;
}

Spread spreadOf(const table::Column &column, std::span<const qsizetype> rows)
{
    std::vector<double> values;
    for (const qsizetype row : rows) {
        if (!column.isMissing(row))
            values.push_back(column.numbers()[static_cast<size_t>(row)]);
    }
    std::sort(values.begin(), values.end());
    Spread spread;
    spread.known = static_cast<qint64>(values.size());
    spread.unknown = static_cast<qint64>(rows.size()) - spread.known;
    spread.median = quantileOfSorted(values, 0.5);
    spread.lower = quantileOfSorted(values, 0.25);
    spread.upper = quantileOfSorted(values, 0.75);
    double sum = 0;
    for (const double value : values)
        sum += value;
    spread.mean = values.empty() ? kNaN : sum / static_cast<double>(values.size());
    spread.medianInterval = medianInterval(values);
    return spread;
}

ValueCounts countValues(const table::Column &column, const Sides &sides)
{
    ValueCounts counts;
    counts.values.resize(static_cast<size_t>(column.dictionary().size()));
    counts.bestKnown = addKnown(column, sides.best, [&](qsizetype row) {
        forCodes(column, row, [&](quint32 code) { ++counts.values[code].best; });
    });
    counts.restKnown = addKnown(column, sides.rest, [&](qsizetype row) {
        forCodes(column, row, [&](quint32 code) { ++counts.values[code].rest; });
    });
    counts.allKnown = addKnown(column, sides.all, [&](qsizetype row) {
        forCodes(column, row, [&](quint32 code) { ++counts.values[code].all; });
    });
    for (size_t code = 0; code < counts.values.size(); ++code)
        counts.values[code].value = column.dictionary().at(static_cast<quint32>(code));
    return sorted(std::move(counts));
}

ValueCounts countBands(const table::Column &column, const Sides &sides)
{
    constexpr std::array kEdges{10.0, 50.0, 250.0};
    ValueCounts counts;
    counts.values = {{QCoreApplication::translate("lodestar::workshop::DataAnswer", "fewer than 10")},
                     {QCoreApplication::translate("lodestar::workshop::DataAnswer", "10 to 49")},
                     {QCoreApplication::translate("lodestar::workshop::DataAnswer", "50 to 249")},
                     {QCoreApplication::translate("lodestar::workshop::DataAnswer", "250 or more")}};
    const auto band = [&](qsizetype row) -> ValueCount & {
        const double value = column.numbers()[static_cast<size_t>(row)];
        return counts
            .values[static_cast<size_t>(std::upper_bound(kEdges.begin(), kEdges.end(), value) - kEdges.begin())];
    };
    counts.bestKnown = addKnown(column, sides.best, [&](qsizetype row) { ++band(row).best; });
    counts.restKnown = addKnown(column, sides.rest, [&](qsizetype row) { ++band(row).rest; });
    counts.allKnown = addKnown(column, sides.all, [&](qsizetype row) { ++band(row).all; });
    return sorted(std::move(counts));
}

HitCount countFrom(const table::Column &column, std::span<const qsizetype> rows, double from)
{
    HitCount count;
    count.known = addKnown(
        column, rows, [&](qsizetype row) { count.hits += column.numbers()[static_cast<size_t>(row)] >= from ? 1 : 0; });
    return count;
}

std::vector<Segment> segmentsBy(const table::Column &category, const table::Column &number, qint64 minimum)
{
    std::vector<std::vector<qsizetype>> rows(static_cast<size_t>(category.dictionary().size()));
    for (qsizetype row = 0; row < number.rows(); ++row) {
        if (!category.isMissing(row) && !number.isMissing(row))
            forCodes(category, row, [&](quint32 code) { rows[code].push_back(row); });
    }
    std::vector<Segment> segments;
    for (size_t code = 0; code < rows.size(); ++code) {
        if (static_cast<qint64>(rows[code].size()) >= minimum)
            segments.push_back({category.dictionary().at(static_cast<quint32>(code)), spreadOf(number, rows[code])});
    }
    std::sort(segments.begin(), segments.end(), [](const Segment &a, const Segment &b) {
        return std::tuple(b.spread.median, a.value) < std::tuple(a.spread.median, b.value);
    });
    return segments;
}

} // namespace lodestar::workshop
