#pragma once

#include "core/base/task.h"
#include "core/table/table.h"

namespace lodestar::table {

/// Which rows a list shows, and in which order.
struct Arrangement {
    QString contains; ///< only rows with a cell that contains it, whatever its case or accents; empty: all rows
    int sortBy = -1; ///< column; -1: the order of the file
    bool descending = false;
    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// The rows of `table` for an arrangement. Text sorts by the rules of the current language; missing values come last
/// either way; rows that compare equal keep the order of the file. Columns that are not loaded are not searched.
/// Cancelled work returns an error of kind Cancelled.
Result<std::vector<quint32>> arrange(const Table &table, const Arrangement &arrangement,
                                     const TaskControl &control = {});

} // namespace lodestar::table
