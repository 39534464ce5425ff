#pragma once

#include "core/base/error.h"
#include "core/import/databaseaddress.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace lodestar::testkit {

/// A PostgreSQL server of a test's own: on loopback, in a temporary folder, with one user who needs a password
/// (SCRAM). It ends with this object.
class Postgres
{
public:
    static constexpr auto kUser = "reader";
    static constexpr auto kPassword = "p;w {d}'\\\" é"; ///< with everything that could be quoted wrongly

    /// Where the server's programs are; empty when PostgreSQL is not installed. Tests then QSKIP, except where
    /// LODESTAR_NEED_POSTGRES is set: packaging/test.sh sets it, so that no run of the whole suite skips in silence.
    static QString programs();
    static bool isNeeded();

    /// Error: what initdb or the server said.
    static Result<std::unique_ptr<Postgres>> start();
    ~Postgres();
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    int port() const { return m_port; }
    /// postgresql://reader:PASSWORD@127.0.0.1:PORT/shop
    QString source(bool withPassword = true) const;
    /// odbc:Driver={PostgreSQL Unicode};Server=127.0.0.1;…
    QString odbcSource(bool withPassword = true) const;
    /// Runs statements as the owner; what psql writes (unaligned, without headers). Fails the test's setup by qFatal.
    QString sql(const QString &statements) const;

private:
    Postgres() = default;
    Result<> run(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    int m_port = 0;
    bool m_started = false;
};

} // namespace lodestar::testkit
