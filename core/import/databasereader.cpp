#include "core/import/databasereader.h"

#include "core/import/databaseconnection.h"
#include "core/import/databaseerror.h"
#include "core/import/databasevalue.h"
#include "core/import/header.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DatabaseReader)
};

constexpr qsizetype kPieceBytes = 4 << 20; ///< of text fetched at once, about

/// A query as a part of another: by position, so that equal or strange names of columns do no harm.
QString asTable(const QString &query, int columns)
{
    QStringList names;
    for (int i = 1; i <= columns; ++i)
        names << u"c%1"_s.arg(i);
    return u"(\n%1\n) AS lodestar_source(%2)"_s.arg(query, names.join(", "_L1));
}

struct Piece {
    RowBatch rows;
    bool last = false;
};

/// The names and kinds of the columns of a PostgreSQL query, without running it.
Result<std::vector<DatabaseColumn>> postgresColumns(DatabaseSession &session, const QString &query)
{
    auto empty = session.run(u"SELECT * FROM (\n%1\n) AS lodestar_source LIMIT 0"_s.arg(query));
    if (!empty)
        return std::move(empty).error();
    const QSqlRecord record = empty->record();
    std::vector<DatabaseColumn> columns;
    QStringList types;
    for (int i = 0; i < record.count(); ++i) {
        columns.push_back({{}, record.fieldName(i), {}, {}});
        types << u"pg_typeof(lodestar_source.c%1)::text"_s.arg(i + 1);
    }
    if (columns.empty())
        return columns;
    const QString none = u"SELECT * FROM (\n%1\n) AS lodestar_all LIMIT 0"_s.arg(query);
    auto named = session.run(u"SELECT %1 FROM (VALUES (1)) AS lodestar_one(one) LEFT JOIN %2 ON true"_s.arg(
        types.join(", "_L1), asTable(none, record.count())));
    if (!named)
        return std::move(named).error();
    if (named->next()) {
        for (int i = 0; i < record.count(); ++i) {
            auto &column = columns[static_cast<size_t>(i)];
            column.type = named->value(i).toString();
            column.hint = columnTypeOfPostgres(column.type);
        }
    }
    return columns;
}

/// How many rows the planner expects; 0 when it does not say.
qint64 postgresEstimate(DatabaseSession &session, const QString &query)
{
    auto plan = session.run(u"EXPLAIN (FORMAT JSON) "_s + query);
    if (!plan || !plan->next())
        return 0;
    const auto json = QJsonDocument::fromJson(plan->value(0).toString().toUtf8());
    return static_cast<qint64>(json.array().at(0)[u"Plan"_s][u"Plan Rows"_s].toDouble());
}

Result<> beginPostgres(DatabaseSession &session, const QString &query, const std::vector<DatabaseColumn> &columns)
{
    QStringList cells;
    for (size_t i = 0; i < columns.size(); ++i)
        cells << postgresText(u"c%1"_s.arg(i + 1), columns[i].type);
    auto declared = session.run(u"DECLARE lodestar_rows NO SCROLL CURSOR FOR SELECT %1 FROM %2"_s.arg(
        cells.join(", "_L1), asTable(query, static_cast<int>(columns.size()))));
    if (!declared)
        return std::move(declared).error();
    return {};
}

Result<std::vector<DatabaseColumn>> beginOther(DatabaseSession &session, const QString &query)
{
    auto begun = session.run(query, true);
    if (!begun)
        return std::move(begun).error();
    std::vector<DatabaseColumn> columns;
    const QSqlRecord record = begun->record();
    for (int i = 0; i < record.count(); ++i)
        columns.push_back({{}, record.fieldName(i), {}, columnTypeOf(record.field(i).metaType())});
    session.reading = std::move(*begun);
    return columns;
}

/// Up to `most` rows as cells.
Result<Piece> fetchRows(DatabaseSession &session, QSqlQuery &query, int columns, int most, qint64 firstLine)
{
    Piece piece;
    piece.rows.reset(columns);
    int rows = 0;
    for (; rows < most && query.next(); ++rows) {
        for (int i = 0; i < columns; ++i)
            piece.rows.addCell(query.isNull(i) ? QByteArray() : textOf(query.value(i)));
        piece.rows.endRow(firstLine + rows);
        if (piece.rows.bytes() > 4 * kPieceBytes && &query == (session.reading ? &*session.reading : nullptr))
            return piece; // a query that is read on goes on here
    }
    if (query.lastError().isValid())
        return databaseError(query.lastError(), session.address);
    piece.last = rows < most;
    return piece;
}

Result<Piece> fetchPiece(DatabaseSession &session, int columns, int most, qint64 firstLine)
{
    if (session.reading)
        return fetchRows(session, *session.reading, columns, most, firstLine);
    auto fetched = session.run(u"FETCH FORWARD %1 FROM lodestar_rows"_s.arg(most));
    if (!fetched)
        return std::move(fetched).error();
    auto piece = fetchRows(session, *fetched, columns, most, firstLine);
    if (piece)
        piece->last = piece->rows.rows() < most;
    return piece;
}

Result<QString> wantedQuery(const DatabaseAddress &address, Dbms dbms)
{
    if (!address.query.isEmpty())
        return readingQuery(address.query, dbms);
    if (address.table.isEmpty())
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 is a whole database. Say which table to read, or give a query.").arg(address.name()),
                     {}};
    auto table = quotedTable(address.table, dbms);
    if (!table)
        return std::move(table).error();
    return u"SELECT * FROM "_s + *table;
}

} // namespace

struct DatabaseReader::Opened {
    std::vector<DatabaseColumn> columns;
    qint64 estimate = 0;
};

struct DatabaseReader::Pending {
    std::future<Result<Piece>> piece;
};

DatabaseReader::DatabaseReader() = default;
DatabaseReader::~DatabaseReader() = default;

Result<DatabaseReader::Opened> DatabaseReader::understand(DatabaseConnection &connection, const QString &query,
                                                          const TaskControl &control)
{
    return connection.run<Opened>(
        [query](DatabaseSession &session) -> Result<Opened> {
            LODESTAR_TRY(beginReading(session));
            Opened opened;
            if (session.dbms != Dbms::PostgreSql) {
                auto columns = beginOther(session, query);
                if (!columns)
                    return std::move(columns).error();
                opened.columns = std::move(*columns);
                return opened;
            }
            auto columns = postgresColumns(session, query);
            if (!columns)
                return std::move(columns).error();
            opened.columns = std::move(*columns);
            if (opened.columns.empty())
                return opened;
            opened.estimate = postgresEstimate(session, query);
            LODESTAR_TRY(beginPostgres(session, query, opened.columns));
            return opened;
        },
        control);
}

Result<std::unique_ptr<DatabaseReader>> DatabaseReader::open(const DatabaseAddress &address, const TaskControl &control)
{
    if (address.query.isEmpty() && address.table.isEmpty())
        return wantedQuery(address, Dbms::Other).error();
    auto connection = DatabaseConnection::open(address, control);
    if (!connection)
        return std::move(connection).error();
    const auto query = wantedQuery(address, (*connection)->dbms());
    if (!query)
        return query.error();
    control.report(0, Tr::tr("Waiting for the database"));
    auto opened = understand(**connection, *query, control);
    if (!opened)
        return std::move(opened).error();
    if (opened->columns.empty())
        return Error{ErrorKind::BadInput, Tr::tr("The query gives no columns. Name at least one."), {}};
    auto reader = std::unique_ptr<DatabaseReader>(new DatabaseReader);
    reader->m_connection = std::move(*connection);
    reader->m_columns = std::move(opened->columns);
    reader->m_estimate = opened->estimate;
    QStringList fields;
    for (const DatabaseColumn &column : reader->m_columns)
        fields << column.field;
    const QStringList names = columnNames(fields, static_cast<int>(fields.size()));
    for (qsizetype i = 0; i < names.size(); ++i)
        reader->m_columns[static_cast<size_t>(i)].name = names.at(i);
    return reader;
}

void DatabaseReader::fetchAhead()
{
    const int columns = static_cast<int>(m_columns.size());
    m_ahead = std::make_unique<Pending>();
    m_ahead->piece = m_connection->begin<Piece>([columns, most = m_piece, line = m_rows + 1](DatabaseSession &session) {
        return fetchPiece(session, columns, most, line);
    });
}

Result<RowBatch> DatabaseReader::next(const TaskControl &control)
{
    if (m_ended) {
        RowBatch none;
        none.reset(static_cast<int>(m_columns.size()));
        return none;
    }
    if (!m_ahead)
        fetchAhead();
    auto piece = m_connection->await(m_ahead->piece, control);
    m_ahead.reset();
    if (!piece) {
        m_ended = true;
        return std::move(piece).error();
    }
    m_rows += piece->rows.rows();
    m_ended = piece->last;
    if (const qsizetype rows = piece->rows.rows(); rows > 0) {
        const qsizetype each = std::max<qsizetype>(1, piece->rows.bytes() / rows);
        m_piece = static_cast<int>(std::clamp<qsizetype>(kPieceBytes / each, 1, kLargestPiece));
    }
    if (!m_ended)
        fetchAhead();
    return std::move(piece->rows);
}

Result<DatabasePeek> peekDatabase(const DatabaseAddress &address, const TaskControl &control)
{
    constexpr size_t kMost = 200;
    auto reader = DatabaseReader::open(address, control);
    if (!reader)
        return std::move(reader).error();
    DatabasePeek peek;
    peek.columns = (*reader)->columns();
    peek.estimatedRows = (*reader)->estimatedRows();
    const auto batch = (*reader)->next(control);
    if (!batch)
        return batch.error();
    peek.complete = batch->rows() < static_cast<qsizetype>(kMost);
    for (qsizetype row = 0; row < batch->rows() && peek.rows.size() < kMost; ++row) {
        QStringList cells;
        for (int column = 0; column < batch->columns(); ++column)
            cells << QString::fromUtf8(batch->cell(row, column));
        peek.rows.push_back(std::move(cells));
    }
    return peek;
}

} // namespace lodestar::import
