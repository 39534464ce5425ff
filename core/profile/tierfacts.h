#pragma once

#include "core/profile/icp.h"

namespace lodestar::profile {

/// What a tier holds of the best customers.
struct TierFacts {
    Tier tier = Tier::Best;
    double customers = 0, best = 0; ///< rated ones; means over the repeats where customers were held out
    double precision = 0; ///< best / customers; NaN of an empty tier
    traits::Interval precisionInterval; ///< Wilson, 95 %
    double recall = 0; ///< share of all best that are in this tier
    traits::Interval recallInterval;
    double lift = 0; ///< precision / share of best among all
    traits::Interval liftInterval; ///< of the precision, over the same share
    double medianValue = 0; ///< of the customers' lifetime value (or what stands for it); NaN when not known
};

/// The best and all of every tier, in the order of Tier.
using TierCounts = std::array<std::pair<double, double>, 5>;

/// One line a tier, in the order of Tier. Shares and intervals follow from the counts (rounded, for the intervals).
std::array<TierFacts, 5> tierFacts(const TierCounts &counts);

} // namespace lodestar::profile
