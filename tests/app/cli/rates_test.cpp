#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar::testkit;

/// --rate, which means the same wherever there are amounts.
class RatesCliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    CliRun run(const QStringList &arguments) { return runCli(m_dir->path(), arguments); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath(u"m.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Id,Revenue,Currency\nA,100,EUR\nB,200,USD\nC,300,EUR\nD,400,USD\nE,500,EUR\n"
                   "F,600,USD\nG,700,EUR\nH,800,USD\nI,900,EUR\nJ,1000,USD\nK,50,\n");
        file.close();
        QCOMPARE(run({u"new"_s, u"m.icp"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"m.icp"_s, u"m.csv"_s, u"--map"_s, u"revenue=Revenue"_s}).status, 0);
    }

    void theSameForBestAndClv()
    {
        constexpr double total = 2500 + 0.5 * 3000; // in euros, without the 50 that name no currency
        for (const QStringList &rates : {QStringList{u"--rate"_s, u"usd=0.5"_s},
                                         QStringList{u"--rate"_s, u"USD=0.5"_s, u"--rate"_s, u"EUR=1"_s}}) {
            const CliRun best = run(QStringList{u"best"_s, u"m.icp"_s, u"--json"_s} + rates);
            QVERIFY2(best.status == 0, qPrintable(best.err));
            const QJsonObject value = best.json[u"value"_s][0].toObject();
            QCOMPARE(value[u"total"_s].toDouble(), total);
            QCOMPARE(value[u"currency"_s].toString(), u"EUR"_s);
            const CliRun clv = run(QStringList{u"clv"_s, u"m.icp"_s, u"--json"_s} + rates);
            QVERIFY2(clv.status == 0, qPrintable(clv.err));
            QCOMPARE(clv.json[u"currency"_s].toString(), u"EUR"_s);
            double sum = 0;
            for (const QJsonValue &customer : clv.json[u"customers"_s].toArray())
                sum += customer[u"clv"_s].toDouble();
            QCOMPARE(sum, total);
            QCOMPARE(clv.json[u"terms"_s][u"rates"_s], best.json[u"rates"_s]);
            const QString notices = best.json[u"notices"_s].toVariant().toStringList().join(u' ');
            QVERIFY2(notices.contains(u"no currency"_s), qPrintable(notices));
            const QString notes = clv.json[u"notes"_s].toVariant().toStringList().join(u' ');
            QVERIFY2(notes.contains(u"no currency"_s), qPrintable(notes));
        }
    }

    void whatClvKeepsCountsForBest()
    {
        QCOMPARE(run({u"clv"_s, u"m.icp"_s}).status, 1);
        QCOMPARE(run({u"clv"_s, u"m.icp"_s, u"--save"_s, u"--rate"_s, u"USD=0.5"_s}).status, 0);
        const CliRun best = run({u"best"_s, u"m.icp"_s, u"--weight"_s, u"revenue=1"_s, u"--json"_s});
        QCOMPARE(best.json[u"rates"_s][u"USD"_s].toDouble(), 0.5);
        QVERIFY(!best.json[u"best"_s].toArray().isEmpty());
        QCOMPARE(run({u"clv"_s, u"m.icp"_s}).status, 0); // by the rate kept
        QCOMPARE(run({u"undo"_s, u"m.icp"_s}).status, 0); // takes the rate back with the values
        QCOMPARE(run({u"clv"_s, u"m.icp"_s}).status, 1);
    }

    void aCurrencyThatNoAmountHas()
    {
        for (const QString &command : {u"best"_s, u"clv"_s}) {
            const CliRun refused = run({command, u"m.icp"_s, u"--rate"_s, u"USD=0.5"_s, u"--rate"_s, u"XYZ=2"_s});
            QVERIFY(failedWith(refused, 1));
            QVERIFY2(refused.err.contains(u"EUR, USD"_s), qPrintable(refused.err));
        }
    }

    void wrongWords()
    {
        for (const QString &command : {u"best"_s, u"clv"_s}) {
            for (const QString &word :
                 {u"USD"_s, u"USD=0"_s, u"USD=-1"_s, u"USD=x"_s, u"=2"_s, u"dollars=2"_s, u"$$$=2"_s})
                QVERIFY2(failedWith(run({command, u"m.icp"_s, u"--rate"_s, word}), 2), qPrintable(command + word));
        }
    }
};

static const Registered<RatesCliTest> registered("app/cli/rates");
#include "rates_test.moc"
