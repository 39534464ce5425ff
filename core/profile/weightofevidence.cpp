#include "core/profile/weightofevidence.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace lodestar::profile {

double weightOfEvidence(const traits::Counts &counts, double pseudo)
{
    const auto best = static_cast<double>(counts.best());
    const auto rest = static_cast<double>(counts.rest());
    if (best <= 0 || rest <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    const double bestPart = best / (best + rest);
    const double bestWith = static_cast<double>(counts.bestWith) + pseudo * bestPart;
    const double restWith = static_cast<double>(counts.restWith) + pseudo * (1 - bestPart);
    return std::log(bestWith / restWith) - std::log(best / rest);
}

int pointsFor(double weight)
{
    constexpr double pointsToDoubleOdds = 20;
    if (!std::isfinite(weight))
        return 0;
    return static_cast<int>(std::lround(pointsToDoubleOdds / std::numbers::ln2 * weight));
}

} // namespace lodestar::profile
