#pragma once

#include "core/metrics/best.h"
#include "core/table/table.h"
#include "core/traits/statistics.h"

#include <optional>
#include <span>
#include <vector>

/// The counting behind dataAnswer(): plain figures, no words.
namespace lodestar::workshop {

/// The rows of a table by where they stand. Customers that are not rated are on neither side.
struct Sides {
    std::vector<qsizetype> best, rest, all;
    bool compared() const { return !best.empty(); }
};
Sides sidesOf(const table::Table &table, const metrics::Rating &rating);

/// Where the known values of some rows lie; NaN when there are none.
struct Spread {
    qint64 known = 0, unknown = 0;
    double median, lower, upper; ///< quartiles of type 7 (the one of spreadsheets)
    double mean;
    std::optional<traits::Interval> medianInterval; ///< 95 %, from order statistics; needs six values
};
Spread spreadOf(const table::Column &column, std::span<const qsizetype> rows);

/// Hits among those with a known value.
struct HitCount {
    qint64 hits = 0, known = 0;
};

/// One value of a category or tag column, and how many hold it.
struct ValueCount {
    QString value;
    qint64 best = 0, rest = 0, all = 0;
};
struct ValueCounts {
    qint64 bestKnown = 0, restKnown = 0, allKnown = 0;
    std::vector<ValueCount> values; ///< those that occur, most among the best first, then most among all, then by name
};
ValueCounts countValues(const table::Column &column, const Sides &sides);

/// Employees in the usual bands (EU definition of small and medium enterprises), chosen without looking at the result.
ValueCounts countBands(const table::Column &column, const Sides &sides);

/// How many of the rows hold a number of at least `from`.
HitCount countFrom(const table::Column &column, std::span<const qsizetype> rows, double from);

/// The spread of a number among the customers that share a category value.
struct Segment {
    QString value;
    Spread spread;
};
/// Segments with at least `minimum` known numbers, highest median first.
std::vector<Segment> segmentsBy(const table::Column &category, const table::Column &number, qint64 minimum = 5);

} // namespace lodestar::workshop
