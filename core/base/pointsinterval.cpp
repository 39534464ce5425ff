#include "core/base/pointsinterval.h"

#include "core/base/format.h"

#include <algorithm>
#include <cmath>

namespace lodestar::format {

namespace {

constexpr double kPerCent = 100;
constexpr int kMostDecimals = 4;
constexpr double kShownWidth = 2; ///< units of the last decimal between the two ends

int decimalsFor(double width)
{
    if (!std::isfinite(width) || width <= 0)
        return 0;
    return std::clamp(static_cast<int>(std::ceil(std::log10(kShownWidth / (width * kPerCent)))), 0, kMostDecimals);
}

QString signedPoints(double difference, int decimals)
{
    const double unit = std::pow(10.0, -decimals);
    if (decimals == 0 || !std::isfinite(difference) || std::abs(difference) * kPerCent < unit / 2)
        return points(difference);
    const QString digits = number(difference * kPerCent, decimals);
    return difference > 0 ? locale().positiveSign() + digits : digits;
}

} // namespace

PointsInterval pointsInterval(double difference, double low, double high)
{
    const int decimals = decimalsFor(high - low);
    return {signedPoints(difference, decimals), signedPoints(low, decimals), signedPoints(high, decimals)};
}

} // namespace lodestar::format
