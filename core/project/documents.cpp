#include "core/project/documents.h"

#include "core/base/text.h"
#include "core/project/connection.h"
#include "core/project/schema.h"
#include "core/project/sqlerror.h"
#include "core/project/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <memory>
#include <optional>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Documents)
};

/// Qt's driver gives NULL as a null text, which would be written back as an empty one.
QVariant valueOf(const QSqlQuery &row, int column)
{
    QVariant value = row.value(column);
    return value.isNull() ? QVariant() : value;
}

Result<DocumentTable> readTable(const Connection &connection, const QString &name)
{
    DocumentTable table;
    table.name = name;
    auto columns = connection.query(u"PRAGMA main.table_info(%1)"_s.arg(name));
    if (!columns)
        return std::move(columns).error();
    QStringList defaults;
    while (columns->next()) {
        table.columns << columns->value(1).toString();
        defaults << columns->value(4).toString();
    }
    for (const QString &literal : defaults) { // text of our own schema, which opening has compared with the file's
        auto value = connection.query(u"SELECT "_s + (literal.isEmpty() ? u"NULL"_s : literal));
        if (!value)
            return std::move(value).error();
        table.defaults.push_back(value->next() ? valueOf(*value, 0) : QVariant());
    }
    auto rows = connection.query(u"SELECT * FROM main.%1"_s.arg(name));
    if (!rows)
        return std::move(rows).error();
    const auto width = static_cast<size_t>(table.columns.size());
    while (rows->next()) {
        Cells cells(width);
        for (size_t i = 0; i < width; ++i)
            cells[i] = valueOf(*rows, static_cast<int>(i));
        table.rows.insert_or_assign(cells.front().toString(), std::move(cells));
    }
    if (rows->lastError().isValid())
        return connection.error(name);
    return table;
}

QVariant cellOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qint64>(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_value_double(value));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QVariant(QString::fromUtf8(text, sqlite3_value_bytes(value)));
    }
    case SQLITE_BLOB:
        return QVariant(QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)));
    default:
        return QVariant();
    }
}

/// One row's change in a changeset: the values before and after it, as far as the changeset has them (those of an
/// update are the key and what changed).
struct RowChange {
    QString table;
    int operation = 0;
    std::vector<std::optional<QVariant>> before, after;
};

Result<RowChange> readChange(sqlite3_changeset_iter *at, const Error &misfit)
{
    const char *table = nullptr;
    int width = 0, indirect = 0;
    RowChange change;
    if (sqlite3changeset_op(at, &table, &width, &change.operation, &indirect) != SQLITE_OK || !table || width < 1)
        return misfit;
    change.table = QString::fromUtf8(table);
    using Read = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);
    const auto side = [&](Read read, std::vector<std::optional<QVariant>> &values) {
        values.resize(static_cast<size_t>(width));
        for (int i = 0; i < width; ++i) {
            sqlite3_value *value = nullptr;
            if (read(at, i, &value) == SQLITE_OK && value)
                values[static_cast<size_t>(i)] = cellOf(value);
        }
    };
    if (change.operation != SQLITE_INSERT)
        side(sqlite3changeset_old, change.before);
    if (change.operation != SQLITE_DELETE)
        side(sqlite3changeset_new, change.after);
    return change;
}

/// `change` seen from behind: what takes it back.
RowChange reversed(RowChange change)
{
    if (change.operation == SQLITE_INSERT)
        change.operation = SQLITE_DELETE;
    else if (change.operation == SQLITE_DELETE)
        change.operation = SQLITE_INSERT;
    else
        change.after.front() = change.before.front(); // the key, which an update tells once
    std::swap(change.before, change.after);
    return change;
}

bool apply(DocumentTable &table, const RowChange &change)
{
    const auto &named = change.operation == SQLITE_INSERT ? change.after : change.before;
    if (named.empty() || !named.front() || named.size() > table.defaults.size())
        return false;
    const QString key = named.front()->toString();
    const auto found = table.rows.find(key);
    if ((found == table.rows.end()) != (change.operation == SQLITE_INSERT))
        return false;
    if (change.operation == SQLITE_DELETE) {
        table.rows.erase(found);
        return true;
    }
    Cells &cells = change.operation == SQLITE_INSERT ? table.rows[key] : found->second;
    if (change.operation == SQLITE_INSERT)
        cells = table.defaults;
    const bool inserts = change.operation == SQLITE_INSERT;
    for (size_t i = inserts ? 0 : 1; i < change.after.size(); ++i) {
        if (change.after[i])
            cells[i] = *change.after[i];
    }
    return true;
}

} // namespace

bool sameCell(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    return a == b;
}

bool sameRow(const Cells &a, const Cells &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameCell);
}

const Cells *DocumentTable::row(const QString &key) const
{
    const auto found = rows.find(key);
    return found == rows.end() ? nullptr : &found->second;
}

const DocumentTable *Documents::table(const QString &name) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const auto &table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

DocumentTable *Documents::table(const QString &name)
{
    return const_cast<DocumentTable *>(std::as_const(*this).table(name));
}

Result<Documents> readDocuments(const Connection &connection)
{
    Documents documents;
    for (const char *name : documentTables()) {
        auto table = readTable(connection, QString::fromLatin1(name));
        if (!table)
            return std::move(table).error();
        documents.tables.push_back(std::move(*table));
    }
    return documents;
}

Result<> replay(Documents &documents, const QByteArray &changeset, Replay direction, const Connection &connection)
{
    const Error misfit{
        ErrorKind::Damaged,
        Tr::tr("The history of %1 does not fit its contents, so it cannot be told what was changed since a copy was "
               "made. Nothing was changed. Check the project.")
            .arg(isolated(QFileInfo(connection.file()).fileName())),
        u"replay of a changeset in memory"_s};
    QByteArray bytes = changeset; // SQLite asks for a buffer it could write to, but does not
    sqlite3_changeset_iter *started = nullptr;
    if (const int code = sqlite3changeset_start(&started, static_cast<int>(bytes.size()), bytes.data());
        code != SQLITE_OK)
        return sqlError(code, connection.file(), u"read a changeset"_s);
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter *)> at(started,
                                                                                        sqlite3changeset_finalize);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(at.get())) == SQLITE_ROW) {
        auto change = readChange(at.get(), misfit);
        if (!change)
            return std::move(change).error();
        DocumentTable *table = documents.table(change->table);
        if (!table || !apply(*table, direction == Replay::Back ? reversed(std::move(*change)) : *change))
            return misfit;
    }
    if (code != SQLITE_DONE)
        return misfit;
    return {};
}

} // namespace lodestar::project
