#pragma once

#include <limits>

namespace lodestar::clv {

/// A customer's purchases as the models see them: one purchase a day, times in one unit (weeks in the app).
struct Rhythm {
    double frequency = 0; ///< x: days with a purchase, less the first
    double recency = 0; ///< t_x: from the first purchase to the last
    double age = 0; ///< T: from the first purchase to the end of what was observed
    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/// The same with what the repeat purchases earned.
struct Spend {
    double frequency = 0; ///< x
    double mean = std::numeric_limits<double>::quiet_NaN(); ///< m: mean of the repeat days; NaN where there is none
};

} // namespace lodestar::clv
