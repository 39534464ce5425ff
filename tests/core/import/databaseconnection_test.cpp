#include "core/import/databaseconnection.h"

#include "tests/testkit/postgres.h"
#include "tests/testkit/registry.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class DatabaseConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void connectsWithAPassword_data();
    void connectsWithAPassword();
    void saysWhyItCannotConnect();
    void anUnreachableHostIsGivenUp();
    void nothingCanBeWritten_data();
    void nothingCanBeWritten();
    void aRunningQueryIsStoppedInTheDatabase_data();
    void aRunningQueryIsStoppedInTheDatabase();
    void droppingAConnectionStopsItsQuery();

private:
    void bothWays();
    std::unique_ptr<Postgres> m_server;
};

namespace {

/// Says yes after some time.
TaskControl cancelledAfter(int milliseconds)
{
    TaskControl control;
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    control.cancelled = [timer, milliseconds] { return timer->elapsed() > milliseconds; };
    return control;
}

std::function<Result<QString>(DatabaseSession &)> asking(const QString &sql)
{
    return [sql](DatabaseSession &session) -> Result<QString> {
        auto query = session.run(sql);
        if (!query)
            return std::move(query).error();
        return query->next() ? query->value(0).toString() : QString();
    };
}

} // namespace

void DatabaseConnectionTest::initTestCase()
{
    if (Postgres::programs().isEmpty() && !Postgres::isNeeded())
        QSKIP("PostgreSQL's server is not installed");
    auto server = Postgres::start();
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message));
    m_server = std::move(*server);
    m_server->sql(u"CREATE TABLE t AS SELECT 1 AS a; GRANT ALL ON t TO reader;"
                  "CREATE FUNCTION sly() RETURNS int LANGUAGE sql AS 'DELETE FROM t RETURNING a';"_s);
}

void DatabaseConnectionTest::bothWays()
{
    QTest::addColumn<QString>("source");
    if (!m_server)
        return;
    QTest::newRow("postgresql") << m_server->source();
    QTest::newRow("odbc") << m_server->odbcSource();
}

void DatabaseConnectionTest::connectsWithAPassword_data()
{
    bothWays();
}

void DatabaseConnectionTest::connectsWithAPassword()
{
    QFETCH(QString, source);
    const auto connection = DatabaseConnection::open(DatabaseAddress::parse(source).value());
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message));
    QCOMPARE((*connection)->dbms(), Dbms::PostgreSql);
    QCOMPARE((*connection)->run<QString>(asking(u"SELECT current_user"_s)).value(), u"reader"_s);
    QCOMPARE((*connection)->run<QString>(asking(u"SELECT 'Łódź شرکت 公司'"_s)).value(), u"Łódź شرکت 公司"_s);
}

void DatabaseConnectionTest::saysWhyItCannotConnect()
{
    const auto reason = [this](const QString &from, const QString &to, bool odbc = false) {
        const QString source = (odbc ? m_server->odbcSource() : m_server->source()).replace(from, to);
        const auto connection = DatabaseConnection::open(DatabaseAddress::parse(source).value());
        return connection ? u"connected"_s : connection.error().message;
    };
    for (const bool odbc : {false, true}) {
        const QString wrong = odbc ? reason(u"p;w"_s, u"q;w"_s, odbc) : reason(u"p%3Bw"_s, u"q%3Bw"_s);
        QVERIFY2(wrong.contains(u"does not accept this user and password"_s), qPrintable(wrong));
        QVERIFY(!wrong.contains(u"q;w"_s));
        const QString elsewhere =
            odbc ? reason(u"Database=shop"_s, u"Database=nowhere"_s, odbc) : reason(u"/shop"_s, u"/nowhere"_s);
        QVERIFY2(elsewhere.contains(u"no such database"_s), qPrintable(elsewhere));
        const QString closed = reason(QString::number(m_server->port()), u"1"_s, odbc);
        QVERIFY2(closed.contains(u"Nothing answers"_s), qPrintable(closed));
    }
    auto address = DatabaseAddress::parse(m_server->source(false)).value();
    auto refused = DatabaseConnection::open(address);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"asks for a password"_s), qPrintable(refused.error().message));
    address.password = u"hunter2"_s;
    refused = DatabaseConnection::open(address);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"does not accept this user and password"_s));
    QVERIFY(!refused.error().message.contains(u"hunter2"_s) && !refused.error().detail.contains(u"hunter2"_s));
    const auto noDriver = DatabaseConnection::open(DatabaseAddress::parse(u"odbc:Driver={No Such};Server=x"_s).value());
    QVERIFY(!noDriver);
    QVERIFY2(noDriver.error().message.contains(u"odbc-postgresql"_s), qPrintable(noDriver.error().message));
}

void DatabaseConnectionTest::anUnreachableHostIsGivenUp()
{
    // A server that takes the connection and never says a word.
    const int deaf = socket(AF_INET, SOCK_STREAM, 0);
    const auto closed = qScopeGuard([deaf] { close(deaf); });
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    QVERIFY(bind(deaf, reinterpret_cast<sockaddr *>(&place), size) == 0 && listen(deaf, 5) == 0);
    QVERIFY(getsockname(deaf, reinterpret_cast<sockaddr *>(&place), &size) == 0);
    const QString source = u"postgresql://a:b@127.0.0.1:%1/d?connect_timeout=2"_s.arg(ntohs(place.sin_port));
    QElapsedTimer timer;
    timer.start();
    const auto connection = DatabaseConnection::open(DatabaseAddress::parse(source).value());
    QVERIFY(!connection);
    QVERIFY2(connection.error().message.contains(u"did not answer in time"_s), qPrintable(connection.error().message));
    QVERIFY(timer.elapsed() < 8000);
    timer.restart();
    const auto cancelled = DatabaseConnection::open(DatabaseAddress::parse(source).value(), cancelledAfter(100));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    // Far from the times that would pass without the cancel: how fast it is, is no matter of a test.
    QVERIFY2(timer.elapsed() < 1800, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(2500); // its thread gives up too
}

void DatabaseConnectionTest::nothingCanBeWritten_data()
{
    bothWays();
}

void DatabaseConnectionTest::nothingCanBeWritten()
{
    QFETCH(QString, source);
    const auto connection = DatabaseConnection::open(DatabaseAddress::parse(source).value());
    QVERIFY(connection);
    for (const QString &sql : {u"DELETE FROM t"_s, u"INSERT INTO t VALUES (2)"_s, u"SELECT sly()"_s,
                               u"WITH gone AS (DELETE FROM t RETURNING a) SELECT * FROM gone"_s,
                               u"CREATE TABLE u (a int)"_s, u"SELECT 1 AS a INTO u"_s}) {
        const auto answer = (*connection)->run<QString>(asking(sql));
        QVERIFY2(!answer, qPrintable(sql));
        QVERIFY2(answer.error().message.contains(u"Only reading is possible"_s), qPrintable(answer.error().message));
    }
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM t"_s), u"1"_s);
}

void DatabaseConnectionTest::aRunningQueryIsStoppedInTheDatabase_data()
{
    bothWays();
}

void DatabaseConnectionTest::aRunningQueryIsStoppedInTheDatabase()
{
    QFETCH(QString, source);
    const auto connection = DatabaseConnection::open(DatabaseAddress::parse(source).value());
    QVERIFY(connection);
    QElapsedTimer timer;
    timer.start();
    const auto answer = (*connection)->run<QString>(asking(u"SELECT pg_sleep(60)"_s), cancelledAfter(300));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server->sql(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND "
                      "pid <> pg_backend_pid()"_s),
        u"0"_s, 5000);
}

void DatabaseConnectionTest::droppingAConnectionStopsItsQuery()
{
    auto connection = DatabaseConnection::open(DatabaseAddress::parse(m_server->source()).value());
    QVERIFY(connection);
    auto answer = (*connection)->begin<QString>(asking(u"SELECT pg_sleep(61)"_s));
    QTRY_COMPARE(m_server->sql(u"SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(61)'"_s), u"1"_s);
    QElapsedTimer timer;
    timer.start();
    connection->reset();
    QVERIFY(timer.elapsed() < 20000);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server->sql(u"SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(61)'"_s), u"0"_s, 5000);
}

static const lodestar::testkit::Registered<DatabaseConnectionTest> registered("core/import/databaseconnection");
#include "databaseconnection_test.moc"
