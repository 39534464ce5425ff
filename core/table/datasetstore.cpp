#include "core/table/datasetstore.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/project/sqlerror.h"
#include "core/project/statement.h"
#include "core/table/cellformat.h"
#include "core/table/columnreading.h"
#include "core/table/datasetwriter.h"
#include "core/table/rawreading.h"
#include "core/table/recipestore.h"
#include "core/table/rollup.h"
#include "core/table/sheetplace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::DatasetStore)
};

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
    info.rows = info.storedRows = row.value(7).toLongLong();
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

QByteArray selectRows(qint64 dataset, const std::vector<ColumnInfo> &columns)
{
    QByteArrayList names;
    for (const ColumnInfo &column : columns)
        names << quotedName(column.sqlName);
    return "SELECT " + (names.isEmpty() ? QByteArray("NULL") : names.join(", ")) + " FROM " + tableOf("data_", dataset)
        + " ORDER BY rowid";
}

/// The columns whose cells stand in `data_<imported>` itself (0), or those that its roll-up holds.
std::vector<ColumnInfo> columnsHeldBy(const DatasetInfo &info, qint64 rollup)
{
    std::vector<ColumnInfo> columns;
    std::copy_if(info.columns.begin(), info.columns.end(), std::back_inserter(columns),
                 [&](const ColumnInfo &column) { return isImported(column) && column.rollup == rollup; });
    return columns;
}

/// The roll-ups that hold columns of a table, in the order of those.
std::vector<qint64> rollupsIn(const DatasetInfo &info)
{
    std::vector<qint64> rollups;
    for (const ColumnInfo &column : info.columns) {
        if (column.rollup != 0 && std::find(rollups.begin(), rollups.end(), column.rollup) == rollups.end())
            rollups.push_back(column.rollup);
    }
    return rollups;
}

/// What is known of the whole columns stays known where only some are loaded.
void takeCounts(DatasetInfo &to, const DatasetInfo &from)
{
    for (size_t i = 0; i < to.columns.size() && i < from.columns.size(); ++i) {
        to.columns[i].distinct = from.columns[i].distinct;
        to.columns[i].missing = from.columns[i].missing;
    }
}

/// The rows of a roll-up, beside those of its table.
struct RolledUpRows {
    RolledUpRows(sqlite3 *handle, qint64 rollup, const std::vector<ColumnInfo> &columns)
        : rows(handle, selectRows(rollup, columns)), reading(columns)
    { }
    project::Statement rows;
    RawReading reading;
};

QString inUseKey(DatasetKind kind)
{
    return u"dataset."_s + datasetKindId(kind);
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
        for (const DatasetInfo *rollup : rollupsOf(*rollups, info.id))
            appendRollup(info, *rollup);
    }
    LODESTAR_TRY(layRecipes(found));
    return found;
}

Result<> DatasetStore::layRecipes(std::vector<DatasetInfo> &infos) const
{
    const RecipeStore recipes(m_project);
    std::map<DatasetKind, std::vector<RecipeStep>> known;
    for (DatasetInfo &info : infos) {
        // What is laid over prospects depends on their columns; over others it is the same for all of a kind.
        if (!known.contains(info.kind) || info.kind == DatasetKind::Prospects) {
            auto steps = recipes.stepsOn(info);
            if (!steps)
                return std::move(steps).error();
            known[info.kind] = std::move(*steps);
        }
        LaidRecipe laid = layRecipe(std::move(info), known[info.kind]);
        recipes.recall(laid);
        info = std::move(laid.info);
    }
    return {};
}

Result<std::optional<DatasetInfo>> DatasetStore::current(DatasetKind kind) const
{
    auto all = list(kind);
    if (!all)
        return std::move(all).error();
    if (all->empty())
        return std::optional<DatasetInfo>();
    const qint64 chosen = m_project.setting(inUseKey(kind)).toLongLong();
    for (DatasetInfo &info : *all) {
        if (info.id == chosen)
            return std::optional<DatasetInfo>(std::move(info));
    }
    return std::optional<DatasetInfo>(std::move(all->front())); // also when the chosen one was undone
}

Result<std::optional<DatasetInfo>> DatasetStore::newest(DatasetKind kind) const
{
    auto all = list(kind);
    if (!all)
        return std::move(all).error();
    return all->empty() ? std::optional<DatasetInfo>() : std::optional<DatasetInfo>(std::move(all->front()));
}

Result<> DatasetStore::use(const DatasetInfo &info)
{
    return m_project.change(Tr::tr("Looked at %1").arg(isolated(info.name)), [&]() -> Result<> {
        LODESTAR_TRY(m_project.setSetting(inUseKey(info.kind), QString::number(info.id)));
        // Steps that were made while another data set was looked at have not been counted in this one.
        LODESTAR_TRY(RecipeStore(m_project).settle(info.id));
        return {};
    });
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
    return {};
}

Result<DatasetInfo> DatasetStore::asStored(const DatasetInfo &info) const
{
    DatasetInfo stored = asImported(info);
    for (const qint64 rollup : {qint64{0}, info.rollup}) {
        DatasetInfo held;
        held.id = rollup == 0 ? info.id : rollup;
        LODESTAR_TRY(readColumns(held));
        size_t next = 0;
        for (ColumnInfo &column : stored.columns) {
            if (column.rollup != rollup || next == held.columns.size())
                continue;
            const ColumnInfo &as = held.columns[next++];
            column.name = as.name;
            column.type = as.type;
            column.currency = as.currency;
        }
        if (info.rollup == 0)
            break;
    }
    return stored;
}

Result<Table> DatasetStore::load(const DatasetInfo &info, const std::vector<int> &columns,
                                 const TaskControl &control) const
{
    auto stored = asStored(info);
    if (!stored)
        return std::move(stored).error();
    auto steps = RecipeStore(m_project).stepsOn(*stored);
    if (!steps)
        return std::move(steps).error();
    LaidRecipe laid = layRecipe(std::move(*stored), *steps);
    takeCounts(laid.info, info);
    std::vector<int> wanted = columns;
    if (wanted.empty()) {
        for (const ColumnInfo &column : laid.info.columns)
            wanted.push_back(column.index);
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (!wanted.empty() && (wanted.front() < 0 || wanted.back() >= static_cast<int>(laid.info.columns.size())))
        return Error::failed(Tr::tr("This data set has no such column. Open the project again."));
    return loadLaid(laid, wanted, control);
}

Result<Table> DatasetStore::loadLaid(LaidRecipe &laid, const std::vector<int> &wanted, const TaskControl &control) const
{
    const qint64 rows = laid.info.storedRows;
    DraftTable draft(laid.info, rows);
    std::map<qint64, std::vector<ColumnInfo>> held; ///< by the data set that holds the cells; 0: the imported one
    for (const int column : columnsToLoad(laid, wanted)) {
        ColumnInfo info = laid.info.columns[static_cast<size_t>(column)];
        DraftColumn &cells = draft.at(static_cast<size_t>(column));
        cells.info.type = info.type = laid.types[static_cast<size_t>(column)];
        if (isImported(info))
            held[info.rollup].push_back(std::move(info));
        else
            cells.clear(rows);
    }
    double from = 0;
    const double step = 1 / static_cast<double>(std::max<size_t>(held.size(), 1));
    for (const auto &[rollup, columns] : held) {
        LODESTAR_TRY(readCells(draft, rollup == 0 ? laid.info.id : rollup, columns, control.part(from, from + step)));
        from += step;
    }
    applyRecipe(draft, laid);
    for (size_t i = 0; i < laid.info.columns.size(); ++i)
        draft.at(i).info.type = laid.info.columns[i].type; // numbers may have become money
    return draft.take(wanted);
}

Result<> DatasetStore::readCells(DraftTable &draft, qint64 dataset, const std::vector<ColumnInfo> &columns,
                                 const TaskControl &control) const
{
    if (columns.empty())
        return {};
    const DatasetInfo &info = draft.info();
    std::vector<ColumnReading> readings;
    for (const ColumnInfo &column : columns)
        readings.emplace_back(column, info.storedRows, draft.at(static_cast<size_t>(column.index)));
    auto *handle = static_cast<sqlite3 *>(m_project.handle());
    const project::Statement rows(handle, selectRows(dataset, columns));
    if (!rows.isValid())
        return project::sqlError(handle, m_project.path(), u"load data set"_s);
    const QString doing = Tr::tr("Loading rows");
    const auto expected = static_cast<double>(std::max<qint64>(info.storedRows, 1));
    int code = SQLITE_OK;
    qint64 row = 0;
    for (; (code = sqlite3_step(rows.get())) == SQLITE_ROW; ++row) {
        for (size_t i = 0; i < readings.size(); ++i)
            readings[i].read(rows.get(), static_cast<int>(i));
        if (row % 16384 == 0) {
            if (control.cancelled())
                return Error::cancelled();
            control.report(static_cast<double>(row) / expected, doing);
        }
    }
    if (code != SQLITE_DONE)
        return project::sqlError(handle, m_project.path(), u"load data set"_s);
    if (row != info.storedRows)
        return Error{ErrorKind::Damaged,
                     Tr::tr("The data set %1 does not have the %2 rows it should have. Check the project, or import "
                            "the file again.")
                         .arg(isolated(info.name), format::count(info.storedRows)),
                     {}};
    return {};
}

Result<> DatasetStore::readRaw(const DatasetInfo &info, const std::function<bool(const QStringList &row)> &row) const
{
    auto *handle = static_cast<sqlite3 *>(m_project.handle());
    const auto stored = asStored(info);
    if (!stored)
        return stored.error();
    const std::vector<ColumnInfo> own = columnsHeldBy(*stored, 0);
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
    std::vector<std::unique_ptr<RolledUpRows>> rolledUp;
    for (const qint64 rollup : rollupsIn(*stored)) {
        rolledUp.push_back(std::make_unique<RolledUpRows>(handle, rollup, columnsHeldBy(*stored, rollup)));
        if (!rolledUp.back()->rows.isValid())
            return project::sqlError(handle, m_project.path(), u"read roll-up"_s);
    }
    RawReading reading(own);
    reading.findKept(raw.get());
    bool more = sqlite3_step(raw.get()) == SQLITE_ROW;
    int code = SQLITE_OK;
    for (qint64 number = 1; (code = sqlite3_step(data.get())) == SQLITE_ROW; ++number) {
        const bool kept = more && sqlite3_column_int64(raw.get(), 0) == number;
        QStringList cells = reading.row(data.get(), kept ? raw.get() : nullptr);
        for (const auto &each : rolledUp) {
            if (sqlite3_step(each->rows.get()) == SQLITE_ROW)
                cells << each->reading.row(each->rows.get(), nullptr);
        }
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

} // namespace lodestar::table
