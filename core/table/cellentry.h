#pragma once

#include "core/base/error.h"
#include "core/table/column.h"

namespace lodestar::table {

/// What a person typed into a cell, as the canonical text of the column's type (plain number, ISO date, true or false,
/// tags joined by ";"). Numbers and dates are read as the current locale writes them, or plainly. Empty stays empty:
/// no value. The error names the column and shows how it can be written.
Result<QString> canonicalCell(const ColumnInfo &column, const QString &typed);

} // namespace lodestar::table
