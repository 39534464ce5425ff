#include "core/import/databasereader.h"

#include "core/import/databasecatalogue.h"
#include "core/import/databaserollup.h"
#include "tests/testkit/postgres.h"
#include "tests/testkit/registry.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class DatabaseReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsComeInOrderAndOnce();
    void columnsAreDescribed();
    void aPeekShowsTheBeginning();
    void everythingIsOfOneMoment();
    void otherDatabasesAreReadThroughOdbc();

private:
    DatabaseAddress asking(const QString &query) const
    {
        DatabaseAddress address = DatabaseAddress::parse(m_server->source()).value();
        address.query = query;
        return address;
    }
    std::unique_ptr<Postgres> m_server;
};

void DatabaseReaderTest::initTestCase()
{
    if (Postgres::programs().isEmpty() && !Postgres::isNeeded())
        QSKIP("PostgreSQL's server is not installed");
    auto server = Postgres::start();
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message));
    m_server = std::move(*server);
    m_server->sql(
        u"CREATE TABLE t AS SELECT i FROM generate_series(1, 1000) i; GRANT SELECT ON t TO reader; ANALYZE t;"_s);
}

void DatabaseReaderTest::rowsComeInOrderAndOnce()
{
    for (const int rows : {0, 1, 199, 200, 201, 5200, 12345}) {
        auto reader = DatabaseReader::open(asking(u"SELECT i FROM generate_series(1, %1) i"_s.arg(rows)), {});
        QVERIFY(reader);
        qint64 seen = 0;
        for (;;) {
            const auto batch = (*reader)->next({});
            QVERIFY(batch);
            if (batch->rows() == 0)
                break;
            for (qsizetype row = 0; row < batch->rows(); ++row) {
                ++seen;
                QCOMPARE(batch->cell(row, 0).toByteArray(), QByteArray::number(seen));
                QCOMPARE(batch->line(row), seen);
            }
        }
        QCOMPARE(seen, rows);
        QCOMPARE((*reader)->rowsRead(), rows);
        QCOMPARE((*reader)->next({})->rows(), 0); // the end stays the end
    }
}

void DatabaseReaderTest::columnsAreDescribed()
{
    auto reader =
        DatabaseReader::open(asking(u"SELECT 1::numeric AS a, now() AS a, ARRAY['x'] AS \" \", true, i FROM t"_s), {});
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    const auto &columns = (*reader)->columns();
    QCOMPARE(columns.size(), size_t(5));
    QCOMPARE(columns[0].type, u"numeric"_s);
    QVERIFY(!columns[0].hint);
    QCOMPARE(columns[1].type, u"timestamp with time zone"_s);
    QCOMPARE(columns[1].hint, table::ColumnType::Date);
    QCOMPARE(columns[1].field, u"a"_s);
    QVERIFY(columns[0].name != columns[1].name);
    QCOMPARE((*reader)->estimatedRows(), 1000);
}

void DatabaseReaderTest::aPeekShowsTheBeginning()
{
    const auto whole = peekDatabase(asking(u"SELECT i, 'x' AS x FROM generate_series(1, 150) i"_s));
    QVERIFY(whole);
    QVERIFY(whole->complete);
    QCOMPARE(whole->rows.size(), size_t(150));
    QCOMPARE(whole->rows.back(), (QStringList{u"150"_s, u"x"_s}));
    const auto part = peekDatabase(asking(u"SELECT i FROM generate_series(1, 100000) i"_s));
    QVERIFY(part);
    QVERIFY(!part->complete);
    QCOMPARE(part->rows.size(), size_t(200));
}

void DatabaseReaderTest::everythingIsOfOneMoment()
{
    auto reader = DatabaseReader::open(asking(u"SELECT i, (SELECT count(*) FROM t) FROM t"_s), {});
    QVERIFY(reader);
    QCOMPARE((*reader)->next({})->rows(), 200);
    m_server->sql(u"DELETE FROM t WHERE i > 500"_s);
    qint64 seen = 200;
    for (auto batch = (*reader)->next({}); batch && batch->rows() > 0; batch = (*reader)->next({}))
        seen += batch->rows();
    QCOMPARE(seen, 1000);
}

void DatabaseReaderTest::otherDatabasesAreReadThroughOdbc()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"shop.db"_s);
    {
        auto own = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"own"_s);
        own.setDatabaseName(file);
        QVERIFY(own.open());
        QSqlQuery query(own);
        for (
            const QString &sql :
            {u"CREATE TABLE \"my orders\" (id INTEGER, customer TEXT, amount REAL, day DATE)"_s,
             u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 7000) INSERT INTO \"my orders\""
             " SELECT i, CASE i % 3 WHEN 0 THEN 'شرکت' WHEN 1 THEN 'Łódź' ELSE NULL END, i / 4.0, '2024-02-29' FROM n"_s})
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"own"_s);
    auto address = DatabaseAddress::parse(u"odbc:Driver=SQLite3;Database="_s + file).value();
    const auto catalogue = databaseCatalogue(address);
    if (!catalogue && !Postgres::isNeeded())
        QSKIP("libsqliteodbc is not installed");
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().message));
    QCOMPARE(catalogue->dbms, Dbms::Other);
    QCOMPARE(catalogue->tables.size(), size_t(1));
    address.table = catalogue->tables.front().table;
    auto reader = DatabaseReader::open(address, {});
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    qint64 seen = 0;
    for (auto batch = (*reader)->next({}); batch && batch->rows() > 0; batch = (*reader)->next({})) {
        for (qsizetype row = 0; row < batch->rows(); ++row) {
            ++seen;
            QCOMPARE(batch->cell(row, 0).toByteArray(), QByteArray::number(seen));
            const QString customer = seen % 3 == 0 ? u"شرکت"_s : seen % 3 == 1 ? u"Łódź"_s : QString();
            QCOMPARE(QString::fromUtf8(batch->cell(row, 1)), customer);
            QCOMPARE(batch->cell(row, 2).toByteArray().toDouble(), static_cast<double>(seen) / 4);
            QCOMPARE(batch->cell(row, 3).toByteArray(), QByteArray("2024-02-29"));
        }
    }
    QCOMPARE(seen, 7000);
    const auto rollUp = readRollUp(address.table, u"customer=customer,amount=amount,date=day,product=id"_s);
    address.query = rollUpQuery(rollUp.value(), catalogue->dbms).value();
    const auto peek = peekDatabase(address);
    QVERIFY2(peek, qPrintable(peek ? QString() : peek.error().message));
    QCOMPARE(peek->rows.size(), size_t(2));
    address.query = u"INSERT INTO \"my orders\" VALUES (1, 'x', 1, NULL)"_s;
    QVERIFY(!peekDatabase(address));
    address.query = u"WITH a AS (SELECT 1) INSERT INTO \"my orders\" SELECT 1, 'x', 1, NULL FROM a"_s;
    QVERIFY(!peekDatabase(address));
}

static const lodestar::testkit::Registered<DatabaseReaderTest> registered("core/import/databasereader");
#include "databasereader_test.moc"
