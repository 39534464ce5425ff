#pragma once

#include "core/base/task.h"
#include "core/table/cellstream.h"

struct sqlite3;

namespace lodestar::table {

/// The rows of a new data set as a table that SQLite reads: one INSERT … SELECT takes them all. Row by row with bound
/// values the same takes a third longer.
class CellFeed
{
public:
    CellFeed(CellStream &stream, size_t width, size_t rows, const TaskControl &control)
        : m_stream(stream), m_width(width), m_rows(rows), m_control(control)
    { }

    /// Fills `table`, which has as many columns. SQLite's result code; SQLITE_INTERRUPT when cancelled. Reports 0..1.
    int fill(sqlite3 *handle, const QByteArray &table);

private:
    struct Access;
    int next();

    CellStream &m_stream;
    const size_t m_width, m_rows;
    const TaskControl &m_control;
    QString m_doing;
    std::span<const StoredCell> m_cells; ///< of the present rows
    const StoredCell *m_row = nullptr; ///< null after the last
    size_t m_given = 0; ///< rows before the present ones
};

} // namespace lodestar::table
