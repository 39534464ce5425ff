#include "core/clv/historic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lodestar::clv {

double historicValue(std::span<const DatedMargin> purchases, const HistoricTerms &terms)
{
    qint32 first = std::numeric_limits<qint32>::max();
    for (const DatedMargin &purchase : purchases)
        first = std::min(first, purchase.day);
    if (purchases.empty() || first > terms.asOf)
        return std::numeric_limits<double>::quiet_NaN();
    // Worth on the day of the first purchase; compounding everything to the day of analysis is one factor more.
    const double daily = terms.discounting == Discounting::Off ? 0 : std::log1p(terms.discount) / kDaysPerYear;
    double sum = -terms.acquisitionCost;
    for (const DatedMargin &purchase : purchases) {
        if (purchase.day <= terms.asOf)
            sum += daily == 0 ? purchase.margin : purchase.margin * std::exp(-daily * (purchase.day - first));
    }
    return terms.discounting == Discounting::ToAnalysis ? sum * std::exp(daily * (terms.asOf - first)) : sum;
}

double perYear(double value, double tenureYears)
{
    constexpr double kLeastYears = 0.5;
    return value / std::max(tenureYears, kLeastYears);
}

} // namespace lodestar::clv
