#include "core/project/schemacheck.h"

#include "core/base/text.h"
#include "core/project/connection.h"
#include "core/project/sqlerror.h"
#include "core/project/sqlite.h"
#include "core/project/statement.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSqlError>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::SchemaCheck)
};

struct Part {
    QString type, table, sql;
    bool stored = true; ///< has pages of its own; virtual tables have none
};
using Parts = QMap<QString, Part>;

QString columnText(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                             sqlite3_column_bytes(row, column));
}

Result<Parts> partsOf(sqlite3 *handle, const QString &file)
{
    const QByteArray sql = "SELECT name, type, tbl_name, sql, rootpage FROM main.sqlite_master";
    const Statement rows(handle, sql);
    Parts parts;
    int code = rows.isValid() ? SQLITE_OK : SQLITE_ERROR;
    while (rows.isValid() && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        Part part;
        part.type = columnText(rows.get(), 1);
        part.table = columnText(rows.get(), 2);
        part.sql = columnText(rows.get(), 3).simplified();
        part.stored = sqlite3_column_int(rows.get(), 4) > 0;
        parts.insert(columnText(rows.get(), 0), part);
    }
    if (code != SQLITE_DONE)
        return sqlError(handle, file, u"read the schema"_s);
    return parts;
}

/// What the file should hold: the steps, run in memory.
Result<Parts> knownParts(int version, std::span<const SchemaStep> steps)
{
    sqlite3 *memory = nullptr;
    const int opened = sqlite3_open(":memory:", &memory);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closer(memory, sqlite3_close);
    if (opened != SQLITE_OK)
        return sqlError(opened, u":memory:"_s, u"open"_s);
    for (const SchemaStep &step : steps) {
        if (step.number <= version && sqlite3_exec(memory, step.sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return sqlError(memory, u":memory:"_s, u"schema step %1"_s.arg(step.number));
    }
    return partsOf(memory, u":memory:"_s);
}

bool belongsToDataSet(const QString &name, const Part &part)
{
    static const QRegularExpression dataTable(u"\\A(data|raw)_[1-9][0-9]{0,17}\\z"_s);
    if (!dataTable.match(part.table).hasMatch())
        return false;
    if (part.type == u"table"_s)
        return name == part.table && part.stored && part.sql.startsWith(u"CREATE TABLE"_s);
    return part.type == u"index"_s;
}

QString unknownPart(const QString &name, const Part &part)
{
    const QString shown = isolated(visible(name, 80));
    if (part.type == u"view"_s)
        return Tr::tr("The view “%1” does not belong into a project.").arg(shown);
    if (part.type == u"trigger"_s)
        return Tr::tr("The trigger “%1” does not belong into a project.").arg(shown);
    if (part.type == u"index"_s)
        return Tr::tr("The index “%1” does not belong into a project.").arg(shown);
    return Tr::tr("The table “%1” does not belong into a project.").arg(shown);
}

} // namespace

Result<QStringList> schemaProblems(const Connection &connection, int version, std::span<const SchemaStep> steps)
{
    const auto known = knownParts(version, steps);
    if (!known)
        return known.error();
    const auto found = partsOf(connection.handle(), connection.file());
    if (!found)
        return found.error();
    QStringList problems;
    for (auto it = found->begin(); it != found->end(); ++it) {
        const auto expected = known->find(it.key());
        if (expected == known->end()) {
            if (!belongsToDataSet(it.key(), it.value()))
                problems << unknownPart(it.key(), it.value());
        } else if (expected->type != it->type || expected->table != it->table || expected->sql != it->sql
                   || expected->stored != it->stored) {
            problems << Tr::tr("The table “%1” is not built as it should be.").arg(it.key());
        }
    }
    for (auto it = known->begin(); it != known->end(); ++it) {
        const bool goneWithItsTable = it.key() != it->table && !found->contains(it->table);
        if (!found->contains(it.key()) && !goneWithItsTable)
            problems << Tr::tr("The table “%1” is missing.").arg(it.key());
    }
    return problems;
}

Result<QStringList> quickProblems(const Connection &connection)
{
    QStringList problems;
    const auto checkTable = [&](const QString &table) -> Result<> {
        auto rows = connection.query(u"PRAGMA main.quick_check('%1')"_s.arg(table));
        if (!rows)
            return std::move(rows).error();
        while (rows->next()) {
            if (const QString line = rows->value(0).toString(); line != u"ok"_s)
                problems << Tr::tr("The table “%1” is damaged.").arg(table);
        }
        if (rows->lastError().isValid())
            problems << Tr::tr("The table “%1” is damaged.").arg(table);
        return {};
    };
    const auto parts = partsOf(connection.handle(), connection.file());
    if (!parts)
        return parts.error();
    for (const char *table : documentTables()) {
        // An older schema does not have them all; whether one is missing is for schemaProblems() to say.
        if (const QString name = QString::fromLatin1(table); parts->contains(name))
            LODESTAR_TRY(checkTable(name));
    }
    for (const QString &table : {u"identity"_s, u"history"_s, u"dataset"_s, u"dataset_column"_s, u"version"_s})
        LODESTAR_TRY(checkTable(table));
    if (parts->contains(u"meeting_clock"_s)) // since schema 3
        LODESTAR_TRY(checkTable(u"meeting_clock"_s));
    problems.removeDuplicates();
    return problems;
}

} // namespace lodestar::project
