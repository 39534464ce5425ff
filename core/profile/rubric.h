#pragma once

#include "core/profile/icp.h"

namespace lodestar::profile {

/// What the answers to all criteria of one customer add up to.
struct Tally {
    double total = 0; ///< weight of all must-haves and nice-to-haves
    double known = 0; ///< weight of those with an answer
    double met = 0; ///< weight earned; a partly met criterion earns half of its own
    bool disqualified = false;
    bool disqualifierUnknown = false;
    bool mustFailed = false;
    bool mustUnknown = false;
};

/// Points, range, coverage and tier from a tally, by the thresholds of the ICP (methods 4.2).
Fit judge(const Icp &icp, const Tally &tally);

} // namespace lodestar::profile
