#pragma once

#include "core/clv/bgnbd.h"

namespace lodestar::clv {

/// How far ahead, and what later money is worth: steps of equal length, each paid at its end.
struct Horizon {
    int steps = 12;
    double weeksPerStep = 365.25 / 12 / 7;
    double ratePerStep = 0;

    /// Months of 365.25/12 days, discounted by the `discount` of a year.
    static Horizon months(int months, double discount);
    double weeks() const { return steps * weeksPerStep; }
};

/// The purchases of a horizon: how many, and how many they are worth today.
struct ExpectedPurchases {
    double count = 0, discounted = 0;
};
/// `customer` in weeks.
ExpectedPurchases expectedPurchases(const BgNbd &model, const Rhythm &customer, const Horizon &horizon);

} // namespace lodestar::clv
