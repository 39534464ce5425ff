#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

/// `bands`, and what `traits` says of bands that were chosen by looking at who is best, with the real program.
class CliBandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun run(const QStringList &arguments) { return runCli(m_folder.path(), arguments); }
    QJsonObject staff()
    {
        return run({u"bands"_s, u"p.icp"_s, u"Staff"_s, u"--json"_s}).json[u"attributes"_s].toArray()[0].toObject();
    }

private slots:
    void initTestCase()
    {
        QByteArray csv = "Id,Revenue,Staff,Joined,Colour\n";
        for (int i = 0; i < 300; ++i) {
            const bool best = i < 60;
            csv += "K" + QByteArray::number(i) + ',' + QByteArray::number(best ? 9000 + i : i % 7 + 1) + ','
                + QByteArray::number((best ? 300 : 100) + i * 37 % 90) + ",20" + QByteArray::number(10 + i % 12)
                + "-03-01," + (i % 2 ? "red" : "blue") + '\n';
        }
        QFile file(m_folder.filePath(u"c.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        QCOMPARE(run({u"new"_s, u"p.icp"_s}).status, 0);
        const CliRun imported = run({u"import"_s, u"p.icp"_s, u"c.csv"_s, u"--map"_s, u"revenue=Revenue"_s, u"--map"_s,
                                     u"employees=Staff"_s, u"--map"_s, u"id=Id"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
    }

    void saysHowItIsCutAndCutsAnew()
    {
        QCOMPARE(staff()[u"cut"_s].toString(), u"usual"_s);
        QCOMPARE(run({u"bands"_s, u"p.icp"_s, u"Staff"_s, u"--edges"_s, u"120,320"_s}).status, 0);
        QCOMPARE(staff()[u"cut"_s].toString(), u"own"_s);
        QCOMPARE(staff()[u"edges"_s].toArray(), (QJsonArray{120, 320}));
        QCOMPARE(staff()[u"bands"_s].toArray().size(), 3);
        QCOMPARE(run({u"undo"_s, u"p.icp"_s}).status, 0);
        QCOMPARE(staff()[u"cut"_s].toString(), u"usual"_s);
        const CliRun all = run({u"bands"_s, u"p.icp"_s});
        QVERIFY(all.out.contains("Joined") && !all.out.contains("Colour"));
    }

    /// Never together with a claim on the same customers.
    void bandsByWhoIsBestClaimNothing()
    {
        const CliRun cut = run({u"bands"_s, u"p.icp"_s, u"Staff"_s, u"--cut"_s, u"mdlp"_s, u"--json"_s});
        QVERIFY2(cut.status == 0, qPrintable(cut.err));
        const QJsonObject found = cut.json[u"attributes"_s].toArray()[0].toObject();
        QVERIFY(found[u"fitted"_s].toBool());
        QCOMPARE(found[u"permutations"_s].toInt(), 999);
        QCOMPARE(found[u"p"_s].toDouble(), 0.001);
        QCOMPARE(found[u"edges"_s].toArray(), staff()[u"edges"_s].toArray()); // as they were found
        const CliRun traits = run({u"traits"_s, u"p.icp"_s, u"--json"_s});
        int seen = 0;
        for (const auto key : {"traits", "antiTraits"}) {
            for (const QJsonValue &one : traits.json[QLatin1StringView(key)].toArray()) {
                if (one[u"attribute"_s].toString() != u"Staff"_s)
                    continue;
                ++seen;
                QCOMPARE(one[u"evidence"_s].toString(), u"fitted"_s);
                for (const auto claim : {"p", "q", "differenceLow", "differenceHigh"})
                    QVERIFY2(one[QLatin1StringView(claim)].isNull(), claim);
            }
        }
        QVERIFY(seen >= 2);
        for (const QJsonValue &one : traits.json[u"combinations"_s].toArray())
            for (const QJsonValue &condition : one[u"conditions"_s].toArray())
                QVERIFY(condition[u"attribute"_s].toString() != u"Staff"_s);
        QVERIFY(run({u"traits"_s, u"p.icp"_s}).out.contains("bands fitted to the result"));
        QCOMPARE(run({u"undo"_s, u"p.icp"_s}).status, 0);
        QCOMPARE(staff()[u"cut"_s].toString(), u"usual"_s);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing to cut") << QStringList{u"--cut"_s, u"sizes"_s} << 2;
        QTest::newRow("unknown way") << QStringList{u"Staff"_s, u"--cut"_s, u"deciles"_s} << 2;
        QTest::newRow("years of a number") << QStringList{u"Staff"_s, u"--cut"_s, u"years"_s} << 2;
        QTest::newRow("own without edges") << QStringList{u"Staff"_s, u"--cut"_s, u"own"_s} << 2;
        QTest::newRow("edges of sizes") << QStringList{u"Staff"_s, u"--cut"_s, u"sizes"_s, u"--edges"_s, u"1"_s} << 2;
        QTest::newRow("edges that are words") << QStringList{u"Staff"_s, u"--edges"_s, u"10,many"_s} << 2;
        QTest::newRow("edges that fall") << QStringList{u"Staff"_s, u"--edges"_s, u"10,5"_s} << 1;
        QTest::newRow("words have no bands") << QStringList{u"Colour"_s, u"--cut"_s, u"sizes"_s} << 1;
        QTest::newRow("no such column") << QStringList{u"Height"_s} << 1;
        QTest::newRow("nothing to find") << QStringList{u"Joined"_s, u"--cut"_s, u"mdlp"_s} << 1; // no edge helps
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const CliRun done = run(QStringList{u"bands"_s, u"p.icp"_s} + arguments);
        QVERIFY2(failedWith(done, status), qPrintable(done.err));
        QCOMPARE(staff()[u"cut"_s].toString(), u"usual"_s);
    }

    void theCorrectionIsChosen()
    {
        const CliRun usual = run({u"traits"_s, u"p.icp"_s, u"--json"_s});
        const CliRun strict = run({u"traits"_s, u"p.icp"_s, u"--json"_s, u"--correction"_s, u"by"_s});
        QCOMPARE(usual.json[u"correction"_s].toString(), u"bh"_s);
        QCOMPARE(strict.json[u"correction"_s].toString(), u"by"_s);
        const QJsonValue one = usual.json[u"traits"_s].toArray().last(),
                         other = strict.json[u"traits"_s].toArray().last();
        QCOMPARE(one[u"p"_s], other[u"p"_s]);
        QVERIFY(other[u"q"_s].toDouble() >= one[u"q"_s].toDouble());
        QVERIFY(failedWith(run({u"traits"_s, u"p.icp"_s, u"--correction"_s, u"none"_s}), 2));
    }
};

static const lodestar::testkit::Registered<CliBandsTest> registered("app/cli/bands");
#include "bands_test.moc"
