#pragma once

#include "core/base/task.h"
#include "core/profile/analysis.h"

namespace lodestar::ui {

/// The table of an analysis with these columns in it: read from the project at `path` where the analysis had no need of
/// them. For the background. Failed when the customers are others by now.
Result<table::Table> loadedTable(const profile::Analysis &analysis, const QString &path,
                                 const std::vector<int> &columns, const TaskControl &control = {});

} // namespace lodestar::ui
