#pragma once

#include "core/table/drafttable.h"

struct sqlite3_stmt;

namespace lodestar::table {

/// One column of a data set while its cells arrive from the project file.
class ColumnReading
{
public:
    /// `stored`: the column as it was imported. `to` receives the cells.
    ColumnReading(const ColumnInfo &stored, qint64 rows, DraftColumn &to);
    void read(sqlite3_stmt *row, int position);

private:
    void readTags(QByteArrayView cell);

    ColumnType m_type;
    DraftColumn &m_to;
};

/// A text of a row of SQLite; valid until the next step.
QByteArrayView textAt(sqlite3_stmt *row, int position);
/// "2021-03-09" to days since 1970-01-01; NaN for anything else.
double daysOfIso(QByteArrayView text);

} // namespace lodestar::table
