// Prospects scored from the command line: kept ones, a file that is not kept, and the list for the CRM.
#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar::testkit;

namespace {

/// Every third one is in logistics, and all that spend most are.
QByteArray customers()
{
    QByteArray csv = "Customer ID,Company,Industry,Revenue\n";
    for (int i = 0; i < 300; ++i)
        csv += "C" + QByteArray::number(i) + ",Firm " + QByteArray::number(i) + ','
            + (i % 3 == 0 ? "Logistics," : "Retail,") + QByteArray::number(i % 3 == 0 ? 90000 + i * 17 % 101 : 1000 + i)
            + '\n';
    return csv;
}

} // namespace

class ScoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    CliRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(m_dir.path(), arguments, input);
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(run({u"new"_s, u"p.icp"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"p.icp"_s, u"-"_s, u"--map"_s, u"revenue=Revenue"_s}, customers()).status, 0);
        const CliRun draft = run({u"icp"_s, u"draft"_s, u"p.icp"_s, u"--name"_s, u"Haulier"_s, u"--json"_s});
        QCOMPARE(draft.status, 0);
        QVERIFY(!draft.json[u"criteria"_s].toArray().isEmpty());
    }

    void customersWhileThereAreNoProspects()
    {
        const CliRun scored = run({u"icp"_s, u"score"_s, u"p.icp"_s, u"--json"_s});
        QCOMPARE(scored.status, 0);
        QCOMPARE(scored.json[u"kind"_s].toString(), u"customers"_s);
        QCOMPARE(scored.json[u"rows"_s].toArray().size(), 300);
        QCOMPARE(scored.json[u"tiers"_s].toObject()[u"best"_s].toInt(), 100);
    }

    void aFileIsScoredWithoutBeingKept()
    {
        const QByteArray leads = "id;name;Industry\nL1;Odra;RETAIL\nL2;Firm 3;logistics\nL3;Nida;\n";
        const CliRun before = run({u"history"_s, u"p.icp"_s, u"--json"_s});
        const CliRun scored =
            run({u"icp"_s, u"score"_s, u"p.icp"_s, u"-"_s, u"--name"_s, u"Haulier"_s, u"--json"_s}, leads);
        QCOMPARE(scored.status, 0);
        QVERIFY(scored.isOneObject);
        QCOMPARE(scored.json[u"kind"_s].toString(), u"prospects"_s);
        QVERIFY(scored.json[u"dataset"_s].isNull());
        const QJsonArray rows = scored.json[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][u"id"_s].toString(), u"L2"_s);
        QCOMPARE(rows[0][u"tier"_s].toString(), u"best"_s);
        QCOMPARE(rows[0][u"points"_s].toDouble(), 100.0);
        QCOMPARE(rows[0][u"customer"_s][u"name"_s].toString(), u"Firm 3"_s);
        QVERIFY(rows[0][u"met"_s].toArray().contains(u"Industry"_s));
        QVERIFY(rows[1][u"unknown"_s].toArray().contains(u"Industry"_s)); // one fact away stands before Bad
        QVERIFY(rows[2][u"missed"_s].toArray().contains(u"Industry"_s));
        QCOMPARE(scored.json[u"find"_s][0][u"criterion"_s].toString(), u"Industry"_s);
        QCOMPARE(scored.json[u"alreadyCustomers"_s].toInt(), 1);
        QCOMPARE(run({u"history"_s, u"p.icp"_s, u"--json"_s}).json, before.json);
    }

    void forPeople()
    {
        const CliRun scored = run({u"icp"_s, u"score"_s, u"p.icp"_s, u"-"_s, u"--limit"_s, u"1"_s},
                                  "id;name;Industry\nL1;Odra;Retail\nL2;Bug;Logistics\n");
        QCOMPARE(scored.status, 0);
        QVERIFY(scored.out.contains("Bug"));
        QVERIFY(!scored.out.contains("Odra"));
        QVERIFY(scored.out.contains("1 more"));
        QVERIFY(scored.out.contains("Best for certain first"));
    }

    void refusesInWords()
    {
        QVERIFY(failedWith(run({u"icp"_s, u"score"_s, u"p.icp"_s, u"--name"_s, u"Nobody"_s}), 1));
        QVERIFY(failedWith(run({u"icp"_s, u"score"_s, u"p.icp"_s, u"gone.csv"_s}), 1));
        QVERIFY(failedWith(run({u"icp"_s, u"score"_s, u"p.icp"_s, u"--dataset"_s, u"77"_s}), 1));
        QVERIFY(failedWith(run({u"icp"_s, u"score"_s, u"p.icp"_s, u"--version"_s, u"9"_s}), 1));
        QCOMPARE(run({u"icp"_s, u"score"_s, u"p.icp"_s, u"x.csv"_s, u"--dataset"_s, u"1"_s}).status, 2);
        QCOMPARE(
            run({u"export"_s, u"p.icp"_s, u"--what"_s, u"scores"_s, u"--out"_s, u"x.csv"_s, u"--crm"_s, u"abacus"_s})
                .status,
            2);
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"scores"_s, u"--out"_s, u"x.pdf"_s}).status, 2);
    }

    void prospectsAreKeptAndExported()
    {
        const CliRun imported = run({u"import"_s, u"p.icp"_s, u"-"_s, u"--as"_s, u"prospects"_s, u"--json"_s},
                                    "Record ID,Name,Industry\nL1,=1+1,Retail\nL2,Bug,Logistics\n");
        QCOMPARE(imported.status, 0);
        QCOMPARE(run({u"icp"_s, u"save"_s, u"p.icp"_s, u"--name"_s, u"Haulier"_s, u"--note"_s, u"first"_s}).status, 0);
        const CliRun scored = run({u"icp"_s, u"score"_s, u"p.icp"_s, u"--version"_s, u"1"_s, u"--json"_s});
        QCOMPARE(scored.json[u"dataset"_s], imported.json[u"dataset"_s]);
        QCOMPARE(scored.json[u"version"_s].toInt(), 1);
        QCOMPARE(scored.json[u"scored"_s].toInt(), 2);
        const CliRun csv = run({u"export"_s, u"p.icp"_s, u"--what"_s, u"scores"_s, u"--out"_s, u"s.csv"_s, u"--crm"_s,
                                u"hubspot"_s, u"--json"_s});
        QCOMPARE(csv.status, 0);
        QCOMPARE(csv.json[u"rows"_s].toInt(), 2);
        QFile file(m_dir.filePath(u"s.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("Record ID,Company name,"));
        QVERIFY(bytes.contains("\r\nL2,Bug,Tier 1,"));
        QVERIFY(!bytes.contains(",=1+1"));
        for (const QString &name : {u"s.xlsx"_s, u"s.json"_s}) {
            QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"scores"_s, u"--out"_s, name}).status, 0);
            QVERIFY(QFile::exists(m_dir.filePath(name)));
        }
    }
};

static const lodestar::testkit::Registered<ScoreTest> registered("app/cli/score");
#include "score_test.moc"
