#pragma once

#include "core/table/column.h"

#include <vector>

namespace lodestar::relate {

/// A run of rows of a column that is put together out of several: their cells come from rows of another column.
struct ColumnPart {
    const table::Column *column = nullptr; ///< null: all of the rows are without a value
    std::vector<quint32> rows; ///< of `column`; Column::kMissing: without a value
};

/// A column made of the cells of others, part after part. Where numbers meet words, or dates meet quantities, all
/// become words, so that no value is lost. `info` gives name and role; its type and counts follow from the parts.
table::Column gatheredColumn(table::ColumnInfo info, const std::vector<ColumnPart> &parts);

/// 0, 1, … rows - 1.
std::vector<quint32> everyRow(qsizetype rows);

} // namespace lodestar::relate
