#pragma once

#include "core/base/task.h"
#include "core/table/table.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::prospects {

/// As DatasetStore::load, with two readers at once where there are many rows and no corrections to lay over them: what
/// takes long is making a dictionary of a million different names.
Result<table::Table> loadColumns(project::Project &project, const table::DatasetInfo &info,
                                 const std::vector<int> &columns, const TaskControl &control = {});

/// The columns in two parts that take about equally long to read.
std::pair<std::vector<int>, std::vector<int>> inTwoParts(const table::DatasetInfo &info,
                                                         const std::vector<int> &columns);

} // namespace lodestar::prospects
