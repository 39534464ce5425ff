#include "core/import/databasecatalogue.h"

#include "core/import/databasereader.h"
#include "tests/testkit/postgres.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class DatabaseCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatMayBeReadIsListed_data();
    void whatMayBeReadIsListed();

private:
    std::unique_ptr<Postgres> m_server;
};

void DatabaseCatalogueTest::initTestCase()
{
    if (Postgres::programs().isEmpty() && !Postgres::isNeeded())
        QSKIP("PostgreSQL's server is not installed");
    auto server = Postgres::start();
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message));
    m_server = std::move(*server);
    m_server->sql(
        u"CREATE TABLE orders AS SELECT i FROM generate_series(1, 500) i; CREATE TABLE secret (a int);"
        "CREATE SCHEMA \"my.schema\"; CREATE TABLE \"my.schema\".\"شرکت \"\"x\"\"\" AS SELECT 1 AS a;"
        "CREATE VIEW \"my.schema\".seen AS SELECT 1 AS a; CREATE SCHEMA closed; CREATE TABLE closed.t (a int);"
        "CREATE TABLE parts (a int) PARTITION BY LIST (a); CREATE TABLE part1 PARTITION OF parts FOR VALUES IN (1);"
        "GRANT USAGE ON SCHEMA \"my.schema\" TO reader;"
        "GRANT SELECT ON orders, parts, part1, closed.t, \"my.schema\".seen, \"my.schema\".\"شرکت \"\"x\"\"\""
        " TO reader; ANALYZE orders;"_s);
}

void DatabaseCatalogueTest::whatMayBeReadIsListed_data()
{
    QTest::addColumn<QString>("base");
    if (!m_server)
        return;
    QTest::newRow("postgresql") << m_server->source();
    QTest::newRow("odbc") << m_server->odbcSource();
}

void DatabaseCatalogueTest::whatMayBeReadIsListed()
{
    QFETCH(QString, base);
    auto address = DatabaseAddress::parse(base).value();
    const auto catalogue = databaseCatalogue(address);
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().message));
    QCOMPARE(catalogue->dbms, Dbms::PostgreSql);
    QVERIFY(catalogue->complete);
    QStringList names;
    for (const DatabaseTable &table : catalogue->tables)
        names << table.table;
    const QString persian = u"\"my.schema\".\"شرکت \"\"x\"\"\""_s;
    QCOMPARE(names, (QStringList{u"public.orders"_s, u"public.parts"_s, u"\"my.schema\".seen"_s, persian}));
    QCOMPARE(catalogue->tables[0].estimatedRows, 500);
    QVERIFY(!catalogue->tables[0].isView);
    QVERIFY(catalogue->tables[2].isView);
    address.table = persian; // a name as listed is a name that can be read
    QVERIFY(peekDatabase(address));
}

static const lodestar::testkit::Registered<DatabaseCatalogueTest> registered("core/import/databasecatalogue");
#include "databasecatalogue_test.moc"
