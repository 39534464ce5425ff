#pragma once

#include "core/table/cellformat.h"
#include "core/table/table.h"

struct sqlite3_stmt;

namespace lodestar::table {

/// Gives a row of `data_<n>` and, where there is one, of `raw_<n>` back as it was read.
class RawReading
{
public:
    /// `columns`: the imported ones, in the order of the statement that reads `data_<n>`.
    explicit RawReading(std::vector<ColumnInfo> columns);

    /// Where each column stands in `raw_<n>`. Without this call no text is kept beside the data.
    void findKept(sqlite3_stmt *raw);
    QStringList row(sqlite3_stmt *data, sqlite3_stmt *raw);

private:
    QString cell(sqlite3_stmt *data, size_t i);

    std::vector<ColumnInfo> m_columns;
    std::vector<CellWriter> m_writers;
    std::vector<int> m_kept; ///< 0 for columns without kept text
};

} // namespace lodestar::table
