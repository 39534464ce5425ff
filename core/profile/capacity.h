#pragma once

#include "core/profile/icp.h"

#include <optional>

namespace lodestar::profile {

/// How far down the customers a team that can work so many accounts gets: those nobody ruled out, most points first.
/// Disqualified ones, failed must-haves and those of whom too little is known are not on the list.
struct CapacityCut {
    qint64 wanted = 0; ///< accounts that the team can work
    qint64 open = 0; ///< customers on the list
    qint64 taken = 0; ///< from `from` points up; at most `wanted` unless all share the highest points
    qint64 withNext = 0; ///< when the next ones, who all have the same points, came in too; = taken at the end
    double from = 0; ///< points of the last one taken; NaN when the list is empty
    qint64 certain = 0; ///< of those taken: their tier is certain
    bool canBeThreshold = false; ///< no must-have or disqualifier keeps someone above `from` out of Best
};
CapacityCut capacityCut(const Fits &fits, qint64 accounts);

/// How many customers on that list have at least so many points, for every point from 0 to 100.
std::array<qint64, 101> reachedFrom(const Fits &fits);

} // namespace lodestar::profile
