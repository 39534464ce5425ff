#include "app/cli/relatedoutput.h"
#include "app/cli/tablefiles.h"

#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

namespace {

constexpr auto kAccounts = "account,industry,employees\nOdra Spedycja,Logistics,120\nBug Retail,Retail,40\n"
                           "San-Soft,Software,15\nWis\u0142a Foods,Food,300\n";
constexpr auto kDeals = "opportunity_id,account,product,deal_stage,engage_date,close_date,close_value,sales_agent\n"
                        "A1,Odra Spedycja,Pro,Won,2024-01-01,2024-01-31,1000,Ala\n"
                        "A2,Odra Spedycja,Basic,Lost,2024-03-01,2024-03-11,500,Ala\n"
                        "A3,Bug Retail,Pro,Won,2024-02-01,2024-02-21,2000,Jan\n"
                        "A4,San Soft,Basic,Won,2024-02-10,2024-02-15,300,Jan\n"
                        "A5,Wisla Food,Basic,Won,2024-02-10,2024-02-16,700,Jan\n"
                        "A6,,Basic,Prospecting,2024-02-10,,,Jan\n";
constexpr auto kProducts = "product,series\nBasic,Small\nPro,Large\nMax,Large\n";

} // namespace

/// Tables that belong together, by the command line.
class RelatedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    CliRun run(const QStringList &arguments) { return runCli(m_folder->path(), arguments); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    /// The cell of a customer in the table as it is written.
    QString cell(const QString &customer, const QString &column)
    {
        const QStringList lines = QString::fromUtf8(run({u"table"_s, u"p.icp"_s}).out).split(u"\r\n"_s);
        const qsizetype at = lines.value(0).split(u',').indexOf(column);
        for (const QString &line : lines) {
            if (line.startsWith(customer))
                return line.split(u',').value(at);
        }
        return u"no such customer"_s;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"crm"_s));
        write(u"crm/accounts.csv"_s, kAccounts);
        write(u"crm/deals.csv"_s, kDeals);
        write(u"crm/products.csv"_s, kProducts);
        write(u"crm/readme.txt"_s, "Not a table.\n");
        QCOMPARE(run({u"new"_s, u"p.icp"_s}).status, 0);
    }

    void oneAfterTheOther()
    {
        QCOMPARE(run({u"import"_s, u"p.icp"_s, u"crm/accounts.csv"_s}).status, 0);
        const CliRun deals =
            run({u"import"_s, u"p.icp"_s, u"crm/deals.csv"_s, u"--as"_s, u"opportunities"_s, u"--json"_s});
        QCOMPARE(deals.status, 0);
        QVERIFY(deals.isOneObject);
        QCOMPARE(deals.json[u"kind"_s].toString(), u"opportunities"_s);
        const QJsonObject rollUp = deals.json[u"rollUp"_s].toObject();
        QCOMPARE(rollUp[u"rows"_s].toInt(), 4);
        const QJsonObject source = rollUp[u"sources"_s].toArray().first().toObject();
        QCOMPARE(source[u"rowsMatched"_s].toInt(), 4);
        QCOMPARE(source[u"rowsWithoutKey"_s].toInt(), 1);
        QCOMPARE(source[u"unmatched"_s].toArray().first().toObject()[u"key"_s].toString(), u"Wisla Food"_s);
        const QJsonObject suggestion = source[u"suggestions"_s].toArray().first().toObject();
        QCOMPARE(suggestion[u"why"_s].toString(), u"edits"_s);
        QCOMPARE(suggestion[u"to"_s].toString(), QString::fromUtf8("Wis\u0142a Foods"));
        QCOMPARE(cell(u"Odra"_s, u"Revenue to date"_s), u"1000"_s);
        QCOMPARE(cell(u"San-Soft"_s, u"Revenue to date"_s), u"300"_s);
        const CliRun best = run({u"best"_s, u"p.icp"_s, u"--json"_s});
        QCOMPARE(best.json[u"criteria"_s].toArray().first().toObject()[u"metric"_s].toString(), u"revenue"_s);
        QCOMPARE(run({u"check"_s, u"p.icp"_s}).status, 0);
    }

    void aFolderInOneGo()
    {
        const CliRun all = run({u"import"_s, u"p.icp"_s, u"crm"_s, u"--json"_s});
        QCOMPARE(all.status, 0);
        const QJsonArray tables = all.json[u"tables"_s].toArray();
        QCOMPARE(tables.size(), 3); // the text beside them is no table
        QCOMPARE(tables[0].toObject()[u"kind"_s].toString(), u"customers"_s);
        QCOMPARE(tables[1].toObject()[u"kind"_s].toString(), u"opportunities"_s);
        QCOMPARE(tables[2].toObject()[u"kind"_s].toString(), u"lookup"_s);
        QCOMPARE(cell(u"Bug"_s, u"series"_s), u"Large"_s);
        QCOMPARE(run({u"history"_s, u"p.icp"_s, u"--json"_s}).json[u"entries"_s].toArray().size(), 1);
        const CliRun said = run({u"import"_s, u"p.icp"_s, u"crm/deals.csv"_s, u"--as"_s, u"opportunities"_s});
        QVERIFY(said.out.contains("Wisla Food"));
        QVERIFY(said.out.contains("--match"));
    }

    void matchesAreGivenByHand()
    {
        QCOMPARE(
            run({u"import"_s, u"p.icp"_s, u"crm"_s, u"--match"_s, QString::fromUtf8("Wisla Food=Wis\u0142a Foods")})
                .status,
            0);
        QCOMPARE(cell(QString::fromUtf8("Wis\u0142a"), u"Revenue to date"_s), u"700"_s);
        QVERIFY(failedWith(run({u"import"_s, u"p.icp"_s, u"crm"_s, u"--match"_s, u"nothing"_s}), 2));
    }

    void kindsAreGivenByHand()
    {
        const CliRun all = run({u"import"_s, u"p.icp"_s, u"crm/accounts.csv"_s, u"crm/products.csv"_s, u"--as"_s,
                                u"products.csv=prospects"_s, u"--json"_s});
        QCOMPARE(all.status, 0);
        QCOMPARE(all.json[u"tables"_s].toArray()[1].toObject()[u"kind"_s].toString(), u"prospects"_s);
        QVERIFY(failedWith(
            run({u"import"_s, u"p.icp"_s, u"crm/accounts.csv"_s, u"crm/products.csv"_s, u"--as"_s, u"survey"_s}), 2));
        QVERIFY(failedWith(run({u"import"_s, u"p.icp"_s, u"crm/accounts.csv"_s, u"--as"_s, u"rollup"_s}), 2));
        QVERIFY(failedWith(run({u"import"_s, u"p.icp"_s, u"crm"_s, u"--key"_s, u"account"_s}), 2));
    }

    void aDryRunChangesNothing()
    {
        const CliRun dry = run({u"import"_s, u"p.icp"_s, u"crm"_s, u"--dry-run"_s});
        QCOMPARE(dry.status, 0);
        QVERIFY(dry.out.contains("4 of 6 rows"));
        QVERIFY(run({u"history"_s, u"p.icp"_s, u"--json"_s}).json[u"entries"_s].toArray().isEmpty());
    }

    void oneBadTableLeavesNoTrace()
    {
        write(u"crm/zbroken.csv"_s, {});
        QVERIFY(failedWith(run({u"import"_s, u"p.icp"_s, u"crm"_s}), 1));
        QVERIFY(run({u"history"_s, u"p.icp"_s, u"--json"_s}).json[u"entries"_s].toArray().isEmpty());
        QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
        QVERIFY(failedWith(run({u"import"_s, u"p.icp"_s, u"empty"_s}), 1));
    }

    void ordersAloneMakeCustomers()
    {
        QCOMPARE(run({u"import"_s, u"p.icp"_s, u"crm/deals.csv"_s, u"--as"_s, u"opportunities"_s}).status, 0);
        QCOMPARE(cell(u"Odra"_s, u"Revenue to date"_s), u"1000"_s);
        QCOMPARE(run({u"best"_s, u"p.icp"_s}).status, 0);
    }
};

static const lodestar::testkit::Registered<RelatedTest> registered("app/cli/related");
#include "related_test.moc"
