#pragma once

#include <QString>

namespace lodestar::format {

/// A difference of shares with its interval, in percentage points with their signs. With many customers an interval is
/// narrow: all three get the decimals that its width needs, up to four, so that it never reads "+1, +1 to +1".
struct PointsInterval {
    QString difference, low, high;
};
PointsInterval pointsInterval(double difference, double low, double high);

} // namespace lodestar::format
