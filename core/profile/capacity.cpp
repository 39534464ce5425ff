#include "core/profile/capacity.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

namespace lodestar::profile {

namespace {

/// Whether points decide about this one.
bool isOnTheList(const Fit &fit)
{
    return fit.tier != Tier::NotEnough && !std::isnan(fit.points)
        && (fit.flags & (Fit::IsDisqualified | Fit::MustFailed)) == 0;
}

struct SamePoints {
    qint64 customers = 0, certain = 0;
    bool isUnsettled = false; ///< a must-have or disqualifier of one of them is not known
};

} // namespace

CapacityCut capacityCut(const Fits &fits, qint64 accounts)
{
    // Customers with the same points go together: either all of them are worked, or none. However many customers there
    // are, they have few different points.
    std::map<double, SamePoints, std::greater<>> list;
    CapacityCut cut{accounts, 0, 0, 0, std::numeric_limits<double>::quiet_NaN(), 0, true};
    for (const Fit &fit : fits.rows) {
        if (!isOnTheList(fit))
            continue;
        ++cut.open;
        SamePoints &same = list[fit.points];
        ++same.customers;
        same.certain += fit.certain ? 1 : 0;
        same.isUnsettled = same.isUnsettled || (fit.flags & (Fit::MustUnknown | Fit::DisqualifierUnknown)) != 0;
    }
    for (const auto &[points, same] : list) {
        const qint64 reached = cut.taken + same.customers;
        if (cut.taken > 0 && reached > accounts) {
            cut.withNext = reached;
            break;
        }
        cut.from = points;
        cut.taken = cut.withNext = reached;
        cut.certain += same.certain;
        cut.canBeThreshold = cut.canBeThreshold && !same.isUnsettled;
    }
    return cut;
}

std::array<qint64, 101> reachedFrom(const Fits &fits)
{
    std::array<qint64, 101> reached{};
    for (const Fit &fit : fits.rows) {
        if (isOnTheList(fit))
            ++reached[static_cast<size_t>(std::clamp(std::floor(fit.points), 0.0, 100.0))];
    }
    for (size_t points = 100; points-- > 0;)
        reached[points] += reached[points + 1];
    return reached;
}

} // namespace lodestar::profile
