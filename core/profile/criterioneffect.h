#pragma once

#include "core/profile/icp.h"

namespace lodestar::profile {

/// What one criterion does to the tiers: how the customers would stand if it were not there.
struct CriterionEffect {
    std::array<qint64, 5> without{}; ///< customers per tier without it, indexed by Tier
    std::vector<qsizetype> intoBest; ///< rows that would be Best only without it
    std::vector<qsizetype> outOfBest; ///< rows that are Best only because of it
};

/// One per criterion. `fits` are those of `icp`.
std::vector<CriterionEffect> criterionEffects(const Icp &icp, const Fits &fits);

/// "Without this card 14 more customers would be Best, and 2 fewer." (translated); says so where nothing would change.
QString effectText(const CriterionEffect &effect, const Fits &fits);

} // namespace lodestar::profile
