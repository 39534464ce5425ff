#include "core/table/datasetwriter.h"

#include "core/project/project.h"
#include "core/project/sqlerror.h"
#include "core/project/statement.h"
#include "core/table/cellfeedstore.h"
#include "core/table/cellformat.h"
#include "core/table/cellstream.h"
#include "core/table/storedcells.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <span>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::DatasetWriter)
};

/// What is worth knowing of the source besides what has a column of its own.
QString detailOf(const DatasetInfo &info)
{
    QJsonObject detail = info.detail;
    if (!info.sheet.isEmpty()) {
        detail[u"sheet"_s] = info.sheet;
        detail[u"sheetColumn"_s] = info.sheetColumn;
    }
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

const char *sqlType(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
    case ColumnType::Money:
        return " REAL";
    case ColumnType::YesNo:
        return " INTEGER";
    default:
        return " TEXT";
    }
}

void bind(sqlite3_stmt *insert, int position, const StoredCell &cell)
{
    switch (cell.kind) {
    case StoredCell::Null:
        sqlite3_bind_null(insert, position);
        break;
    case StoredCell::Integer:
        sqlite3_bind_int64(insert, position, cell.integer);
        break;
    case StoredCell::Real:
        sqlite3_bind_double(insert, position, cell.real);
        break;
    case StoredCell::String:
        sqlite3_bind_text(insert, position, cell.text, cell.size, SQLITE_STATIC);
    }
}

/// Inserts one row. False on an error.
bool insertRow(sqlite3_stmt *insert, std::span<const StoredCell> cells)
{
    for (size_t i = 0; i < cells.size(); ++i)
        bind(insert, static_cast<int>(i) + 1, cells[i]);
    const bool done = sqlite3_step(insert) == SQLITE_DONE;
    sqlite3_reset(insert);
    return done;
}

/// The tables of one new data set, being filled.
class Writing
{
public:
    Writing(project::Project &project, DatasetInfo &info, const std::vector<DatasetColumn> &columns,
            const TaskControl &control)
        : m_project(project), m_handle(static_cast<sqlite3 *>(project.handle())), m_info(info), m_columns(columns),
          m_control(control), m_cells(columns), m_stream(m_cells, dataNames(), rawNames())
    { }

    Result<> createTables();
    Result<> writeCells();
    Result<> writeRaw();
    Result<> writeColumns();
    Result<> writeIssues(const std::vector<Issue> &issues);
    Result<> writeDatasetRow();

private:
    Error error(const char *purpose) const
    {
        return project::sqlError(m_handle, m_project.path(), QString::fromLatin1(purpose));
    }
    Result<> execute(const QByteArray &sql, const char *purpose) const;
    QByteArray table(const char *prefix) const { return prefix + QByteArray::number(m_info.id); }
    QByteArray insertInto(const char *prefix, qsizetype values) const
    {
        return "INSERT INTO " + table(prefix) + " VALUES(" + QByteArrayList(values, "?").join(',') + ')';
    }
    QByteArrayList dataNames() const;
    QByteArrayList rawNames() const;

    project::Project &m_project;
    sqlite3 *m_handle;
    DatasetInfo &m_info;
    const std::vector<DatasetColumn> &m_columns;
    const TaskControl &m_control;
    const StoredCells m_cells;
    CellStream m_stream;
};

QByteArrayList Writing::dataNames() const
{
    QByteArrayList names;
    for (const DatasetColumn &column : m_columns)
        names << column.info.sqlName.toUtf8();
    return names;
}

QByteArrayList Writing::rawNames() const
{
    QByteArrayList names{rawKeyName(m_info.columns).toUtf8()};
    for (const DatasetColumn *column : m_cells.keptColumns())
        names << column->info.sqlName.toUtf8();
    return names;
}

Result<> Writing::execute(const QByteArray &sql, const char *purpose) const
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error(purpose);
    return {};
}

Result<> Writing::createTables()
{
    QByteArrayList cells, raw;
    for (const DatasetColumn &column : m_columns)
        cells << quotedName(column.info.sqlName) + sqlType(column.info.type);
    LODESTAR_TRY(execute("CREATE TABLE " + table("data_") + '(' + cells.join(", ") + ") STRICT", "create data set"));
    if (m_cells.keptColumns().empty())
        return {};
    for (const DatasetColumn *column : m_cells.keptColumns())
        raw << quotedName(column->info.sqlName) + " TEXT";
    return execute("CREATE TABLE " + table("raw_") + '(' + quotedName(rawKeyName(m_info.columns))
                       + " INTEGER PRIMARY KEY, " + raw.join(", ") + ") STRICT",
                   "create raw cells");
}

Result<> Writing::writeCells()
{
    // No data set is under undo: comparing the table of each row with those that are would be for nothing.
    return m_project.unrecorded([this]() -> Result<> {
        CellFeed feed(m_stream, m_cells.width(), m_cells.rows(), m_control);
        const int code = feed.fill(m_handle, table("data_"));
        if (code == SQLITE_INTERRUPT && m_control.cancelled())
            return Error::cancelled();
        if (code != SQLITE_OK)
            return error("write cells");
        return {};
    });
}

Result<> Writing::writeRaw()
{
    if (m_cells.keptColumns().empty())
        return {};
    const project::Statement insert(m_handle,
                                    insertInto("raw_", static_cast<qsizetype>(m_cells.keptColumns().size()) + 1));
    if (!insert.isValid())
        return error("prepare raw cells");
    std::vector<StoredCell> cells;
    for (size_t row = 0; row < m_cells.rows(); ++row) {
        if (row % 4096 == 0 && m_control.cancelled())
            return Error::cancelled();
        if (m_cells.readRaw(row, cells) && !insertRow(insert.get(), cells))
            return error("write raw cells");
    }
    return {};
}

Result<> Writing::writeColumns()
{
    for (const ColumnInfo &column : m_info.columns) {
        const QByteArray format = QJsonDocument(cellFormatToJson(column.format)).toJson(QJsonDocument::Compact);
        auto done = m_project.query(u"INSERT INTO dataset_column(dataset, idx, name, sql_name, type, role, "
                                    u"role_confidence, role_reason, currency, "
                                    "distinct_count, missing, format) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                                    {m_info.id, column.index, column.name, column.sqlName, columnTypeId(column.type),
                                     column.role.key(), column.roleConfidence, column.roleReason, column.currency,
                                     column.distinct, column.missing, QString::fromUtf8(format)});
        LODESTAR_TRY(std::move(done));
    }
    return {};
}

Result<> Writing::writeIssues(const std::vector<Issue> &issues)
{
    const project::Statement insert(
        m_handle,
        "INSERT INTO dataset_issue(dataset, line, col, column_name, severity, reason, text) VALUES(?,?,?,?,?,?,?)");
    if (!insert.isValid())
        return error("prepare issues");
    const auto text = [&](int position, const QString &value) {
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(insert.get(), position, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    };
    for (const Issue &issue : issues) {
        sqlite3_bind_int64(insert.get(), 1, m_info.id);
        sqlite3_bind_int64(insert.get(), 2, issue.line);
        sqlite3_bind_int(insert.get(), 3, issue.column);
        text(4, issue.columnName);
        sqlite3_bind_int(insert.get(), 5, static_cast<int>(issue.severity));
        text(6, issue.reason);
        text(7, issue.text);
        if (sqlite3_step(insert.get()) != SQLITE_DONE)
            return error("write issues");
        sqlite3_reset(insert.get());
    }
    return {};
}

Result<> Writing::writeDatasetRow()
{
    auto hash = m_stream.hash().hex(m_handle, m_project.path(), m_info.id);
    if (!hash)
        return std::move(hash).error();
    m_info.contentHash = *hash;
    m_info.storedRows = m_info.rows;
    auto row = m_project.query(
        u"INSERT INTO dataset(id, kind, name, source, sha256, bytes, imported_at, imported_by, rows, encoding, "
        u"delimiter, "
        "header, issue_count, rejected_rows, content_hash, detail) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {m_info.id, datasetKindId(m_info.kind), m_info.name, m_info.source, QString::fromLatin1(m_info.sha256),
         m_info.bytes, m_info.importedAt.toString(Qt::ISODateWithMs), project::actorName(), m_info.rows,
         m_info.encoding, m_info.delimiter, m_info.header ? 1 : 0, m_info.issueCount, m_info.rejectedRows,
         QString::fromLatin1(m_info.contentHash), detailOf(m_info)});
    LODESTAR_TRY(std::move(row));
    // The only part under undo: a data set without this row is not seen.
    LODESTAR_TRY(m_project.query(u"INSERT INTO dataset_state(dataset) VALUES(?)"_s, {m_info.id}));
    // What was imported last is what people want to see, even when they had gone back to an older one.
    LODESTAR_TRY(m_project.query(u"DELETE FROM setting WHERE key = ?"_s, {u"dataset."_s + datasetKindId(m_info.kind)}));
    return {};
}

} // namespace

QByteArray quotedName(const QString &name)
{
    QByteArray utf8 = name.toUtf8();
    utf8.replace('"', "\"\"");
    return '"' + utf8 + '"';
}

QStringList sqlNames(const QStringList &names)
{
    static const QSet<QString> reserved{u"rowid"_s, u"oid"_s, u"_rowid_"_s};
    QSet<QString> taken = reserved;
    QStringList unique;
    for (const QString &name : names) {
        const QString base = name.isEmpty() ? u"column"_s : name;
        QString candidate = base;
        // SQLite folds only ASCII, but names that differ in the case of a Polish letter alone would puzzle people too.
        for (int i = 2; taken.contains(candidate.toLower()); ++i)
            candidate = u"%1_%2"_s.arg(base, QString::number(i));
        taken.insert(candidate.toLower());
        unique << candidate;
    }
    return unique;
}

QString rawKeyName(const std::vector<ColumnInfo> &columns)
{
    QString name = u"data_row"_s;
    const auto isTaken = [&] {
        return std::any_of(columns.begin(), columns.end(), [&](const ColumnInfo &column) {
            return column.sqlName.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    while (isTaken())
        name += u'_';
    return name;
}

Result<DatasetInfo> writeDataset(project::Project &project, DatasetInfo info, std::vector<DatasetColumn> &columns,
                                 const std::vector<Issue> &issues, const TaskControl &control)
{
    auto next = project.query(u"SELECT max(coalesce((SELECT max(id) FROM dataset), 0), "
                              "coalesce((SELECT max(dataset) FROM dataset_state), 0)) + 1"_s);
    if (!next)
        return std::move(next).error();
    next->next();
    info.id = next->value(0).toLongLong();
    next->finish();
    info.importedAt = QDateTime::currentDateTimeUtc();
    QStringList names;
    for (const DatasetColumn &column : columns)
        names << column.info.name;
    const QStringList forSql = sqlNames(names);
    info.columns.clear();
    for (size_t i = 0; i < columns.size(); ++i) {
        columns[i].info.index = static_cast<int>(i);
        columns[i].info.sqlName = forSql.at(static_cast<qsizetype>(i));
        info.columns.push_back(columns[i].info);
    }
    Writing writing(project, info, columns, control);
    LODESTAR_TRY(writing.createTables());
    LODESTAR_TRY(writing.writeCells());
    LODESTAR_TRY(writing.writeRaw());
    LODESTAR_TRY(writing.writeColumns());
    LODESTAR_TRY(writing.writeIssues(issues));
    LODESTAR_TRY(writing.writeDatasetRow());
    if (control.cancelled()) // the last moment: what follows is on disk or not, and nothing between
        return Error::cancelled();
    control.report(1, Tr::tr("Saving"));
    return info;
}

} // namespace lodestar::table
