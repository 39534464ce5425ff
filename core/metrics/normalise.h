#pragma once

#include "core/metrics/best.h"

namespace lodestar::metrics {

/// One criterion ready to be weighed: every row's value as a fraction of 1, kept as a whole number over one divisor, so
/// that equal values are exactly equal, and four bytes a row are read when a weight moves.
struct NormalisedMetric {
    static constexpr qint32 kUnknown = -1;

    table::Role metric;
    std::vector<qint32> level; ///< per row 0..divisor, or kUnknown; empty: this criterion cannot be weighed here
    double divisor = 1;
    bool hasUnknown = false;
    QString notice; ///< translated; empty when there is nothing to say

    bool isUsable() const { return !level.empty(); }
};

/// Strict percentiles (Excel's PERCENTRANK.INC: share of the other known values that lie strictly below), flags as 0
/// and 1, everybody 0.5 where a metric does not distinguish anybody (methods 2).
NormalisedMetric normalise(const table::Table &table, const BestCriterion &criterion);

/// The notice for a metric without differences; translated.
QString sameForEverybody(const table::Role &metric);

/// For each value how many known values lie strictly below it; kUnknown for NaN. `known` receives their number.
std::vector<qint32> strictlyBelow(std::span<const double> values, qsizetype &known);

} // namespace lodestar::metrics
