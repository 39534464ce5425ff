#pragma once

#include "core/traits/statistics.h"

#include <optional>
#include <span>

namespace lodestar::traits {

/// Odds of a trait among the best against the rest, within groups that are alike in something else (methods 3.6).
struct StratifiedOdds {
    double crudeOdds = 1; ///< of the summed table, without looking at the groups
    Interval crudeInterval; ///< Woolf, 95 %
    double crudeDifference = 0; ///< share of the best - share of the rest
    double odds = 1; ///< Mantel & Haenszel (1959)
    Interval interval; ///< 95 %, variance of Robins, Breslow & Greenland (1986)
    double difference = 0; ///< Mantel-Haenszel risk difference, weights nB nR / n of each group
};

/// Groups without best, without rest or without both outcomes tell nothing and are passed over. nullopt where an odds
/// ratio is 0 or infinite: nothing can be said of its change.
std::optional<StratifiedOdds> mantelHaenszel(std::span<const Counts> strata);

enum class ConfoundingKind : quint8 {
    None,
    Reversed, ///< the sign of the log odds flips
    Changed, ///< |ln crude - ln adjusted| > ln 1.5
    Unsure ///< the adjusted interval covers 1 while the crude one does not
};
ConfoundingKind confoundingOf(const StratifiedOdds &odds);

} // namespace lodestar::traits
