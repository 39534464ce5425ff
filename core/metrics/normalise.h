#pragma once

#include "core/metrics/best.h"

#include <cmath>
#include <limits>

namespace lodestar::metrics {

/// One criterion ready to be weighed: every row's value as a fraction, 0..1 but for z scores. Ranks and flags are kept
/// as whole numbers over one divisor, so that equal values are exactly equal and four bytes a row are read when a
/// weight moves; the other kinds as doubles, equal for equal values because each is computed from its value alone.
struct NormalisedMetric {
    static constexpr qint32 kUnknown = -1;

    std::vector<qint32> level; ///< per row 0..divisor, or kUnknown; empty where `fraction` holds
    double divisor = 1;
    std::vector<double> fraction; ///< per row, NaN where unknown; empty where `level` holds
    double low = 0, high = 1; ///< bounds of the fractions
    double middle = 0.5; ///< what MissingPolicy::Half puts in the place of an unknown value
    bool hasUnknown = false;
    QString notice; ///< translated; empty when there is nothing to say

    /// Neither levels nor fractions: this criterion cannot be weighed here.
    bool isUsable() const { return !level.empty() || !fraction.empty(); }
    bool knows(size_t row) const { return level.empty() ? !std::isnan(fraction[row]) : level[row] != kUnknown; }
    /// The fraction of a row; NaN where it is not known.
    double at(size_t row) const
    {
        if (level.empty())
            return fraction[row];
        return level[row] == kUnknown ? std::numeric_limits<double>::quiet_NaN() : level[row] / divisor;
    }
};

/// The values of a criterion by its kind of normalisation (methods 2); flags as 0 and 1, everybody in the middle where
/// a metric does not distinguish anybody. Amounts in several currencies are converted by `rates`, or refused.
NormalisedMetric normalise(const table::Table &table, const BestCriterion &criterion,
                           const table::CurrencyRates &rates = {});

/// The notice for a metric without differences; translated. `name` is what people call the metric.
QString sameForEverybody(const QString &name);

/// For each value how many known values lie strictly below it; kUnknown for NaN. `known` receives their number.
std::vector<qint32> strictlyBelow(std::span<const double> values, qsizetype &known);

} // namespace lodestar::metrics
