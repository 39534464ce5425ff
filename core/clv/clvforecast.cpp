#include "core/clv/clvforecast.h"

#include <cmath>

namespace lodestar::clv {

Horizon Horizon::months(int months, double discount)
{
    Horizon horizon;
    horizon.steps = months;
    horizon.ratePerStep = std::expm1(std::log1p(discount) / 12);
    return horizon;
}

ExpectedPurchases expectedPurchases(const BgNbd &model, const Rhythm &customer, const Horizon &horizon)
{
    ExpectedPurchases expected;
    double worth = 1;
    for (int k = 1; k <= horizon.steps; ++k) {
        const double until = expectedPurchases(model, customer, k * horizon.weeksPerStep);
        worth /= 1 + horizon.ratePerStep;
        expected.discounted += (until - expected.count) * worth;
        expected.count = until;
    }
    return expected;
}

} // namespace lodestar::clv
