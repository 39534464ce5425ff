#pragma once

#include <QtGlobal>

#include <optional>

namespace lodestar::traits {

/// The smallest number of best customers with a trait that gives a two-sided Fisher p below 0.05 in the direction of
/// "more often", when `restWith` of the `rest` have it; nullopt when not even all of them would.
std::optional<qint64> smallestConvincing(qint64 best, qint64 rest, qint64 restWith);

/// The true share among the best that such a test notices in 80 % of cases (methods 0), on a grid of one percentage
/// point, when the share among the others is `restShare`; nullopt when no share reaches that. Exact (both groups
/// binomial) up to 2,000 customers, by the normal approximation above.
std::optional<double> detectableShare(qint64 best, qint64 rest, double restShare = 0.3);

} // namespace lodestar::traits
