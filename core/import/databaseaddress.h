#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

#include <utility>

namespace lodestar::import {

/// Where a company's database is, and which table or query of it is wanted. As a text it is
/// `postgresql://user@host:port/database?sslmode=require#table=sales.orders` or
/// `odbc:DSN=warehouse;UID=reader#query=SELECT%20…` (a bare `odbc:warehouse` names a DSN). A password in the text is
/// taken out of it and never written back.
struct DatabaseAddress {
    enum class Kind { PostgreSql, Odbc };

    Kind kind = Kind::PostgreSql;
    QString host; ///< PostgreSQL: name, number or the folder of a socket; empty: this computer
    int port = 5432;
    QString database, user;
    QList<std::pair<QString, QString>> parameters; ///< PostgreSQL: "sslmode" and the like, in order
    QString connection; ///< ODBC: the connection string without a password
    QString password; ///< for connecting only: never stored, shown or logged

    QString table; ///< "orders" or "sales.orders"; either this or `query`
    QString query; ///< SQL

    /// postgresql://, postgres:// or odbc:
    static bool isDatabase(const QString &source);
    /// Errors never repeat the text: it may hold a password.
    static Result<DatabaseAddress> parse(const QString &source);
    enum Secrecy { WithoutPassword, WithPassword };
    /// The same address as a text: without the password it is what is stored with a data set and shown; with it, it
    /// is only ever handed on in memory.
    QString toString(Secrecy secrecy = WithoutPassword) const;
    /// For people: "shop on db.example.com".
    QString name() const;
    /// The password that was given, else the one of the environment (LODESTAR_DB_PASSWORD, for PostgreSQL also
    /// PGPASSWORD); empty when there is none.
    QString passwordOrEnvironment() const;
};

} // namespace lodestar::import
