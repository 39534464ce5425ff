#include "core/table/datasetwriter.h"

#include "core/project/contenthash.h"
#include "core/project/project.h"
#include "core/project/sqlerror.h"
#include "core/project/statement.h"
#include "core/table/cellformat.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::DatasetWriter)
};

QByteArray quoted(const QString &name)
{
    QByteArray utf8 = name.toUtf8();
    utf8.replace('"', "\"\"");
    return '"' + utf8 + '"';
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

/// The tables of one new data set, being filled.
class Writing
{
public:
    Writing(project::Project &project, DatasetInfo &info, std::vector<DatasetColumn> &columns,
            const TaskControl &control)
        : m_project(project), m_handle(static_cast<sqlite3 *>(project.handle())), m_info(info), m_columns(columns),
          m_control(control)
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
    void bind(sqlite3_stmt *insert, int position, const DatasetColumn &column, quint32 code);
    bool keepsRaw(const DatasetColumn &column) const;
    QByteArray table(const char *prefix) const { return prefix + QByteArray::number(m_info.id); }

    void writeIsoDates();

    static constexpr int kIsoDate = 10; ///< characters of "2021-03-09"
    std::vector<QByteArray> m_isoDates; ///< per column: those of its codes, one behind the other
    project::Project &m_project;
    sqlite3 *m_handle;
    DatasetInfo &m_info;
    std::vector<DatasetColumn> &m_columns;
    const TaskControl &m_control;
};

Result<> Writing::execute(const QByteArray &sql, const char *purpose) const
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error(purpose);
    return {};
}

bool Writing::keepsRaw(const DatasetColumn &column) const
{
    return std::any_of(column.flags.begin(), column.flags.end(),
                       [](quint8 flags) { return flags & DatasetColumn::KeepRaw; });
}

Result<> Writing::createTables()
{
    QByteArrayList cells, raw;
    for (const DatasetColumn &column : m_columns) {
        const QByteArray name = quoted(column.info.sqlName);
        cells << name + sqlType(column.info.type);
        if (keepsRaw(column))
            raw << name + " TEXT";
    }
    LODESTAR_TRY(execute("CREATE TABLE " + table("data_") + '(' + cells.join(", ") + ") STRICT", "create data set"));
    if (raw.isEmpty())
        return {};
    return execute("CREATE TABLE " + table("raw_") + "(\"" + rawKeyName(m_info.columns).toUtf8()
                       + "\" INTEGER PRIMARY KEY, " + raw.join(", ") + ") STRICT",
                   "create raw cells");
}

void Writing::bind(sqlite3_stmt *insert, int position, const DatasetColumn &column, quint32 code)
{
    if (column.flags[code] & DatasetColumn::Missing) {
        sqlite3_bind_null(insert, position);
        return;
    }
    if (!isNumeric(column.info.type)) {
        const QByteArrayView value = column.value(code);
        sqlite3_bind_text(insert, position, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
        return;
    }
    const double number = column.numbers[code];
    if (std::isnan(number)) {
        sqlite3_bind_null(insert, position);
    } else if (column.info.type == ColumnType::Date) {
        const QByteArray &dates = m_isoDates[static_cast<size_t>(position) - 1];
        sqlite3_bind_text(insert, position, dates.constData() + qsizetype(code) * kIsoDate, kIsoDate, SQLITE_STATIC);
    } else if (column.info.type == ColumnType::YesNo) {
        sqlite3_bind_int(insert, position, number != 0 ? 1 : 0);
    } else {
        sqlite3_bind_double(insert, position, number);
    }
}

/// Each different date is written out once, however many rows have it.
void Writing::writeIsoDates()
{
    m_isoDates.assign(m_columns.size(), {});
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const DatasetColumn &column = m_columns[i];
        if (column.info.type != ColumnType::Date)
            continue;
        QByteArray &dates = m_isoDates[i];
        dates.reserve(static_cast<qsizetype>(column.numbers.size()) * kIsoDate);
        for (const double days : column.numbers)
            appendIsoDate(dates, std::isnan(days) ? 0 : days);
    }
}

Result<> Writing::writeCells()
{
    writeIsoDates();
    QByteArrayList marks;
    for (size_t i = 0; i < m_columns.size(); ++i)
        marks << "?";
    const project::Statement insert(m_handle, "INSERT INTO " + table("data_") + " VALUES(" + marks.join(',') + ')');
    if (!insert.isValid())
        return error("prepare cells");
    const auto rows = static_cast<size_t>(m_info.rows);
    const QString doing = Tr::tr("Writing rows");
    for (size_t row = 0; row < rows; ++row) {
        if (row % 4096 == 0) {
            if (m_control.cancelled())
                return Error::cancelled();
            m_control.report(static_cast<double>(row) / static_cast<double>(rows), doing);
        }
        for (size_t i = 0; i < m_columns.size(); ++i)
            bind(insert.get(), static_cast<int>(i) + 1, m_columns[i], m_columns[i].codes[row]);
        if (sqlite3_step(insert.get()) != SQLITE_DONE)
            return error("write cells");
        sqlite3_reset(insert.get());
    }
    return {};
}

Result<> Writing::writeRaw()
{
    std::vector<const DatasetColumn *> kept;
    for (const DatasetColumn &column : m_columns) {
        if (keepsRaw(column))
            kept.push_back(&column);
    }
    if (kept.empty())
        return {};
    QByteArray marks = "?";
    for (size_t i = 0; i < kept.size(); ++i)
        marks += ",?";
    const project::Statement insert(m_handle, "INSERT INTO " + table("raw_") + " VALUES(" + marks + ')');
    if (!insert.isValid())
        return error("prepare raw cells");
    for (size_t row = 0; row < static_cast<size_t>(m_info.rows); ++row) {
        if (row % 4096 == 0 && m_control.cancelled())
            return Error::cancelled();
        bool any = false;
        for (size_t i = 0; i < kept.size(); ++i) {
            const quint32 code = kept[i]->codes[row];
            const int position = static_cast<int>(i) + 2;
            if (!(kept[i]->flags[code] & DatasetColumn::KeepRaw)) {
                sqlite3_bind_null(insert.get(), position);
                continue;
            }
            const QByteArrayView text = kept[i]->texts.utf8(code);
            sqlite3_bind_text(insert.get(), position, text.isEmpty() ? "" : text.data(), static_cast<int>(text.size()),
                              SQLITE_STATIC);
            any = true;
        }
        if (!any)
            continue;
        sqlite3_bind_int64(insert.get(), 1, static_cast<sqlite3_int64>(row) + 1);
        if (sqlite3_step(insert.get()) != SQLITE_DONE)
            return error("write raw cells");
        sqlite3_reset(insert.get());
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
    // Reading a large data set for its hash takes a while: a cancelled import does not wait for it.
    const auto isCancelled = [](void *control) {
        return static_cast<const TaskControl *>(control)->cancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, 100000, isCancelled, const_cast<TaskControl *>(&m_control));
    auto hash = project::contentHash(m_project, m_info.id);
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    if (!hash)
        return m_control.cancelled() ? Error::cancelled() : std::move(hash).error();
    m_info.contentHash = *hash;
    auto row = m_project.query(
        u"INSERT INTO dataset(id, kind, name, source, sha256, bytes, imported_at, imported_by, rows, encoding, "
        u"delimiter, "
        "header, issue_count, rejected_rows, content_hash, detail) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {m_info.id, datasetKindId(m_info.kind), m_info.name, m_info.source, QString::fromLatin1(m_info.sha256),
         m_info.bytes, m_info.importedAt.toString(Qt::ISODateWithMs), project::actorName(), m_info.rows,
         m_info.encoding, m_info.delimiter, m_info.header ? 1 : 0, m_info.issueCount, m_info.rejectedRows,
         QString::fromLatin1(m_info.contentHash), u"{}"_s});
    LODESTAR_TRY(std::move(row));
    // The only part under undo: a data set without this row is not seen.
    LODESTAR_TRY(m_project.query(u"INSERT INTO dataset_state(dataset) VALUES(?)"_s, {m_info.id}));
    return {};
}

} // namespace

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
    return info;
}

} // namespace lodestar::table
