#include "core/profile/capacity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lodestar::profile {

namespace {

/// Whether points decide about this one.
bool isOnTheList(const Fit &fit)
{
    return fit.tier != Tier::NotEnough && !std::isnan(fit.points)
        && (fit.flags & (Fit::IsDisqualified | Fit::MustFailed)) == 0;
}

} // namespace

CapacityCut capacityCut(const Fits &fits, qint64 accounts)
{
    std::vector<const Fit *> list;
    for (const Fit &fit : fits.rows) {
        if (isOnTheList(fit))
            list.push_back(&fit);
    }
    std::ranges::sort(list, [](const Fit *a, const Fit *b) { return a->points > b->points; });
    CapacityCut cut{accounts, std::ssize(list), 0, 0, std::numeric_limits<double>::quiet_NaN(), 0, true};
    // Customers with the same points go together: either all of them are worked, or none.
    for (size_t first = 0; first < list.size();) {
        size_t end = first;
        while (end < list.size() && list[end]->points == list[first]->points)
            ++end;
        if (first > 0 && static_cast<qint64>(end) > accounts) {
            cut.withNext = static_cast<qint64>(end);
            break;
        }
        cut.from = list[first]->points;
        cut.taken = cut.withNext = static_cast<qint64>(end);
        first = end;
    }
    for (size_t i = 0; i < static_cast<size_t>(cut.taken); ++i) {
        cut.certain += list[i]->certain ? 1 : 0;
        cut.canBeThreshold =
            cut.canBeThreshold && (list[i]->flags & (Fit::MustUnknown | Fit::DisqualifierUnknown)) == 0;
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
