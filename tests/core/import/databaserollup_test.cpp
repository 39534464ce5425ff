#include "core/import/databaserollup.h"

#include "core/import/databasereader.h"
#include "core/import/source.h"
#include "core/project/project.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/postgres.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class DatabaseRollUpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsNeededIsAskedFor();
    void everyNameIsQuoted();
    void wordsAreRead();
    void purchasesAreAsAddedUpInMemory_data();
    void purchasesAreAsAddedUpInMemory();
    void dealsAreAsAddedUpInMemory();
    void aRollUpBecomesCustomers();

private:
    std::vector<QStringList> rows(const QString &base, const QString &query) const;
    std::unique_ptr<Postgres> m_server;
};

void DatabaseRollUpTest::initTestCase()
{
    if (Postgres::programs().isEmpty() && !Postgres::isNeeded())
        QSKIP("PostgreSQL's server is not installed");
    auto server = Postgres::start();
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message));
    m_server = std::move(*server);
    m_server->sql(
        u"CREATE TABLE orders AS SELECT i AS id, CASE WHEN i % 97 = 0 THEN NULL ELSE 'Customer ' || i * 7 % 120 END AS"
        " \"Bill \"\"to\", (i * 31 % 10007)::numeric / 100 AS total, date '2019-01-01' + i * 13 % 1500 AS paid_on,"
        " 'P;' || CASE WHEN i * 7 % 120 = 5 THEN i / 120 ELSE i * i % 6 END AS product FROM generate_series(1, 20000) "
        "i;"
        "CREATE TABLE deals AS SELECT i AS id, i * 7 % 50 AS account, 'Account ' || i * 7 % 50 AS account_name,"
        " (i * 17 % 5000)::numeric AS amount, (ARRAY['Won', ' closed won ', 'Lost', 'Open', NULL])[i / 50 % 5 + 1] AS "
        "stage,"
        " timestamp '2020-01-01 13:00' + i * interval '5 hours' AS created,"
        " date '2020-02-01' + i % 300 AS closed FROM generate_series(1, 4000) i;"
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader; ANALYZE;"_s);
}

std::vector<QStringList> DatabaseRollUpTest::rows(const QString &base, const QString &query) const
{
    auto address = DatabaseAddress::parse(base).value();
    address.query = query;
    auto reader = DatabaseReader::open(address, {});
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    std::vector<QStringList> found;
    for (auto batch = (*reader)->next({}); batch && batch->rows() > 0; batch = (*reader)->next({})) {
        for (qsizetype row = 0; row < batch->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < batch->columns(); ++column)
                cells << QString::fromUtf8(batch->cell(row, column));
            found.push_back(cells);
        }
    }
    return found;
}

void DatabaseRollUpTest::whatIsNeededIsAskedFor()
{
    DatabaseRollUp rollUp;
    rollUp.table = u"orders"_s;
    QVERIFY(rollUpQuery(rollUp, Dbms::PostgreSql).error().message.contains(u"which column names the customer"_s));
    rollUp.customer = u"c"_s;
    QVERIFY(rollUpQuery(rollUp, Dbms::PostgreSql));
    rollUp.rows = DatabaseRollUp::Rows::Deals;
    QVERIFY(rollUpQuery(rollUp, Dbms::PostgreSql).error().message.contains(u"came of a deal"_s));
    rollUp.stage = u"s"_s;
    rollUp.won = QStringList{u"won"_s};
    QVERIFY(rollUpQuery(rollUp, Dbms::PostgreSql));
    rollUp.table = u"a..b"_s;
    QVERIFY(!rollUpQuery(rollUp, Dbms::PostgreSql));
}

void DatabaseRollUpTest::everyNameIsQuoted()
{
    DatabaseRollUp rollUp;
    rollUp.rows = DatabaseRollUp::Rows::Deals;
    rollUp.table = u"t; DROP TABLE t"_s;
    const QString evil = u"\"; DELETE FROM t; --"_s;
    rollUp.customer = rollUp.name = rollUp.amount = rollUp.date = rollUp.product = rollUp.stage = rollUp.created = evil;
    rollUp.won = QStringList{u"it's '); DELETE FROM t; --"_s};
    for (const Dbms dbms : {Dbms::PostgreSql, Dbms::MySql, Dbms::SqlServer, Dbms::Oracle, Dbms::Other}) {
        const auto query = rollUpQuery(rollUp, dbms);
        QVERIFY(query);
        QVERIFY2(readingQuery(*query, dbms),
                 qPrintable(*query)); // one statement that reads, whatever it was built from
    }
}

void DatabaseRollUpTest::wordsAreRead()
{
    const auto purchases = readRollUp(u"s.orders"_s, u"customer=Bill to, amount=total,date=paid_on,product=p"_s);
    QVERIFY(purchases);
    QCOMPARE(purchases->rows, DatabaseRollUp::Rows::Purchases);
    QCOMPARE(purchases->customer, u"Bill to"_s);
    QCOMPARE(purchases->amount, u"total"_s);
    QCOMPARE(purchases->table, u"s.orders"_s);
    const auto deals = readRollUp(u"d"_s, u"customer=a,stage=s,won=Gewonnen|Won,created=c"_s);
    QVERIFY(deals);
    QCOMPARE(deals->rows, DatabaseRollUp::Rows::Deals);
    QCOMPARE(deals->won, (QStringList{u"Gewonnen"_s, u"Won"_s}));
    QCOMPARE(readRollUp(u"d"_s, u"customer=a,stage=s"_s)->won, (QStringList{u"won"_s, u"closed won"_s}));
    QVERIFY(!readRollUp(u"d"_s, u"customer"_s));
    QVERIFY(!readRollUp(u"d"_s, u"customers=a"_s));
}

void DatabaseRollUpTest::purchasesAreAsAddedUpInMemory_data()
{
    QTest::addColumn<QString>("base");
    if (!m_server)
        return;
    QTest::newRow("postgresql") << m_server->source();
    QTest::newRow("odbc") << m_server->odbcSource();
}

void DatabaseRollUpTest::purchasesAreAsAddedUpInMemory()
{
    QFETCH(QString, base);
    struct Sum {
        qint64 cents = 0, purchases = 0;
        QString first = u"9"_s, last;
        std::set<QString> products;
    };
    std::map<QString, Sum> expected;
    for (const QStringList &row :
         rows(base, u"SELECT \"Bill \"\"to\", (total * 100)::bigint, paid_on, product FROM orders"_s)) {
        if (row[0].isEmpty())
            continue;
        Sum &sum = expected[row[0]];
        sum.cents += row[1].toLongLong();
        ++sum.purchases;
        sum.first = std::min(sum.first, row[2]);
        sum.last = std::max(sum.last, row[2]);
        sum.products.insert(QString(row[3]).replace(u';', u','));
    }
    const auto rollUp = readRollUp(u"orders"_s, u"customer=Bill \"to,amount=total,date=paid_on,product=product"_s);
    QVERIFY(rollUp);
    const auto found = rows(base, rollUpQuery(*rollUp, Dbms::PostgreSql).value());
    QCOMPARE(found.size(), expected.size());
    QCOMPARE(found.size(), size_t(120));
    bool sawMany = false;
    for (const QStringList &row : found) { // customer, revenue, purchases, repeat, first, last, products
        QVERIFY(expected.contains(row[0]));
        const Sum &sum = expected[row[0]];
        QCOMPARE(std::llround(row[1].toDouble() * 100), sum.cents);
        QCOMPARE(row[2].toLongLong(), sum.purchases);
        QCOMPARE(row[3].toLongLong(), sum.purchases - 1);
        QCOMPARE(row[4], sum.first);
        QCOMPARE(row[5], sum.last);
        const QStringList products(sum.products.begin(), sum.products.end());
        QCOMPARE(row[6], products.size() <= 20 ? products.join(u';') : QString());
        sawMany = sawMany || products.size() > 20;
    }
    QVERIFY(sawMany);
}

void DatabaseRollUpTest::dealsAreAsAddedUpInMemory()
{
    struct Sum {
        double revenue = 0, days = 0;
        qint64 won = 0, others = 0;
    };
    std::map<QString, Sum> expected;
    for (const QStringList &row :
         rows(m_server->source(), u"SELECT account, amount, stage, created::date, closed FROM deals"_s)) {
        Sum &sum = expected[row[0]];
        const QString stage = row[2].trimmed().toLower();
        if (stage == u"won"_s || stage == u"closed won"_s) {
            ++sum.won;
            sum.revenue += row[1].toDouble();
            sum.days += static_cast<double>(
                QDate::fromString(row[3], Qt::ISODate).daysTo(QDate::fromString(row[4], Qt::ISODate)));
        } else {
            ++sum.others;
        }
    }
    const auto rollUp = readRollUp(
        u"deals"_s, u"customer=account,name=account_name,amount=amount,date=closed,stage=stage,created=created"_s);
    QVERIFY(rollUp);
    const auto found = rows(m_server->source(), rollUpQuery(*rollUp, Dbms::PostgreSql).value());
    QCOMPARE(found.size(), expected.size());
    for (const QStringList &row : found) { // customer, name, revenue, won, others, repeat, first, last, days
        const Sum &sum = expected[row[0]];
        QCOMPARE(row[1], u"Account "_s + row[0]);
        QCOMPARE(row[2].toDouble(), sum.revenue);
        QCOMPARE(row[3].toLongLong(), sum.won);
        QCOMPARE(row[4].toLongLong(), sum.others);
        QCOMPARE(row[5].toLongLong(), std::max<qint64>(sum.won - 1, 0));
        QVERIFY(std::abs(row[8].toDouble() - sum.days / static_cast<double>(sum.won)) <= 0.0501);
    }
}

void DatabaseRollUpTest::aRollUpBecomesCustomers()
{
    const QTemporaryDir folder;
    auto project = project::Project::create(folder.filePath(u"p.icp"_s), u"P"_s);
    QVERIFY(project);
    const auto rollUp = readRollUp(
        u"deals"_s, u"customer=account,name=account_name,amount=amount,date=closed,stage=stage,created=created"_s);
    auto address = DatabaseAddress::parse(m_server->source()).value();
    address.query = rollUpQuery(*rollUp, Dbms::PostgreSql).value();
    ImportOptions options;
    options.columnRoles = rollUpRoles(*rollUp);
    qputenv("LODESTAR_DB_PASSWORD", Postgres::kPassword);
    const auto outcome = importFile(**project, address.toString(), options);
    qunsetenv("LODESTAR_DB_PASSWORD");
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(outcome->dataset.rows, 50);
    using table::RoleId;
    for (const auto &[role, column] : {std::pair{RoleId::Id, u"customer"_s},
                                       {RoleId::Name, u"customer_name"_s},
                                       {RoleId::Revenue, u"revenue"_s},
                                       {RoleId::FirstPurchase, u"first_purchase"_s},
                                       {RoleId::RepeatPurchases, u"repeat_purchases"_s}}) {
        const auto *info = outcome->dataset.byRole(role);
        QVERIFY2(info, qPrintable(column));
        QCOMPARE(info->name, column);
    }
}

static const lodestar::testkit::Registered<DatabaseRollUpTest> registered("core/import/databaserollup");
#include "databaserollup_test.moc"
