#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace lodestar::project {

/// One guarded SQLite connection to a project file: the security switches, the durability settings and the refusals
/// that every connection of the program has. It looks at no header and takes no lock: see Opening. Lives in one thread.
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QString file() const { return m_file; }
    Mode mode() const { return m_mode; }
    sqlite3 *handle() const { return m_handle; }

    /// Runs one or several statements without values.
    Result<> execute(const QByteArray &sql) const;
    /// A prepared statement with values bound by position, executed, forward only. A null QString is stored as an empty
    /// text; NULL is QVariant().
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row as a number or a text; NotFound without a row.
    Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;
    Result<QString> text(const QString &sql, const QVariantList &values = {}) const;
    /// What went wrong in the last call on the handle.
    Error error(const QString &what) const;

    /// Installs the refusals that hold for the life of the connection: rows of `version` and `dataset` never change.
    Result<> freezeRecords() const;
    /// Outside a change nothing may be written, by whatever statement.
    void allowWriting(bool allowed) const;

private:
    Connection(QString file, Mode mode);
    Result<> configure() const;

    QString m_file;
    Mode m_mode;
    QString m_name; ///< of the QSqlDatabase connection
    sqlite3 *m_handle = nullptr;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed, also when an exception passes through.
class Transaction
{
public:
    explicit Transaction(const Connection &connection) : m_connection(connection) { }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<> begin();
    Result<> commit();

private:
    const Connection &m_connection;
    bool m_open = false;
};

} // namespace lodestar::project
