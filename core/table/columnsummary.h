#pragma once

#include "core/table/filter.h"

#include <optional>
#include <span>

namespace lodestar::table {

/// One bar of a column's summary: a value, a range or a stretch of time.
struct SummaryBar {
    enum class Kind : quint8 {
        Values, ///< rows that meet `filter`
        Other, ///< all values that have no bar of their own: `values` of them
        Missing ///< rows without a value
    };
    Kind kind = Kind::Values;
    Filter filter; ///< what shows the rows of the bar; of no use for Other
    qint64 values = 1;
    qint64 rows = 0; ///< in the whole table; of tags: rows that have the tag
    qint64 shown = 0; ///< of those, in the rows that countShown() was given
};

/// What a column looks like at a glance.
struct ColumnSummary {
    qint64 rows = 0, known = 0, distinct = 0;
    qint64 shownRows = 0; ///< rows that countShown() was given
    std::optional<double> least, median, greatest; ///< of numbers, amounts and dates; median of dates: the lower one
    bool isWhole = false; ///< numbers without decimals, days: a range can name its last value
    bool isHistogram = false; ///< the bars stand side by side on an axis; else each is a value, the most frequent first
    /// Values in their order, then Other, then Missing, where there are any. Free text that hardly repeats has only
    /// Missing.
    std::vector<SummaryBar> bars;

    qint64 missing() const { return rows - known; }
};

/// Of all rows; `shown` counts all. Histograms have steps of 1, 2, 2.5 or 5 times a power of ten over the middle 98 %
/// of the values; what lies outside is in the first and the last bar, whose range is open. Dates are counted by year,
/// quarter or month.
ColumnSummary summarise(const Column &column);

/// Counts anew which part of each bar is among `shown`: rows of the table, each once.
void countShown(ColumnSummary &summary, const Column &column, std::span<const quint32> shown);

} // namespace lodestar::table
