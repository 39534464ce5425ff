#include "core/import/databaseconnection.h"

#include "core/import/databaseerror.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DatabaseConnection)
};

/// A value in the list of connection options, which Qt joins into one string.
QString quotedOption(const QString &value)
{
    return u'\'' + QString(value).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString postgresOptions(const DatabaseAddress &address)
{
    QStringList options{u"application_name=Lodestar"_s};
    bool hasTimeout = false;
    for (const auto &[name, value] : address.parameters) {
        options << name + u'=' + quotedOption(value);
        hasTimeout = hasTimeout || name == "connect_timeout"_L1;
    }
    if (!hasTimeout)
        options << u"connect_timeout="_s + QString::number(DatabaseConnection::kConnectTimeout.count());
    return options.join(u';');
}

/// Qt puts the password behind ";PWD=" as it is.
QString odbcPassword(const QString &password)
{
    const bool plain = !password.contains(u';') && !password.contains(u'{') && !password.contains(u'}');
    return plain ? password : u'{' + QString(password).replace(u'}', "}}"_L1) + u'}';
}

/// Qt writes "DSN=" before what names neither driver nor server.
QString odbcConnection(const DatabaseAddress &address)
{
    const QString &text = address.connection;
    const bool whole =
        text.contains("DRIVER="_L1, Qt::CaseInsensitive) || text.contains("SERVER="_L1, Qt::CaseInsensitive);
    return !whole && text.startsWith("DSN="_L1, Qt::CaseInsensitive) ? text.mid(4) : text;
}

Result<> openDatabase(QSqlDatabase &database, const DatabaseAddress &address)
{
    if (address.kind == DatabaseAddress::Kind::PostgreSql) {
        database.setHostName(address.host);
        database.setPort(address.port);
        database.setDatabaseName(address.database.isEmpty() ? address.user : address.database);
        database.setUserName(address.user);
        database.setPassword(address.passwordOrEnvironment());
        database.setConnectOptions(postgresOptions(address));
    } else {
        database.setDatabaseName(odbcConnection(address));
        database.setPassword(odbcPassword(address.passwordOrEnvironment()));
        database.setConnectOptions(u"SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY;SQL_ATTR_LOGIN_TIMEOUT="_s
                                   + QString::number(DatabaseConnection::kConnectTimeout.count()));
    }
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!database.open())
        return databaseError(database.lastError(), address);
    return {};
}

Dbms dbmsOf(const QSqlDatabase &database)
{
    switch (database.driver()->dbmsType()) {
    case QSqlDriver::PostgreSQL:
        return Dbms::PostgreSql;
    case QSqlDriver::MySqlServer:
        return Dbms::MySql;
    case QSqlDriver::MSSqlServer:
    case QSqlDriver::Sybase:
        return Dbms::SqlServer;
    case QSqlDriver::Oracle:
        return Dbms::Oracle;
    default:
        return Dbms::Other;
    }
}

/// Makes every transaction of this session read-only where that is possible, and how values are written certain.
/// Returns PostgreSQL's number of the session, by which it can be stopped.
Result<int> prepareSession(DatabaseSession &session)
{
    if (session.dbms == Dbms::MySql) {
        if (const auto set = session.run(u"SET SESSION TRANSACTION READ ONLY"_s); !set)
            return set.error();
    }
    if (session.dbms != Dbms::PostgreSql)
        return 0;
    auto set = session.run(
        u"SELECT set_config('default_transaction_read_only', 'on', false), "
        "set_config('standard_conforming_strings', 'on', false), set_config('datestyle', 'ISO, YMD', false), "
        "set_config('extra_float_digits', '1', false), set_config('bytea_output', 'hex', false), "
        "set_config('lock_timeout', '10s', false), pg_backend_pid()"_s);
    if (!set)
        return set.error();
    const int backend = set->next() ? set->value(6).toInt() : 0;
    set->finish();
    // From PostgreSQL 14 on: a query whose asker has gone is given up. Older ones do not know the setting.
    QSqlQuery(session.database).exec(u"SET client_connection_check_interval = '1s'"_s);
    return backend;
}

/// Tells PostgreSQL to stop what a session of the same user is doing, through a second connection.
void stopBackend(const DatabaseAddress &address, int backend)
{
    const QString name = u"lodestar-stop-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        auto database = QSqlDatabase::addDatabase(
            address.kind == DatabaseAddress::Kind::PostgreSql ? u"QPSQL"_s : u"QODBC"_s, name);
        if (openDatabase(database, address))
            QSqlQuery(database).exec(
                u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE pid = %1"_s.arg(backend));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

Result<QSqlQuery> DatabaseSession::run(const QString &sql, bool forwardOnly)
{
    QSqlQuery query(database);
    query.setNumericalPrecisionPolicy(QSql::HighPrecision);
    query.setForwardOnly(forwardOnly);
    if (!query.exec(sql))
        return databaseError(query.lastError(), address);
    return query;
}

struct DatabaseConnection::Shared {
    DatabaseAddress address;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::function<void(DatabaseSession &)>> work;
    bool closing = false;
    std::promise<Result<Dbms>> opened;
    std::promise<void> ended;
    std::atomic_int backend = 0;
    std::future<void> end = ended.get_future();
    Dbms dbms = Dbms::Other; ///< of the caller's thread
    std::thread thread;

    void live()
    {
        const QString name = u"lodestar-source-"_s + QUuid::createUuid().toString(QUuid::Id128);
        const bool postgres = address.kind == DatabaseAddress::Kind::PostgreSql;
        const QString driver = postgres ? u"QPSQL"_s : u"QODBC"_s;
        if (!QSqlDatabase::isDriverAvailable(driver)) {
            opened.set_value(missingDriver(address.kind));
            return;
        }
        serve(QSqlDatabase::addDatabase(driver, name));
        QSqlDatabase::removeDatabase(name);
    }
    void serve(QSqlDatabase database)
    {
        DatabaseSession session{std::move(database), {}, Dbms::Other, address};
        if (auto connected = openDatabase(session.database, address); !connected) {
            opened.set_value(std::move(connected).error());
            return;
        }
        session.dbms = dbmsOf(session.database);
        auto prepared = prepareSession(session);
        if (!prepared) {
            opened.set_value(std::move(prepared).error());
            return;
        }
        backend = *prepared;
        opened.set_value(session.dbms);
        while (auto next = waitForWork())
            next(session);
        session.reading.reset();
        if (session.dbms != Dbms::PostgreSql)
            session.database.rollback(); // some drivers do not let go of a connection before
        session.database.close();
    }
    std::function<void(DatabaseSession &)> waitForWork()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return closing || !work.empty(); });
        if (closing)
            return {};
        auto next = std::move(work.front());
        work.pop_front();
        return next;
    }
    void outOfMemory()
    {
        try {
            opened.set_value(Error::outOfMemory());
        } catch (const std::future_error &) { // it was open before
            close();
        }
    }
    void close()
    {
        const std::lock_guard lock(mutex);
        closing = true;
        work.clear();
        changed.notify_all();
    }
};

Result<std::unique_ptr<DatabaseConnection>> DatabaseConnection::open(const DatabaseAddress &address,
                                                                     const TaskControl &control)
{
    auto shared = std::make_shared<Shared>();
    shared->address = address;
    auto opened = shared->opened.get_future();
    shared->thread = std::thread([shared] {
        try {
            shared->live();
        } catch (const std::bad_alloc &) { // must not leave the thread: that would end the program
            shared->outOfMemory();
        }
        shared->ended.set_value();
    });
    auto connection = std::unique_ptr<DatabaseConnection>(new DatabaseConnection(shared));
    control.report(0, Tr::tr("Connecting"));
    auto dbms = connection->await(opened, control);
    if (!dbms)
        return std::move(dbms).error();
    shared->dbms = *dbms;
    return connection;
}

DatabaseConnection::~DatabaseConnection()
{
    m_shared->close();
    if (m_shared->end.wait_for(50ms) != std::future_status::ready) {
        stop();
        // Usually the database obeys at once. If not, the thread is left alone until it does; it touches nothing else.
        if (m_shared->end.wait_for(150ms) != std::future_status::ready) {
            m_shared->thread.detach();
            return;
        }
    }
    m_shared->thread.join();
}

Dbms DatabaseConnection::dbms() const
{
    return m_shared->dbms;
}

const DatabaseAddress &DatabaseConnection::address() const
{
    return m_shared->address;
}

void DatabaseConnection::enqueue(std::function<void(DatabaseSession &)> work)
{
    const std::lock_guard lock(m_shared->mutex);
    if (!m_shared->closing)
        m_shared->work.push_back(std::move(work));
    m_shared->changed.notify_all();
}

void DatabaseConnection::stop()
{
    m_shared->close();
    if (const int backend = m_shared->backend.exchange(0); backend > 0)
        std::thread(stopBackend, m_shared->address, backend).detach();
}

Error DatabaseConnection::lost(const DatabaseAddress &address)
{
    return Error::failed(Tr::tr("The connection to %1 has ended. Try again.").arg(address.name()));
}

} // namespace lodestar::import
