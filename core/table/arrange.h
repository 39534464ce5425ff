#pragma once

#include "core/base/task.h"
#include "core/table/filter.h"
#include "core/table/tableindex.h"

namespace lodestar::table {

/// One of the columns that rows are sorted by.
struct SortKey {
    int column = -1;
    bool descending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Which rows a list shows, and in which order.
struct Arrangement {
    QString contains; ///< only rows with a cell that contains it, whatever its case or accents; empty: all rows
    std::vector<Filter> filters; ///< all must let a row through
    std::vector<SortKey> sortBy; ///< the first decides, the next where it does not; empty: the order of the file
    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// The rows of a table for an arrangement. Text sorts by the rules of the current language, tags by their first;
/// missing values come last either way; rows that compare equal keep the order of the file. Columns that are not loaded
/// are not searched, filtered or sorted by. Cancelled work returns an error of kind Cancelled.
Result<std::vector<quint32>> arrange(const TableIndex &index, const Arrangement &arrangement,
                                     const TaskControl &control = {});
inline Result<std::vector<quint32>> arrange(const Table &table, const Arrangement &arrangement,
                                            const TaskControl &control = {})
{
    return arrange(TableIndex(table), arrangement, control);
}

/// Makes now what finding will need, so that the first letter typed is answered as quickly as the next.
void prepareToFind(const TableIndex &index, const TaskControl &control = {});

} // namespace lodestar::table
