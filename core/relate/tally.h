#pragma once

#include "core/relate/dealoutcome.h"

#include <QtGlobal>

#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace lodestar::relate {

/// Which customer each row of a related table belongs to: the row's key code, and the customer of each code.
struct Grouping {
    std::span<const quint32> codes; ///< one per row; kMissing: no key
    std::span<const quint32> rowOf; ///< customer per code; kMissing: nobody
    size_t customers = 0;

    quint32 of(size_t row) const
    {
        const quint32 code = codes[row];
        return code == table::Column::kMissing ? code : rowOf[code];
    }
    size_t rows() const { return codes.size(); }
};

/// Only some rows are counted: those of one outcome. Empty: all rows.
struct RowFilter {
    std::span<const DealOutcome> outcomes = {};
    DealOutcome wanted = DealOutcome::Won;

    bool takes(size_t row) const { return outcomes.empty() || outcomes[row] == wanted; }
};

/// What one customer's rows come to. Two fit into a line of the processor's cache.
struct Tally {
    double sum = 0, quantity = 0;
    qint32 first = std::numeric_limits<qint32>::max(); ///< days since 1970-01-01
    qint32 last = std::numeric_limits<qint32>::min();
    quint32 rows = 0;
    quint32 amounts = 0; ///< rows with a known amount

    bool hasDates() const { return first <= last; }
};

/// The columns that are added up; each may be empty. NaN is not counted.
struct TallyColumns {
    std::span<const double> amounts, quantities, dates;
};

/// One pass over the rows: sums, counts, first and last date per customer.
std::vector<Tally> tally(const Grouping &grouping, const TallyColumns &columns, const RowFilter &filter = {});

/// The number of different values of `codes` (an order number, say) among each customer's rows; a row without a value
/// counts as one of its own.
std::vector<quint32> countDistinct(const Grouping &grouping, std::span<const quint32> codes,
                                   const RowFilter &filter = {});

/// The first row of each customer by date, the earliest in the table of equal ones; kMissing where no row has a date.
std::vector<quint32> firstRows(const Grouping &grouping, std::span<const double> dates,
                               const std::vector<Tally> &tallies, const RowFilter &filter = {});

/// The different values each customer's rows have, as pairs of customer and code, sorted.
std::vector<std::pair<quint32, quint32>> distinctPairs(const Grouping &grouping, std::span<const quint32> codes,
                                                       size_t values, const RowFilter &filter = {});

/// The most frequent value of each customer's rows, the one that came first in the table of equally frequent ones;
/// kMissing where there is none.
std::vector<quint32> mostFrequent(const Grouping &grouping, std::span<const quint32> codes,
                                  const RowFilter &filter = {});

/// The median of each customer's known values; NaN where there is none.
std::vector<double> medians(const Grouping &grouping, std::span<const double> values, const RowFilter &filter = {});

} // namespace lodestar::relate
