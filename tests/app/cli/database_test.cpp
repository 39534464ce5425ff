#include "tests/app/cli/clitest.h"
#include "tests/testkit/postgres.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

/// Databases as SOURCE of the real program.
class DatabaseCliTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { qunsetenv("LODESTAR_DB_PASSWORD"); }
    void aTableIsImportedWithThePasswordOfTheEnvironment();
    void aQueryIsWrittenAsCsv();
    void aRollUpIsDrafted();
    void mistakesAreRefused();

private:
    std::unique_ptr<Postgres> m_server;
    QTemporaryDir m_folder;
};

void DatabaseCliTest::initTestCase()
{
    if (Postgres::programs().isEmpty() && !Postgres::isNeeded())
        QSKIP("PostgreSQL's server is not installed");
    auto server = Postgres::start();
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message));
    m_server = std::move(*server);
    m_server->sql(
        u"CREATE SCHEMA sales; CREATE TABLE sales.orders AS SELECT i AS id, 'Company ' || i % 40 AS company,"
        " (i * i % 977)::numeric(10,2) AS total, date '2022-01-01' + i AS paid_on FROM generate_series(1, 1000) i;"
        "GRANT USAGE ON SCHEMA sales TO reader; GRANT SELECT ON sales.orders TO reader; ANALYZE;"_s);
}

void DatabaseCliTest::aTableIsImportedWithThePasswordOfTheEnvironment()
{
    QCOMPARE(runCli(m_folder.path(), {u"new"_s, u"p.icp"_s}).status, 0);
    const QStringList words{u"import"_s,       u"p.icp"_s, m_server->source(false), u"--table"_s,
                            u"sales.orders"_s, u"--as"_s,  u"transactions"_s,       u"--json"_s};
    const CliRun without = runCli(m_folder.path(), words);
    QVERIFY2(failedWith(without, 1), qPrintable(without.err));
    QVERIFY2(without.err.contains(u"LODESTAR_DB_PASSWORD"_s), qPrintable(without.err));
    qputenv("LODESTAR_DB_PASSWORD", Postgres::kPassword);
    const CliRun run = runCli(m_folder.path(), words);
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QCOMPARE(run.json[u"rows"_s].toInt(), 1000);
    QCOMPARE(run.json[u"name"_s].toString(), u"orders"_s);
    QVERIFY(!run.out.contains("p;w") && !run.err.contains(u"p;w"_s));
    const CliRun people = runCli(m_folder.path(), words.mid(0, words.size() - 1) << u"--dry-run"_s);
    QVERIFY2(people.status == 0, qPrintable(people.err));
    QVERIFY(!people.out.contains("p;w") && !people.out.contains("delimiter ,"));
}

void DatabaseCliTest::aQueryIsWrittenAsCsv()
{
    for (const QString &source : {m_server->source(), m_server->odbcSource()}) {
        const CliRun run =
            runCli(m_folder.path(),
                   {u"csv"_s, source, u"--query"_s, u"SELECT id, company FROM sales.orders ORDER BY id LIMIT 2"_s});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(QByteArray(run.out).replace("\r\n", "\n"), QByteArray("id,company\n1,Company 1\n2,Company 2\n"));
    }
}

void DatabaseCliTest::aRollUpIsDrafted()
{
    const CliRun run = runCli(m_folder.path(),
                              {u"draft"_s, m_server->source(), u"--table"_s, u"sales.orders"_s, u"--rollup"_s,
                               u"customer=company,amount=total,date=paid_on"_s, u"--out"_s, u"out"_s, u"--json"_s});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QCOMPARE(run.json[u"customers"_s].toInt(), 40);
    QVERIFY(run.json[u"best"_s].toInt() > 0); // revenue says who is best
    QVERIFY(!run.out.contains("p;w") && !run.err.contains(u"p;w"_s));
}

void DatabaseCliTest::mistakesAreRefused()
{
    const auto run = [this](const QStringList &words) { return runCli(m_folder.path(), words); };
    const QString source = m_server->source();
    QVERIFY(failedWith(run({u"csv"_s, source}), 1));
    QVERIFY(failedWith(run({u"csv"_s, source, u"--query"_s, u"DELETE FROM sales.orders"_s}), 1));
    QVERIFY(failedWith(run({u"csv"_s, source, u"--query"_s, u"SELECT 1"_s, u"--table"_s, u"t"_s}), 2));
    QVERIFY(failedWith(run({u"csv"_s, u"file.csv"_s, u"--table"_s, u"t"_s}), 2));
    QVERIFY(failedWith(run({u"csv"_s, source, u"--table"_s, u"sales.orders"_s, u"--rollup"_s, u"nonsense"_s}), 1));
    const CliRun unknown = run({u"csv"_s, source, u"--table"_s, u"sales.nothing"_s});
    QVERIFY(failedWith(unknown, 1));
    QVERIFY(unknown.err.contains(u"no such table"_s));
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM sales.orders"_s), u"1000"_s);
}

static const lodestar::testkit::Registered<DatabaseCliTest> registered("app/cli/database");
#include "database_test.moc"
