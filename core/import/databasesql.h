#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

namespace lodestar::import {

/// How a database wants its SQL, as far as kinds differ in what is used here.
enum class Dbms {
    PostgreSql,
    MySql, ///< and MariaDB
    SqlServer,
    Oracle,
    Other ///< standard SQL
};

/// An identifier as SQL writes it, whatever characters it has: "a ""b""", `a`, [a].
QString quotedIdentifier(const QString &name, Dbms dbms);

/// The parts of "sales.orders" or "\"my.schema\".orders", unquoted. Error: quotes that do not close, an empty part, or
/// more than three parts.
Result<QStringList> tableParts(const QString &table);

/// A table's name with all parts quoted.
Result<QString> quotedTable(const QString &table, Dbms dbms);

/// One part of a name, written so that tableParts() gives it back.
QString writtenPart(const QString &part);

/// A query as a person wrote it, if it is one statement that only reads: SELECT, WITH, TABLE or VALUES, with nothing
/// after its end. Comes back without the semicolon at its end. This is the first gate; the second is a transaction that
/// the database itself keeps read-only.
Result<QString> readingQuery(const QString &query, Dbms dbms);

} // namespace lodestar::import
