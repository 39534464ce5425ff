#pragma once

#include "core/chart/chartspec.h"
#include "core/metrics/best.h"

namespace lodestar::chart {

/// Two numbers of the rated customers against each other, the best marked.
struct CustomerScatter {
    ChartSpec spec; ///< its title counts who is at or above the middle (median) in both
    std::vector<qsizetype> rows; ///< of the table, by point
};
/// `x` and `y` are numeric columns that are loaded. Customers of whom one of the two is not known are left out, and the
/// sureness line counts them.
CustomerScatter customerScatter(const table::Table &table, int x, int y, const metrics::Rating &rating);

} // namespace lodestar::chart
