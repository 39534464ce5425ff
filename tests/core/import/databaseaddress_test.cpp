#include "core/import/databaseaddress.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class DatabaseAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void postgresAddressesAreRead();
    void passwordsNeverComeBack_data();
    void passwordsNeverComeBack();
    void odbcAddressesAreRead();
    void whatIsWantedTravelsWithTheAddress();
    void nonsenseIsRefusedWithoutRepeatingIt_data();
    void nonsenseIsRefusedWithoutRepeatingIt();
    void passwordOfTheEnvironment();
};

void DatabaseAddressTest::postgresAddressesAreRead()
{
    const auto full = DatabaseAddress::parse(u"postgresql://ann:s%40fe@db.example.com:5433/shop?sslmode=require"_s);
    QVERIFY(full);
    QCOMPARE(full->user, u"ann"_s);
    QCOMPARE(full->password, u"s@fe"_s);
    QCOMPARE(full->host, u"db.example.com"_s);
    QCOMPARE(full->port, 5433);
    QCOMPARE(full->database, u"shop"_s);
    QCOMPARE(full->parameters.size(), 1);
    QCOMPARE(full->toString(), u"postgresql://ann@db.example.com:5433/shop?sslmode=require"_s);
    const auto socket = DatabaseAddress::parse(u"postgres:///shop?host=/var/run/postgresql&port=5434&user=ann"_s);
    QVERIFY(socket);
    QCOMPARE(socket->host, u"/var/run/postgresql"_s);
    QCOMPARE(socket->port, 5434);
    QCOMPARE(socket->user, u"ann"_s);
    const auto again = DatabaseAddress::parse(socket->toString());
    QVERIFY(again);
    QCOMPARE(again->host, socket->host);
    QCOMPARE(again->port, socket->port);
    QCOMPARE(DatabaseAddress::parse(u"postgresql://[::1]:5433/x"_s)->host, u"::1"_s);
    QCOMPARE(DatabaseAddress::parse(DatabaseAddress::parse(u"postgresql://[::1]:5433/x"_s)->toString())->host,
             u"::1"_s);
    QCOMPARE(DatabaseAddress::parse(u"postgresql://h"_s)->port, 5432);
}

void DatabaseAddressTest::passwordsNeverComeBack_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source :
         {"postgresql://ann:S3cret@h/d", "postgresql://ann:S3cret/x@h/d", "postgresql://:S3cret@h/d",
          "postgresql://ann:S3cret?a@h/d", "postgresql://ann:a@S3cret@h/d", "postgresql://h/d?user=ann&password=S3cret",
          "postgresql://ann:S3cret@h/d#table=a.b", "odbc:Driver={PostgreSQL Unicode};Server=h;UID=ann;PWD=S3cret",
          "odbc:Driver={x};Server=h;pwd={S3cret;}}more};UID=ann", "odbc:shop;Password=S3cret"})
        QTest::newRow(source) << QString::fromLatin1(source);
}

void DatabaseAddressTest::passwordsNeverComeBack()
{
    QFETCH(QString, source);
    const auto address = DatabaseAddress::parse(source);
    QVERIFY(address);
    QVERIFY(address->password.contains(u"S3cret"_s));
    QVERIFY(!address->toString().contains(u"S3cret"_s));
    QVERIFY(!address->name().contains(u"S3cret"_s));
    const auto again = DatabaseAddress::parse(address->toString());
    QVERIFY(again);
    QVERIFY(again->password.isEmpty());
    QCOMPARE(again->host, address->host);
    QCOMPARE(again->database, address->database);
    const auto handedOn = DatabaseAddress::parse(address->toString(DatabaseAddress::WithPassword));
    QVERIFY(handedOn);
    QCOMPARE(handedOn->password, address->password);
    QCOMPARE(handedOn->toString(), address->toString());
}

void DatabaseAddressTest::odbcAddressesAreRead()
{
    const auto dsn = DatabaseAddress::parse(u"odbc:warehouse"_s);
    QVERIFY(dsn);
    QCOMPARE(dsn->connection, u"DSN=warehouse"_s);
    const auto whole = DatabaseAddress::parse(u"odbc:Driver={a;b};Server=h;Database=d;UID=ann;PWD={p;}}w};Port=1"_s);
    QVERIFY(whole);
    QCOMPARE(whole->connection, u"Driver={a;b};Server=h;Database=d;UID=ann;Port=1"_s);
    QCOMPARE(whole->user, u"ann"_s);
    QCOMPARE(whole->host, u"h"_s);
    QCOMPARE(whole->password, u"p;}w"_s);
}

void DatabaseAddressTest::whatIsWantedTravelsWithTheAddress()
{
    auto address = DatabaseAddress::parse(u"postgresql://h/d"_s);
    QVERIFY(address);
    address->query = u"select '#table=x', \"100%\" from t -- شرکت"_s;
    const auto query = DatabaseAddress::parse(address->toString());
    QVERIFY(query);
    QCOMPARE(query->query, address->query);
    QVERIFY(query->table.isEmpty());
    address->query.clear();
    address->table = u"\"a.b\".c"_s;
    QCOMPARE(DatabaseAddress::parse(address->toString())->table, address->table);
    auto odbc = DatabaseAddress::parse(u"odbc:w#table=orders"_s);
    QVERIFY(odbc);
    QCOMPARE(odbc->table, u"orders"_s);
    QCOMPARE(odbc->connection, u"DSN=w"_s);
}

void DatabaseAddressTest::nonsenseIsRefusedWithoutRepeatingIt_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source :
         {"S3cret.csv", "postgresql://ann:S3cret@h:99999/d", "postgresql://ann:S3cret@a,b/d",
          "odbc:", "odbc:PWD=S3cret", "postgresql://h/d?options=S3cret", "postgresql://h/d?passfile=S3cret",
          "postgresql://h/d?sslmode=S3cret;host=x", "mysql://ann:S3cret@h/d"})
        QTest::newRow(source) << QString::fromLatin1(source);
}

void DatabaseAddressTest::nonsenseIsRefusedWithoutRepeatingIt()
{
    QFETCH(QString, source);
    const auto address = DatabaseAddress::parse(source);
    QVERIFY(!address);
    QVERIFY(!address.error().message.contains(u"S3cret"_s));
    QVERIFY(address.error().detail.isEmpty());
}

void DatabaseAddressTest::passwordOfTheEnvironment()
{
    auto postgres = DatabaseAddress::parse(u"postgresql://h/d"_s).value();
    auto odbc = DatabaseAddress::parse(u"odbc:w"_s).value();
    const auto restore = qScopeGuard([] {
        qunsetenv("PGPASSWORD");
        qunsetenv("LODESTAR_DB_PASSWORD");
    });
    qunsetenv("LODESTAR_DB_PASSWORD");
    qputenv("PGPASSWORD", "pg");
    QCOMPARE(postgres.passwordOrEnvironment(), u"pg"_s);
    QCOMPARE(odbc.passwordOrEnvironment(), QString());
    qputenv("LODESTAR_DB_PASSWORD", "own");
    QCOMPARE(postgres.passwordOrEnvironment(), u"own"_s);
    QCOMPARE(odbc.passwordOrEnvironment(), u"own"_s);
    postgres.password = u"given"_s;
    QCOMPARE(postgres.passwordOrEnvironment(), u"given"_s);
}

static const lodestar::testkit::Registered<DatabaseAddressTest> registered("core/import/databaseaddress");
#include "databaseaddress_test.moc"
