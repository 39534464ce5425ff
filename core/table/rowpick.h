#pragma once

#include "core/table/table.h"

#include <span>

namespace lodestar::table {

/// The table of some rows of another, in the order given: row i is row `rows[i]` of `from`. Keys and names stay those
/// of the customers. What is known of a column without its cells (ColumnInfo) still speaks of the whole table.
Table picked(const Table &from, std::span<const quint32> rows);

} // namespace lodestar::table
