#include "core/clv/simpleclv.h"

#include <cmath>
#include <limits>

namespace lodestar::clv {

namespace {

bool isSensible(const SimpleInputs &inputs, bool byLifetime)
{
    const bool isFinite = std::isfinite(inputs.marginPerYear) && std::isfinite(inputs.acquisitionCost)
        && std::isfinite(inputs.discount) && inputs.discount >= 0;
    if (byLifetime)
        return isFinite && std::isfinite(inputs.lifetimeYears) && inputs.lifetimeYears > 0;
    return isFinite && inputs.retention >= 0 && inputs.retention <= 1;
}

double factor(const SimpleInputs &inputs, Convention convention)
{
    const double d = inputs.discount, r = inputs.retention;
    switch (convention) {
    case Convention::Lifetime:
        return inputs.lifetimeYears;
    case Convention::LifetimeDiscounted:
        return d > 0 ? -std::expm1(-inputs.lifetimeYears * std::log1p(d)) / d : inputs.lifetimeYears;
    case Convention::NextYear:
        return r / (1 + d - r);
    case Convention::IncludingNow:
        return (1 + d) / (1 + d - r);
    case Convention::EndOfPeriod:
        return 1 / (1 + d - r);
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

double marginPerYear(double averageOrderValue, double ordersPerYear, double marginShare)
{
    return averageOrderValue * ordersPerYear * marginShare;
}

std::optional<double> simpleValue(const SimpleInputs &inputs, Convention convention)
{
    if (!isSensible(inputs, needsLifetime(convention)))
        return std::nullopt;
    const double value = inputs.marginPerYear * factor(inputs, convention) - inputs.acquisitionCost;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> simpleValueWithin(const SimpleInputs &inputs, int years)
{
    if (!isSensible(inputs, false) || years < 0)
        return std::nullopt;
    const double step = inputs.retention / (1 + inputs.discount);
    double sum = 0, share = 1;
    for (int year = 1; year <= years; ++year) {
        share *= step;
        sum += share;
    }
    return inputs.marginPerYear * sum - inputs.acquisitionCost;
}

double impliedLifetime(double retention)
{
    return 1 / (1 - retention);
}

} // namespace lodestar::clv
