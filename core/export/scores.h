#pragma once

#include "core/profile/analysis.h"

#include <QIODevice>

namespace lodestar::exports {

/// scores.csv: id, name, score, rank, best, coverage and, with an ICP, points, coverage, tier, met, missed, unknown.
/// Record id first; numbers plain. `hideNames`: the analysis is of table::withNamesHidden(), whose keys still name
/// customers, so no id is written. Returns the number of rows.
Result<qint64> writeScores(QIODevice &device, const profile::Analysis &analysis, const std::optional<profile::Icp> &icp,
                           bool hideNames = false);

} // namespace lodestar::exports
