#pragma once

#include "core/table/tableindex.h"

#include <vector>

namespace lodestar::table {

/// Sorts rows by a column; rows that it holds equal keep the order they have. Missing values come last either way. A
/// radix sort: a million rows take some tens of milliseconds.
void sortRows(const ColumnIndex &column, bool descending, std::vector<quint32> &rows);

} // namespace lodestar::table
