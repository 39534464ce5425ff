#pragma once

#include "core/base/task.h"
#include "core/import/csvreader.h"
#include "core/import/databaseaddress.h"
#include "core/table/columntype.h"

#include <memory>
#include <optional>
#include <vector>

namespace lodestar::import {

class DatabaseConnection;

struct DatabaseColumn {
    QString name; ///< unique, as columnNames() makes them
    QString field; ///< as the database calls it
    QString type; ///< as the database calls it ("timestamp with time zone"); empty where it does not say
    std::optional<table::ColumnType> hint; ///< what the type certainly means
};

/// Reads a table or query of a company's database from its beginning to its end, once, in pieces that fit into little
/// memory. Everything happens in one read-only transaction, which is never committed. Cells come as the text that the
/// database itself writes: numbers with all their digits, dates in ISO form, lists as "a;b", no value as an empty text.
class DatabaseReader
{
public:
    static constexpr int kLargestPiece = 5000; ///< rows fetched at once; fewer when they are long

    /// Connects and has the query understood, but fetches no row yet. Errors: no table and no query in the address, a
    /// query that is not one that reads, and whatever the database says.
    static Result<std::unique_ptr<DatabaseReader>> open(const DatabaseAddress &address, const TaskControl &control);
    ~DatabaseReader();

    const std::vector<DatabaseColumn> &columns() const { return m_columns; }
    qint64 estimatedRows() const { return m_estimate; } ///< as the database expects; 0: not known
    qint64 rowsRead() const { return m_rows; }

    /// The next rows; empty at the end. Lines are the rows' numbers, from 1.
    Result<RowBatch> next(const TaskControl &control);

private:
    struct Opened;
    struct Pending;
    DatabaseReader();
    static Result<Opened> understand(DatabaseConnection &connection, const QString &query, const TaskControl &control);
    void fetchAhead();

    std::unique_ptr<DatabaseConnection> m_connection;
    std::unique_ptr<Pending> m_ahead; ///< asked for while the rows before are used
    std::vector<DatabaseColumn> m_columns;
    qint64 m_estimate = 0, m_rows = 0, m_asked = 0;
    int m_piece = 200; ///< the first rows are seen at once
    bool m_ended = false;
};

/// The first rows of a table or query, for looking at.
struct DatabasePeek {
    std::vector<DatabaseColumn> columns;
    std::vector<QStringList> rows; ///< at most 200
    qint64 estimatedRows = 0; ///< 0: not known
    bool complete = false; ///< there are no more
};
Result<DatabasePeek> peekDatabase(const DatabaseAddress &address, const TaskControl &control = {});

} // namespace lodestar::import
