#include "app/cli/clvoutput.h"

#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

#include <random>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

namespace {

/// Orders of 120 customers with rhythms of their own, some in euros; the same on every machine.
QByteArray orders(bool currencies = false)
{
    std::mt19937 random(11);
    QByteArray csv = currencies ? "customer,date,amount,currency\n" : "customer,date,amount\n";
    for (int customer = 0; customer < 120; ++customer) {
        const int pause = 6 + int(random() % 60), last = 400 + int(random() % 200);
        const int spends = 20 + int(random() % 80);
        for (int day = int(random() % 90); day < last; day += pause / 2 + int(random() % unsigned(pause))) {
            csv += "C" + QByteArray::number(customer) + ","
                + QDate(2024, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1() + ","
                + QByteArray::number(spends + int(random() % 40)) + ".50";
            csv += currencies ? (random() % 4 == 0 ? ",EUR\n" : ",USD\n") : "\n";
        }
    }
    return csv;
}

} // namespace

/// Lifetime value by the command line.
class ClvCliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun run(const QStringList &arguments) { return runCli(m_folder.path(), arguments); }
    CliRun clv(const QStringList &arguments) { return run(QStringList{u"clv"_s, u"p.icp"_s} + arguments); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    /// A new project with one table.
    void start(const QByteArray &bytes, const QStringList &options = {u"--as"_s, u"transactions"_s})
    {
        QFile::remove(m_folder.filePath(u"p.icp"_s));
        write(u"t.csv"_s, bytes);
        QCOMPARE(run({u"new"_s, u"p.icp"_s}).status, 0);
        QCOMPARE(run(QStringList{u"import"_s, u"p.icp"_s, u"t.csv"_s} + options).status, 0);
    }

private slots:
    void forecast()
    {
        start(orders());
        const CliRun result = clv({u"--model"_s, u"bgnbd"_s, u"--margin"_s, u"30%"_s, u"--json"_s});
        QVERIFY(result.status == 0 && result.isOneObject);
        QCOMPARE(result.json[u"model"_s].toString(), u"bgnbd"_s);
        for (const QString &name : {u"r"_s, u"alpha"_s, u"a"_s, u"b"_s})
            QVERIFY2(result.json[u"parameters"_s].toObject()[name].toDouble() > 0, qPrintable(name));
        QVERIFY(result.json[u"logLikelihood"_s].isDouble() && result.json[u"converged"_s].toBool());
        const QJsonArray customers = result.json[u"customers"_s].toArray();
        QCOMPARE(customers.size(), 120);
        double before = 1e18;
        for (const QJsonValue &customer : customers) {
            for (const QString &key :
                 {u"frequency"_s, u"recency"_s, u"T"_s, u"pAlive"_s, u"expectedPurchases"_s, u"clv"_s})
                QVERIFY2(customer[key].isDouble(), qPrintable(key));
            QVERIFY(customer[u"id"_s].toString().startsWith(u'C'));
            QVERIFY(customer[u"clv"_s].toDouble() <= before);
            before = customer[u"clv"_s].toDouble();
        }
        QCOMPARE(result.json[u"badges"_s][0][u"id"_s].toString(), u"rough"_s);
        QVERIFY(result.json[u"caption"_s].toString().contains(u"30"_s));
        const CliRun said = clv({u"--model"_s, u"bgnbd"_s});
        QVERIFY(said.status == 0 && said.out.contains("purchase rhythm") && said.out.contains("Parameters: r"));
        // Later purchases are left out, and the plain likelihood is told by its name.
        const CliRun earlier =
            clv({u"--model"_s, u"bgnbd"_s, u"--as-of"_s, u"2025-01-31"_s, u"--prior"_s, u"none"_s, u"--json"_s});
        if (earlier.status == 0)
            QCOMPARE(earlier.json[u"terms"_s][u"asOf"_s].toString(), u"2025-01-31"_s);
        else
            QVERIFY(failedWith(earlier, 1));
    }

    void savedValuesCountForBest()
    {
        start(orders());
        QCOMPARE(clv({u"--save"_s, u"--margin"_s, u"0.4"_s}).status, 0);
        const CliRun best = run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"clv=1"_s, u"--json"_s});
        QCOMPARE(best.status, 0);
        const QString top = best.json[u"customers"_s][0][u"id"_s].toString();
        const CliRun again = clv({u"--json"_s}); // by the terms kept
        QCOMPARE(again.json[u"terms"_s][u"margin"_s].toDouble(), 0.4);
        QCOMPARE(again.json[u"customers"_s][0][u"id"_s].toString(), top);
        QVERIFY(run({u"table"_s, u"p.icp"_s}).out.contains("Customer lifetime value"));
        QCOMPARE(run({u"check"_s, u"p.icp"_s}).status, 0);
        QCOMPARE(run({u"undo"_s, u"p.icp"_s}).status, 0);
        QCOMPARE(run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"clv=1"_s}).status, 1);
        QCOMPARE(run({u"redo"_s, u"p.icp"_s}).status, 0);
        QCOMPARE(clv({u"--remove"_s}).status, 0);
        QVERIFY(!run({u"table"_s, u"p.icp"_s}).out.contains("Customer lifetime value"));
    }

    void currencies()
    {
        start(orders(true));
        const CliRun refused = clv({});
        QVERIFY(failedWith(refused, 1));
        QVERIFY(refused.err.contains(u"EUR"_s) && refused.err.contains(u"USD"_s));
        const CliRun given = clv({u"--rate"_s, u"EUR=1.08"_s, u"--json"_s});
        QCOMPARE(given.status, 0);
        QCOMPARE(given.json[u"currency"_s].toString(), u"USD"_s);
        QVERIFY(given.json[u"notes"_s].toArray().first().toString().contains(u"EUR"_s));
    }

    void contracts()
    {
        QByteArray csv = "customer,tenure,churned,revenue\n";
        int id = 0;
        const int left[] = {120, 50, 30, 20, 12};
        for (int t = 1; t <= 5; ++t) {
            for (int i = 0; i < left[t - 1]; ++i)
                csv += "C" + QByteArray::number(id++) + "," + QByteArray::number(t) + ",yes,100\n";
        }
        for (int i = 0; i < 90; ++i)
            csv += "C" + QByteArray::number(id++) + ",5,no,500\n";
        start(csv, {});
        const CliRun result = clv({u"--model"_s, u"sbg"_s, u"--json"_s});
        QCOMPARE(result.status, 0);
        QVERIFY(result.json[u"converged"_s].toBool());
        QVERIFY(result.json[u"parameters"_s][u"alpha"_s].toDouble() > 0);
        QVERIFY(result.json[u"renewals"_s].toArray().size() >= 12);
        QVERIFY(clv({u"--model"_s, u"sbg"_s}).out.contains("renew the first time"));
        const CliRun simple = clv({u"--model"_s, u"simple"_s, u"--convention"_s, u"d"_s, u"--json"_s});
        QCOMPARE(simple.json[u"terms"_s][u"convention"_s].toString(), u"d"_s);
        QVERIFY(simple.json[u"inputs"_s][u"retention"_s].toDouble() > 0);
        QVERIFY(clv({u"--model"_s, u"simple"_s}).out.contains("next year"));
        QVERIFY(failedWith(clv({u"--model"_s, u"bgnbd"_s}), 1));
    }

    void tooFewAreRefusedInWords()
    {
        start("customer,date,amount\nA,2024-01-01,10\nA,2024-02-01,20\nB,2024-01-05,5\n");
        const CliRun refused = clv({u"--model"_s, u"bgnbd"_s, u"--json"_s});
        QVERIFY(failedWith(refused, 1));
        QVERIFY(refused.err.contains(u"too few"_s));
        const CliRun historic = clv({u"--json"_s});
        QCOMPARE(historic.json[u"customers"_s][0][u"clv"_s].toDouble(), 30.0);
        QVERIFY(historic.json[u"customers"_s][1][u"monetary"_s].isNull()); // bought once
    }

    void wrongWords()
    {
        for (const QStringList &words :
             {QStringList{u"--model"_s, u"pareto"_s}, QStringList{u"--margin"_s, u"much"_s},
              QStringList{u"--discount"_s, u"x"_s}, QStringList{u"--rate"_s, u"EUR"_s},
              QStringList{u"--rate"_s, u"EUR=-1"_s}, QStringList{u"--months"_s, u"0"_s},
              QStringList{u"--months"_s, u"1.5"_s}, QStringList{u"--prior"_s, u"strong"_s},
              QStringList{u"--as-of"_s, u"yesterday"_s}, QStringList{u"--save"_s, u"--remove"_s}})
            QVERIFY2(failedWith(clv(words), 2), qPrintable(words.join(u' ')));
        QVERIFY(failedWith(clv({u"--margin"_s, u"30"_s}), 2)); // 30 times the revenue
        QVERIFY(failedWith(clv({u"--margin"_s, u"150%"_s}), 2));
        QVERIFY(failedWith(clv({u"--margin"_s, u"=0.5"_s}), 2));
        QVERIFY(failedWith(clv({u"--discount"_s, u"-5%"_s}), 2));
        QVERIFY(failedWith(clv({u"--retention"_s, u"120%"_s}), 2));
    }

    void whatContradictsItselfIsRefused()
    {
        for (const QStringList &words : {QStringList{u"--margin"_s, u"30%"_s, u"--margin"_s, u"40%"_s},
                                         QStringList{u"--margin"_s, u"Chai=30%"_s, u"--margin"_s, u"Chai=40%"_s},
                                         QStringList{u"--rate"_s, u"USD=0.9"_s, u"--rate"_s, u"usd=0.8"_s}}) {
            const CliRun run = clv(words);
            QVERIFY2(failedWith(run, 2), qPrintable(words.join(u' ')));
        }
    }

    void whatWouldChangeNothingIsRefused()
    {
        start("customer,date,amount,product\nA,2024-01-01,10,Chai\nB,2024-02-01,20,Konbu\n");
        const CliRun unknown = clv({u"--margin"_s, u"chai=50%"_s});
        QVERIFY(failedWith(unknown, 1));
        QVERIFY2(unknown.err.contains(u"Chai, Konbu"_s), qPrintable(unknown.err));
        QCOMPARE(clv({u"--margin"_s, u"Chai=50%"_s, u"--margin"_s, u"30%"_s}).status, 0);
        QVERIFY(failedWith(clv({u"--rate"_s, u"USD=0.9"_s}), 1));
        start("customer,date,amount\nA,2024-01-01,10\n");
        QVERIFY(failedWith(clv({u"--margin"_s, u"Chai=50%"_s}), 1));
    }

    void onlyRefunds()
    {
        start("customer,date,amount\nA,2024-01-01,-10\nB,2024-02-01,-20\n");
        const CliRun refused = clv({u"--model"_s, u"simple"_s, u"--retention"_s, u"80%"_s});
        QVERIFY(failedWith(refused, 1));
        QVERIFY2(refused.err.contains(u"only refunds"_s), qPrintable(refused.err));
    }
};

static const lodestar::testkit::Registered<ClvCliTest> registered("app/cli/clv");
#include "clv_test.moc"
