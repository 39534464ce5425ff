#include "core/import/databasecatalogue.h"

#include "core/import/databaseconnection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DatabaseCatalogue)
};

using Tables = std::vector<DatabaseTable>;

Result<Tables> postgresTables(DatabaseSession &session)
{
    if (const auto limited = session.run(u"SET statement_timeout = '30s'"_s); !limited)
        return limited.error();
    auto rows =
        session.run(u"SELECT n.nspname, c.relname, c.relkind = 'v', c.reltuples::bigint"
                    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                    " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition"
                    " AND n.nspname <> 'information_schema' AND left(n.nspname, 3) <> 'pg_'"
                    " AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT')"
                    " ORDER BY n.nspname = 'public' DESC, 1, 2 LIMIT %1"_s.arg(DatabaseCatalogue::kMostTables + 1));
    if (!rows)
        return std::move(rows).error();
    Tables tables;
    while (rows->next()) {
        DatabaseTable table;
        table.table = writtenPart(rows->value(0).toString()) + u'.' + writtenPart(rows->value(1).toString());
        const QString view = rows->value(2).toString();
        table.isView = view == "true"_L1 || view == "1"_L1 || view == "t"_L1;
        table.estimatedRows = table.isView ? -1 : rows->value(3).toLongLong();
        tables.push_back(std::move(table));
    }
    return tables;
}

Tables otherTables(const DatabaseSession &session)
{
    Tables tables;
    for (const auto &[kind, isView] : {std::pair{QSql::Tables, false}, {QSql::Views, true}}) {
        const QStringList names = session.database.tables(kind);
        for (const QString &name : names)
            tables.push_back({writtenPart(name), isView, -1});
    }
    std::ranges::sort(tables, {}, &DatabaseTable::table);
    return tables;
}

} // namespace

Result<DatabaseCatalogue> databaseCatalogue(const DatabaseAddress &address, const TaskControl &control)
{
    const auto connection = DatabaseConnection::open(address, control);
    if (!connection)
        return connection.error();
    control.report(0.5, Tr::tr("Listing the tables"));
    auto tables = (*connection)
                      ->run<Tables>(
                          [](DatabaseSession &session) -> Result<Tables> {
                              return session.dbms == Dbms::PostgreSql ? postgresTables(session) : otherTables(session);
                          },
                          control);
    if (!tables)
        return std::move(tables).error();
    DatabaseCatalogue catalogue{(*connection)->dbms(), std::move(*tables), true};
    if (catalogue.tables.size() > DatabaseCatalogue::kMostTables) {
        catalogue.tables.resize(DatabaseCatalogue::kMostTables);
        catalogue.complete = false;
    }
    return catalogue;
}

} // namespace lodestar::import
