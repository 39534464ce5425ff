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

/// Points, tiers and counts from answers that are known already (one vector per criterion): what evaluate() does once
/// the table has been asked. After a change of kinds, points or thresholds nothing needs to be asked again.
Fits judged(const Icp &icp, std::vector<std::vector<table::Match>> match);

} // namespace lodestar::profile
