#pragma once

#include <QtGlobal>

#include <optional>

/// The simple formulas of methods 1.2, for those who have few data: every input is visible, and the convention named.
namespace lodestar::clv {

/// When the margins are counted. c, d and e differ by up to a factor (1+d)/r, so a caption has to name the one in use.
enum class Convention : quint8 {
    Lifetime, ///< a) M L
    LifetimeDiscounted, ///< b) M (1-(1+d)^-L)/d, paid at the end of each year
    NextYear, ///< c) M r/(1+d-r): the first margin comes next year (Gupta & Lehmann 2003)
    IncludingNow, ///< d) M (1+d)/(1+d-r): one margin is received now
    EndOfPeriod ///< e) M/(1+d-r): the first year's margin comes at its end, for certain
};
constexpr int kConventions = 5;
constexpr bool needsLifetime(Convention convention)
{
    return convention <= Convention::LifetimeDiscounted;
}

struct SimpleInputs {
    double marginPerYear = 0; ///< M = average order value × orders per year × margin share
    double lifetimeYears = 0; ///< L; for a and b
    double retention = 0; ///< r a year, 0..1; for c, d and e
    double discount = 0; ///< d a year, 0 or more
    double acquisitionCost = 0;
};

/// M.
double marginPerYear(double averageOrderValue, double ordersPerYear, double marginShare);

/// The value by a formula, less the cost of acquisition; nullopt where the inputs make no sense (r outside 0..1, d
/// below 0, a lifetime that is not above 0) or no finite value (r = 1 without discounting).
std::optional<double> simpleValue(const SimpleInputs &inputs, Convention convention);

/// c) over so many years only: M sum of (r/(1+d))^t, t = 1 … years.
std::optional<double> simpleValueWithin(const SimpleInputs &inputs, int years);

/// 1/(1-r); infinite for r = 1.
double impliedLifetime(double retention);

/// From here on a retention rate says that customers stay for a century: to be warned of.
constexpr double kEndlessRetention = 0.99;

} // namespace lodestar::clv
