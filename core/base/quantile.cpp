#include "core/base/quantile.h"

#include <algorithm>
#include <limits>

namespace lodestar {

double quantileOfSorted(std::span<const double> ascending, double share)
{
    if (ascending.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double at = static_cast<double>(ascending.size() - 1) * share;
    const auto below = static_cast<size_t>(at);
    const size_t above = std::min(below + 1, ascending.size() - 1);
    return between(ascending[below], ascending[above], at - static_cast<double>(below));
}

double quantile(std::vector<double> &values, double share)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double at = static_cast<double>(values.size() - 1) * share;
    const auto below = static_cast<std::ptrdiff_t>(at);
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double low = values[static_cast<size_t>(below)], part = at - static_cast<double>(below);
    return part > 0 ? between(low, *std::min_element(values.begin() + below + 1, values.end()), part) : low;
}

double median(std::vector<double> values)
{
    return quantile(values, 0.5);
}

} // namespace lodestar
