#pragma once

#include "core/metrics/best.h"

namespace lodestar::metrics {

/// The rows of the highest scores, highest first (rows of equal score by row), at most `limit`: what a list shows
/// without sorting a million customers. With `name`, only customers whose name or key contains it, however spelled
/// (case and accents do not matter). Customers that are not rated come last.
std::vector<qsizetype> leaders(const table::Table &table, const Rating &rating, qsizetype limit,
                               const QString &name = {}, const TaskControl &control = {});

} // namespace lodestar::metrics
