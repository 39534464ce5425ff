#pragma once

#include "core/table/table.h"

#include <vector>

namespace lodestar::relate {

/// Whether two tables have most of their columns in common, so that one continues the other: deals won and deals lost,
/// orders of two years.
bool areAlike(const table::DatasetInfo &a, const table::DatasetInfo &b);

/// Tables that continue each other as one: their rows one after the other, columns with the same name or the same role
/// as one column. It goes by the number of the first and is called by the names of all. Columns that are not loaded
/// are left out.
table::Table stacked(const std::vector<table::Table> &tables);

} // namespace lodestar::relate
