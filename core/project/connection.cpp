#include "core/project/connection.h"

#include "core/project/sqlerror.h"
#include "core/project/sqlite.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Connection)
};

constexpr int kBusyMilliseconds = 10000;
constexpr sqlite3_int64 kHeapLimit = sqlite3_int64(1) << 30; // of the whole process; a file must not eat the machine
constexpr int kPageSize = 16384;

/// A file name as SQLite's URI, so that "create if missing" can be left out.
QString uri(const QString &file, Connection::Mode mode)
{
    const QString access = mode == Connection::Mode::ReadOnly ? u"?mode=ro"_s
        : mode == Connection::Mode::ReadWrite                 ? u"?mode=rw"_s
                                                              : u"?mode=rwc"_s;
    return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded)) + access;
}

/// Qt's driver stores a null QString as NULL; in our tables an empty text is an empty text.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

void setSwitches(sqlite3 *db)
{
    // What a hostile file could bring along: functions, views, triggers, writable schema, extensions.
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr); // TEMP triggers stay allowed
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 4);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_extended_result_codes(db, 1);
    sqlite3_hard_heap_limit64(kHeapLimit);
}

} // namespace

Connection::Connection(QString file, Mode mode)
    : m_file(std::move(file)), m_mode(mode), m_name(u"lodestar-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(file, mode));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    if (!database.isValid())
        return Error::failed(Tr::tr("Qt's driver for SQLite is missing. Install the package libqt6sql6-sqlite."));
    database.setDatabaseName(uri(file, mode));
    database.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s
                                                      : u"QSQLITE_OPEN_URI"_s);
    if (!database.open()) {
        const int code = database.lastError().nativeErrorCode().toInt();
        return sqlError(code ? code : SQLITE_CANTOPEN, file, u"open"_s);
    }
    const QVariant handle = database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    LODESTAR_TRY(connection->configure());
    return connection;
}

Result<> Connection::configure() const
{
    setSwitches(m_handle);
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
    LODESTAR_TRY(execute("PRAGMA temp_store=MEMORY;"
                         "PRAGMA mmap_size=0;"
                         "PRAGMA cache_size=-16000;"
                         "PRAGMA cell_size_check=ON;"
                         "PRAGMA foreign_keys=OFF;"
                         "PRAGMA recursive_triggers=ON")); // else REPLACE would pass by the frozen rows' DELETE trigger
    if (m_mode == Mode::ReadOnly)
        return {};
    if (m_mode == Mode::Create)
        LODESTAR_TRY(execute("PRAGMA page_size=" + QByteArray::number(kPageSize)));
    // DELETE + EXTRA: the only mode that lost nothing acknowledged in a power cut and still leaves one single file.
    return execute("PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON");
}

Result<> Connection::execute(const QByteArray &sql) const
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error(QString::fromUtf8(sql.left(200)));
    return {};
}

Result<QSqlQuery> Connection::query(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return error(sql.left(200));
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), notNull(values.at(i)));
    if (!query.exec())
        return error(sql.left(200));
    return query;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values) const
{
    auto found = text(sql, values);
    if (!found)
        return std::move(found).error();
    return found->toLongLong();
}

Result<QString> Connection::text(const QString &sql, const QVariantList &values) const
{
    auto found = query(sql, values);
    if (!found)
        return std::move(found).error();
    if (!found->next()) {
        if (found->lastError().isValid())
            return error(sql.left(200));
        return Error{ErrorKind::NotFound, Tr::tr("There is no such entry in the project."), sql.left(200)};
    }
    return found->value(0).toString();
}

Error Connection::error(const QString &what) const
{
    return sqlError(m_handle, m_file, what);
}

Result<> Connection::freezeRecords() const
{
    return execute("CREATE TEMP TRIGGER version_is_frozen BEFORE UPDATE ON main.version "
                   "BEGIN SELECT RAISE(ABORT, 'versions are frozen'); END;"
                   "CREATE TEMP TRIGGER version_stays BEFORE DELETE ON main.version "
                   "BEGIN SELECT RAISE(ABORT, 'versions are frozen'); END;"
                   "CREATE TEMP TRIGGER dataset_is_frozen BEFORE UPDATE ON main.dataset "
                   "BEGIN SELECT RAISE(ABORT, 'data sets are frozen'); END");
}

void Connection::allowWriting(bool allowed) const
{
    sqlite3_exec(m_handle, allowed ? "PRAGMA query_only=OFF" : "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
}

Transaction::~Transaction()
{
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0) // SQLite may have rolled back by itself
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<> Transaction::begin()
{
    LODESTAR_TRY(m_connection.execute("BEGIN IMMEDIATE"));
    m_open = true;
    return {};
}

Result<> Transaction::commit()
{
    LODESTAR_TRY(m_connection.execute("COMMIT"));
    m_open = false;
    return {};
}

} // namespace lodestar::project
