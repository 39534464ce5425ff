#include "core/table/datasetstore.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/project/sqlerror.h"
#include "core/project/statement.h"
#include "core/table/cellformat.h"
#include "core/table/datasetwriter.h"
#include "core/table/recipe.h"
#include "core/table/rollup.h"
#include "core/table/sheetplace.h"
#include "core/table/textindex.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::DatasetStore)
};

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
const QString kSetRole = u"set_role"_s;

QByteArray tableOf(const char *prefix, qint64 id)
{
    return prefix + QByteArray::number(id);
}

DatasetInfo readInfo(const QSqlQuery &row)
{
    DatasetInfo info;
    info.id = row.value(0).toLongLong();
    info.kind = datasetKindFromId(row.value(1).toString()).value_or(DatasetKind::Customers);
    info.name = row.value(2).toString();
    info.source = row.value(3).toString();
    info.sha256 = row.value(4).toString().toLatin1();
    info.bytes = row.value(5).toLongLong();
    info.importedAt = QDateTime::fromString(row.value(6).toString(), Qt::ISODateWithMs);
    info.rows = row.value(7).toLongLong();
    info.encoding = row.value(8).toString();
    info.delimiter = row.value(9).toString();
    info.header = row.value(10).toBool();
    info.issueCount = row.value(11).toLongLong();
    info.rejectedRows = row.value(12).toLongLong();
    info.contentHash = row.value(13).toString().toLatin1();
    info.detail = QJsonDocument::fromJson(row.value(14).toString().toUtf8()).object();
    info.sheet = info.detail[u"sheet"_s].toString();
    info.sheetColumn = std::clamp(info.detail[u"sheetColumn"_s].toInt(1), 1, 1 << 20);
    return info;
}

ColumnInfo readColumn(const QSqlQuery &row)
{
    ColumnInfo column;
    column.index = row.value(0).toInt();
    column.name = row.value(1).toString();
    column.sqlName = row.value(2).toString();
    column.type = columnTypeFromId(row.value(3).toString());
    column.role = Role::fromKey(row.value(4).toString());
    column.roleConfidence = row.value(5).toDouble();
    column.roleReason = row.value(6).toString();
    column.currency = row.value(7).toString();
    column.distinct = row.value(8).toLongLong();
    column.missing = row.value(9).toLongLong();
    column.format = cellFormatFromJson(QJsonDocument::fromJson(row.value(10).toString().toUtf8()).object());
    return column;
}

/// "2021-03-09" to days since 1970-01-01; NaN for anything else.
double daysOfIso(QByteArrayView text)
{
    if (text.size() != 10)
        return kNan;
    const auto number = [&](qsizetype at, qsizetype size) {
        int value = 0;
        for (qsizetype i = at; i < at + size; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    return static_cast<double>(daysFromCivil(number(0, 4), number(5, 2), number(8, 2)));
}

QByteArrayView textAt(sqlite3_stmt *row, int position)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, position));
    return {text, text ? sqlite3_column_bytes(row, position) : 0};
}

/// One column while its cells arrive.
class ColumnReading
{
public:
    ColumnReading(ColumnInfo info, qint64 rows) : m_info(std::move(info))
    {
        if (isNumeric(m_info.type))
            m_numbers.reserve(static_cast<size_t>(rows));
        else if (m_info.type == ColumnType::Tags)
            m_offsets.reserve(static_cast<size_t>(rows) + 1);
        else
            m_codes.reserve(static_cast<size_t>(rows));
        m_offsets.push_back(0);
    }

    void read(sqlite3_stmt *row, int position)
    {
        const bool missing = sqlite3_column_type(row, position) == SQLITE_NULL;
        switch (m_info.type) {
        case ColumnType::Text:
        case ColumnType::Category:
            m_codes.push_back(missing ? Column::kMissing : m_index.codeFor(textAt(row, position)));
            break;
        case ColumnType::Tags:
            if (!missing)
                readTags(textAt(row, position));
            m_offsets.push_back(static_cast<quint32>(m_codes.size()));
            break;
        case ColumnType::Date:
            m_numbers.push_back(missing ? kNan : daysOfIso(textAt(row, position)));
            break;
        default:
            m_numbers.push_back(missing ? kNan : sqlite3_column_double(row, position));
        }
    }

    Column column()
    {
        if (isNumeric(m_info.type))
            return Column::numbers(m_info, std::move(m_numbers));
        if (m_info.type == ColumnType::Tags)
            return Column::tags(m_info, std::move(m_offsets), std::move(m_codes), m_index.take());
        return Column::coded(m_info, std::move(m_codes), m_index.take());
    }

private:
    void readTags(QByteArrayView cell)
    {
        while (!cell.isEmpty()) {
            const qsizetype end = cell.indexOf(';');
            const QByteArrayView tag = end < 0 ? cell : cell.first(end);
            if (!tag.isEmpty())
                m_codes.push_back(m_index.codeFor(tag));
            cell = end < 0 ? QByteArrayView() : cell.sliced(end + 1);
        }
    }

    ColumnInfo m_info;
    TextIndex m_index;
    std::vector<quint32> m_codes, m_offsets;
    std::vector<double> m_numbers;
};

QByteArray selectRows(qint64 dataset, const std::vector<ColumnInfo> &columns)
{
    QByteArrayList names;
    for (const ColumnInfo &column : columns)
        names << quotedName(column.sqlName);
    return "SELECT " + (names.isEmpty() ? QByteArray("NULL") : names.join(", ")) + " FROM " + tableOf("data_", dataset)
        + " ORDER BY rowid";
}

/// The columns whose cells stand in `data_<imported>` itself, and those that its roll-up holds.
std::vector<ColumnInfo> columnsHeldBy(const DatasetInfo &info, qint64 rollup)
{
    std::vector<ColumnInfo> columns;
    std::copy_if(info.columns.begin(), info.columns.end(), std::back_inserter(columns),
                 [&](const ColumnInfo &column) { return column.rollup == rollup; });
    return columns;
}

/// Gives a row of `data_<n>` and, where there is one, of `raw_<n>` back as it was read.
class RawReading
{
public:
    explicit RawReading(std::vector<ColumnInfo> columns) : m_columns(std::move(columns))
    {
        for (const ColumnInfo &column : m_columns)
            m_writers.emplace_back(column.format, column.type);
    }

    QStringList row(sqlite3_stmt *data, sqlite3_stmt *raw, const std::vector<int> &rawPositions)
    {
        QStringList cells;
        cells.reserve(static_cast<qsizetype>(m_columns.size()));
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const int rawPosition = raw ? rawPositions[i] : 0;
            if (rawPosition > 0 && sqlite3_column_type(raw, rawPosition) != SQLITE_NULL)
                cells << QString::fromUtf8(textAt(raw, rawPosition));
            else
                cells << cell(data, i);
        }
        return cells;
    }

private:
    QString cell(sqlite3_stmt *data, size_t i)
    {
        const auto position = static_cast<int>(i);
        const ColumnInfo &column = m_columns[i];
        CellWriter &writer = m_writers[i];
        if (sqlite3_column_type(data, position) == SQLITE_NULL)
            return QString::fromUtf8(writer.missing());
        if (column.type == ColumnType::Date)
            return QString::fromUtf8(writer.write(daysOfIso(textAt(data, position))));
        if (isNumeric(column.type))
            return QString::fromUtf8(writer.write(sqlite3_column_double(data, position)));
        const QString text = QString::fromUtf8(textAt(data, position));
        const bool joined = column.format.separator.isEmpty() || column.format.separator == u";"_s;
        if (column.type == ColumnType::Tags && !joined)
            return QString(text).replace(u";"_s, column.format.separator);
        return text;
    }

    std::vector<ColumnInfo> m_columns;
    std::vector<CellWriter> m_writers;
};

/// Where each column of the data set stands in `raw_<n>`; 0 for columns without kept text, empty when there is no
/// table.
std::vector<int> rawPositionsOf(sqlite3_stmt *raw, const std::vector<ColumnInfo> &columns)
{
    std::vector<int> positions(columns.size(), 0);
    for (int i = 1; i < sqlite3_column_count(raw); ++i) {
        const QString name = QString::fromUtf8(sqlite3_column_name(raw, i));
        for (size_t column = 0; column < columns.size(); ++column) {
            if (columns[column].sqlName == name)
                positions[column] = i;
        }
    }
    return positions;
}

} // namespace

Result<std::vector<DatasetInfo>> DatasetStore::list(std::optional<DatasetKind> kind) const
{
    const QString columns =
        u"SELECT d.id, d.kind, d.name, d.source, d.sha256, d.bytes, d.imported_at, d.rows, d.encoding, "
        "d.delimiter, d.header, d.issue_count, d.rejected_rows, d.content_hash, d.detail FROM dataset d "
        "JOIN dataset_state s ON s.dataset = d.id"_s;
    auto rows = kind ? m_project.query(columns + u" WHERE d.kind = ? ORDER BY d.id DESC"_s, {datasetKindId(*kind)})
                     : m_project.query(columns + u" ORDER BY d.id DESC"_s);
    if (!rows)
        return std::move(rows).error();
    std::vector<DatasetInfo> found;
    while (rows->next())
        found.push_back(readInfo(*rows));
    rows->finish();
    if (!kind)
        std::erase_if(found, [](const DatasetInfo &info) { return info.kind == DatasetKind::Rollup; });
    for (DatasetInfo &info : found)
        LODESTAR_TRY(readColumns(info));
    if (kind == DatasetKind::Rollup)
        return found;
    const auto rollups = list(DatasetKind::Rollup);
    if (!rollups)
        return std::move(rollups).error();
    for (DatasetInfo &info : found) {
        if (const DatasetInfo *rollup = rollupOf(*rollups, info.id))
            appendRollup(info, *rollup);
        LODESTAR_TRY(applyRecipe(info));
    }
    return found;
}

Result<std::optional<DatasetInfo>> DatasetStore::current(DatasetKind kind) const
{
    auto all = list(kind);
    if (!all)
        return std::move(all).error();
    if (all->empty())
        return std::optional<DatasetInfo>();
    return std::optional<DatasetInfo>(std::move(all->front()));
}

Result<DatasetInfo> DatasetStore::info(qint64 id) const
{
    auto all = list();
    if (!all)
        return std::move(all).error();
    for (DatasetInfo &info : *all) {
        if (info.id == id)
            return std::move(info);
    }
    return Error{ErrorKind::NotFound, Tr::tr("There is no data set %1 in this project.").arg(id), {}};
}

Result<> DatasetStore::readColumns(DatasetInfo &info) const
{
    auto rows = m_project.query(u"SELECT idx, name, sql_name, type, role, role_confidence, role_reason, currency, "
                                "distinct_count, missing, format FROM dataset_column WHERE dataset = ? ORDER BY idx"_s,
                                {info.id});
    if (!rows)
        return std::move(rows).error();
    while (rows->next())
        info.columns.push_back(readColumn(*rows));
    rows->finish();
    return {};
}

Result<> DatasetStore::applyRecipe(DatasetInfo &info) const
{
    auto steps = m_project.query(u"SELECT attribute, value FROM recipe_step WHERE dataset_kind = ? AND kind = ? "
                                 "ORDER BY position, id"_s,
                                 {datasetKindId(info.kind), kSetRole});
    if (!steps)
        return std::move(steps).error();
    while (steps->next()) {
        const QString attribute = steps->value(0).toString();
        const Role role = Role::fromKey(steps->value(1).toString());
        // A column of a later import that is gone or renamed is left to the mapping by header.
        if (const ColumnInfo *column = info.byName(attribute))
            assignRole(info, column->index, role);
    }
    return {};
}

Result<Table> DatasetStore::load(const DatasetInfo &info, const std::vector<int> &columns,
                                 const TaskControl &control) const
{
    std::vector<int> wanted = columns;
    if (wanted.empty()) {
        for (const ColumnInfo &column : info.columns)
            wanted.push_back(column.index);
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (!wanted.empty() && (wanted.front() < 0 || wanted.back() >= static_cast<int>(info.columns.size())))
        return Error::failed(Tr::tr("This data set has no such column. Open the project again."));
    std::vector<Column> loaded(info.columns.size());
    for (const qint64 rollup : {qint64(0), info.rollup}) {
        std::vector<ColumnInfo> held;
        for (const int column : wanted) {
            if (const ColumnInfo &one = info.columns[static_cast<size_t>(column)]; one.rollup == rollup)
                held.push_back(one);
        }
        const bool split = info.rollup != 0;
        if (!held.empty())
            LODESTAR_TRY(
                loadInto(loaded, info, held, rollup == 0 ? control.part(0, split ? 0.7 : 1) : control.part(0.7, 1)));
        if (!split)
            break;
    }
    return Table(info, std::move(loaded));
}

Result<> DatasetStore::loadInto(std::vector<Column> &loaded, const DatasetInfo &info,
                                const std::vector<ColumnInfo> &held, const TaskControl &control) const
{
    auto *handle = static_cast<sqlite3 *>(m_project.handle());
    const qint64 dataset = held.front().rollup == 0 ? info.id : held.front().rollup;
    const project::Statement rows(handle, selectRows(dataset, held));
    if (!rows.isValid())
        return project::sqlError(handle, m_project.path(), u"load data set"_s);
    std::vector<ColumnReading> readings;
    for (const ColumnInfo &column : held)
        readings.emplace_back(column, info.rows);
    const QString doing = Tr::tr("Loading rows");
    int code = SQLITE_OK;
    for (qint64 row = 0; (code = sqlite3_step(rows.get())) == SQLITE_ROW; ++row) {
        for (size_t i = 0; i < readings.size(); ++i)
            readings[i].read(rows.get(), static_cast<int>(i));
        if (row % 16384 == 0) {
            if (control.cancelled())
                return Error::cancelled();
            control.report(static_cast<double>(row) / static_cast<double>(std::max<qint64>(info.rows, 1)), doing);
        }
    }
    if (code != SQLITE_DONE)
        return project::sqlError(handle, m_project.path(), u"load data set"_s);
    for (size_t i = 0; i < held.size(); ++i) {
        Column &column = loaded[static_cast<size_t>(held[i].index)];
        column = readings[i].column();
        if (column.rows() != info.rows)
            return Error{
                ErrorKind::Damaged,
                Tr::tr("The data set %1 does not have the %2 rows it should have. Check the project, or import "
                       "the file again.")
                    .arg(isolated(info.name), format::count(info.rows)),
                {}};
    }
    return {};
}

Result<> DatasetStore::readRaw(const DatasetInfo &info, const std::function<bool(const QStringList &row)> &row) const
{
    auto *handle = static_cast<sqlite3 *>(m_project.handle());
    const std::vector<ColumnInfo> own = columnsHeldBy(info, 0);
    const project::Statement data(handle, selectRows(info.id, own));
    if (!data.isValid())
        return project::sqlError(handle, m_project.path(), u"read data set"_s);
    const bool hasRaw = sqlite3_table_column_metadata(handle, "main", tableOf("raw_", info.id).constData(), nullptr,
                                                      nullptr, nullptr, nullptr, nullptr, nullptr)
        == SQLITE_OK;
    const project::Statement raw(
        handle, hasRaw ? "SELECT * FROM " + tableOf("raw_", info.id) + " ORDER BY 1" : QByteArray("SELECT 0 WHERE 0"));
    if (!raw.isValid())
        return project::sqlError(handle, m_project.path(), u"read raw cells"_s);
    // What was rolled up was read nowhere: it stands behind the imported cells as it was computed.
    const std::vector<ColumnInfo> computed =
        info.rollup != 0 ? columnsHeldBy(info, info.rollup) : std::vector<ColumnInfo>();
    const project::Statement rolledUp(
        handle, computed.empty() ? QByteArray("SELECT 0 WHERE 0") : selectRows(info.rollup, computed));
    if (!rolledUp.isValid())
        return project::sqlError(handle, m_project.path(), u"read roll-up"_s);
    const std::vector<int> positions = rawPositionsOf(raw.get(), own);
    RawReading reading(own), computedReading(computed);
    bool more = sqlite3_step(raw.get()) == SQLITE_ROW;
    int code = SQLITE_OK;
    for (qint64 number = 1; (code = sqlite3_step(data.get())) == SQLITE_ROW; ++number) {
        const bool kept = more && sqlite3_column_int64(raw.get(), 0) == number;
        QStringList cells = reading.row(data.get(), kept ? raw.get() : nullptr, positions);
        if (sqlite3_step(rolledUp.get()) == SQLITE_ROW)
            cells << computedReading.row(rolledUp.get(), nullptr, {});
        if (!row(cells))
            return {};
        if (kept)
            more = sqlite3_step(raw.get()) == SQLITE_ROW;
    }
    if (code != SQLITE_DONE)
        return project::sqlError(handle, m_project.path(), u"read data set"_s);
    return {};
}

Result<std::vector<Issue>> DatasetStore::issues(qint64 id, int limit) const
{
    auto rows = m_project.query(u"SELECT line, col, column_name, severity, reason, text FROM dataset_issue "
                                "WHERE dataset = ? ORDER BY rowid LIMIT ?"_s,
                                {id, limit});
    if (!rows)
        return std::move(rows).error();
    const auto dataset = info(id); // hidden by undo: its issues are read all the same, without their places
    std::vector<Issue> issues;
    while (rows->next()) {
        Issue issue;
        issue.line = rows->value(0).toLongLong();
        issue.column = rows->value(1).toInt();
        issue.columnName = rows->value(2).toString();
        issue.severity = static_cast<Issue::Severity>(std::clamp(rows->value(3).toInt(), 0, 2));
        issue.reason = rows->value(4).toString();
        issue.text = rows->value(5).toString();
        if (dataset)
            issue.place = placeOf(issue, dataset->sheet, dataset->sheetColumn);
        issues.push_back(std::move(issue));
    }
    return issues;
}

Result<> DatasetStore::setRole(const DatasetInfo &info, int column, const Role &role)
{
    if (column < 0 || column >= static_cast<int>(info.columns.size()))
        return Error{ErrorKind::NotFound, Tr::tr("There is no such column."), {}};
    const ColumnInfo &chosen = info.columns[static_cast<size_t>(column)];
    LODESTAR_TRY(checkRole(chosen, role));
    const QString label = role.isNone() ? Tr::tr("Took the role from %1").arg(isolated(chosen.name))
                                        : Tr::tr("Set %1 to the role %2").arg(isolated(chosen.name), role.name());
    return m_project.change(label, [&]() -> Result<> {
        // One step per column: a second thought replaces the first.
        LODESTAR_TRY(m_project.query(u"DELETE FROM recipe_step WHERE dataset_kind = ? AND kind = ? AND attribute = ?"_s,
                                     {datasetKindId(info.kind), kSetRole, chosen.name}));
        LODESTAR_TRY(
            m_project.query(u"INSERT INTO recipe_step(id, position, dataset_kind, kind, attribute, value) "
                            "VALUES(?, (SELECT coalesce(max(position), 0) + 1 FROM recipe_step), ?, ?, ?, ?)"_s,
                            {QUuid::createUuid().toString(QUuid::WithoutBraces), datasetKindId(info.kind), kSetRole,
                             chosen.name, role.key()}));
        return {};
    });
}

} // namespace lodestar::table
