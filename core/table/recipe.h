#pragma once

#include "core/base/error.h"
#include "core/table/table.h"

namespace lodestar::table {

/// Gives a column a role as a person decided it. A role that one column holds at a time (all but "no role" and usage of
/// different features) leaves the column that held it.
void assignRole(DatasetInfo &info, int column, const Role &role);

/// Whether a column can play a role: metrics and sizes need numbers, dates need dates. The error names the column and
/// says what is needed.
Result<> checkRole(const ColumnInfo &column, const Role &role);

/// The types a role can work with.
bool roleAccepts(const Role &role, ColumnType type);

} // namespace lodestar::table
