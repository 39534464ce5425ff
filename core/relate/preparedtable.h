#pragma once

#include "core/table/datasetwriter.h"

namespace lodestar::relate {

/// A table in memory out of columns that are on their way into a project, so that it can be matched before it is
/// written. `info.columns` need not be filled in.
table::Table tableOf(table::DatasetInfo info, const std::vector<table::DatasetColumn> &columns);

} // namespace lodestar::relate
