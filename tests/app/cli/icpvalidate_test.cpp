#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

/// `icp validate` with the real program.
class CliIcpValidateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun run(const QStringList &arguments) { return runCli(m_folder.path(), arguments); }

    /// Customers C`first`.. of whom every fifth pays most and, mostly, is in logistics.
    QByteArray customers(int first, int count)
    {
        QByteArray csv = "Id,Company,Industry,Colour,Revenue\n";
        for (int i = first; i < first + count; ++i) {
            const bool best = i % 5 == 0;
            const bool typical = best ? i % 15 != 0 : i % 7 == 0;
            csv += 'C' + QByteArray::number(i) + ",Company " + QByteArray::number(i) + ','
                + (typical ? "Logistics" : "Retail") + ',' + (i % 2 ? "red" : "blue") + ','
                + QByteArray::number(best ? 9000 + i : 10 + i) + '\n';
        }
        return csv;
    }

    bool import(const QString &file, const QByteArray &csv)
    {
        QFile source(m_folder.filePath(u"c.csv"_s));
        if (!source.open(QIODevice::WriteOnly) || source.write(csv) != csv.size())
            return false;
        source.close();
        return run({u"import"_s, file, u"c.csv"_s, u"--map"_s, u"revenue=Revenue"_s, u"--map"_s, u"id=Id"_s, u"--map"_s,
                    u"industry=Industry"_s})
                   .status
            == 0;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(run({u"new"_s, u"p.icp"_s}).status, 0);
        QVERIFY(import(u"p.icp"_s, customers(0, 300)));
        QCOMPARE(run({u"icp"_s, u"draft"_s, u"p.icp"_s, u"--name"_s, u"A"_s}).status, 0);
    }

    void whatIsPromised()
    {
        const CliRun checked = run({u"icp"_s, u"validate"_s, u"p.icp"_s, u"--name"_s, u"A"_s, u"--json"_s});
        QVERIFY2(checked.status == 0 && checked.isOneObject, qPrintable(checked.err));
        const double auc = checked.json[u"auc"_s].toDouble();
        QVERIFY(auc > 0.6 && auc <= 1);
        QVERIFY(checked.json[u"aucLow"_s].toDouble() < auc && auc < checked.json[u"aucHigh"_s].toDouble());
        QVERIFY(checked.json[u"apparent"_s][u"auc"_s].toDouble() > 0.6);
        QCOMPARE(checked.json[u"repeats"_s].toInt(), 10);
        QCOMPARE(checked.json[u"best"_s].toInt(), 60);
        QVERIFY(checked.json[u"unseen"_s].isNull());
        const QJsonArray tiers = checked.json[u"tiers"_s].toArray();
        QCOMPARE(tiers.size(), 5);
        double customers = 0, recall = 0;
        for (const QJsonValue &tier : tiers) {
            for (const auto key : {"tier", "customers", "best", "precision", "recall", "lift"})
                QVERIFY2(tier.toObject().contains(QLatin1StringView(key)), key);
            customers += tier[u"customers"_s].toDouble();
            recall += tier[u"recall"_s].toDouble();
        }
        QCOMPARE(customers, 300.0);
        QVERIFY(qAbs(recall - 1) < 1e-9);
        QVERIFY(!checked.json[u"warnings"_s].toArray().isEmpty());
        QVERIFY(!checked.json[u"exceptions"_s].toArray().isEmpty()); // every third of the best is in retail
        QCOMPARE(run({u"icp"_s, u"validate"_s, u"p.icp"_s, u"--json"_s}).json, checked.json); // the same again
        const CliRun words = run({u"icp"_s, u"validate"_s, u"p.icp"_s});
        QVERIFY(words.out.contains("Best among them") && words.out.contains("customers held back"));
    }

    void customersOfALaterListAreTheRealTest()
    {
        QVERIFY(import(u"p.icp"_s, customers(100, 400)));
        const CliRun checked = run({u"icp"_s, u"validate"_s, u"p.icp"_s, u"--json"_s});
        QCOMPARE(checked.json[u"unseen"_s][u"best"_s].toInt() + checked.json[u"unseen"_s][u"rest"_s].toInt(), 200);
        QCOMPARE(run({u"undo"_s, u"p.icp"_s}).status, 0);
    }

    void refusesAndExplains()
    {
        QCOMPARE(run({u"new"_s, u"few.icp"_s}).status, 0);
        QVERIFY(import(u"few.icp"_s, customers(0, 30)));
        QCOMPARE(run({u"icp"_s, u"draft"_s, u"few.icp"_s, u"--name"_s, u"B"_s}).status, 0);
        const CliRun refused = run({u"icp"_s, u"validate"_s, u"few.icp"_s, u"--json"_s});
        QCOMPARE(refused.status, 0);
        QVERIFY(refused.json[u"auc"_s].isNull());
        QVERIFY(!refused.json[u"refusal"_s].toString().isEmpty());
        QVERIFY(refused.json[u"tiers"_s][0][u"lift"_s].isNull());

        QVERIFY(failedWith(run({u"icp"_s, u"validate"_s, u"p.icp"_s, u"--repeats"_s, u"1.5"_s}), 2));
        QVERIFY(failedWith(run({u"icp"_s, u"validate"_s, u"p.icp"_s, u"--name"_s, u"Nobody"_s}), 1));
        QVERIFY(failedWith(run({u"icp"_s, u"validate"_s, u"p.icp"_s, u"--version"_s, u"9"_s}), 1));
        QVERIFY(failedWith(run({u"icp"_s, u"validate"_s, u"p.icp"_s, u"--dataset"_s, u"99"_s}), 1));
    }
};

static const Registered<CliIcpValidateTest> registered("app/cli/icpvalidate");
#include "icpvalidate_test.moc"
