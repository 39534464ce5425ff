#include "core/profile/icpstore.h"

#include "app/cli/versionjson.h"
#include "app/cli/versiontext.h"
#include "core/project/project.h"
#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

namespace {

/// 40 customers; every fourth spends most. Those in logistics, `moved` of which are in retail now, are the first 20.
QByteArray customers(int first, int moved)
{
    QByteArray csv = "Customer ID,Company,Industry,Country,Revenue\n";
    for (int i = first; i < first + 40; ++i)
        csv += "C" + QByteArray::number(i) + ",Company " + QByteArray::number(i) + ','
            + (i < 20 && i >= moved ? "Logistics" : "Retail") + ',' + (i % 2 ? "Poland" : "Germany") + ','
            + QByteArray::number(i % 4 == 0 ? 90000 + i : 1000 + i) + '\n';
    return csv;
}

QStringList titles(const QJsonValue &changes)
{
    QStringList titles;
    const QJsonArray list = changes.toArray();
    for (const QJsonValue &change : list)
        titles << change[u"title"_s].toString();
    return titles;
}

} // namespace

/// `icp diff` and `icp restore`.
class IcpDiffCliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun run(const QStringList &arguments) { return runCli(m_folder.path(), arguments); }
    bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    bool edit(const std::function<void(profile::Icp &)> &change)
    {
        const auto project = project::Project::open(m_folder.filePath(u"p.icp"_s));
        if (!project)
            return false;
        profile::IcpStore store(**project);
        auto icp = store.byName(u"Freight"_s).value_or(profile::Icp());
        icp.name = u"Freight"_s;
        change(icp);
        return store.save(icp, u"Edited"_s).has_value();
    }
    static profile::Criterion criterion(const QString &attribute, const QString &value)
    {
        profile::Criterion criterion;
        criterion.id = criterion.label = criterion.condition.attribute = attribute;
        criterion.condition.values = {value};
        return criterion;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(write(u"customers.csv"_s, customers(0, 0)) && write(u"next.csv"_s, customers(10, 15)));
        QCOMPARE(run({u"new"_s, u"p.icp"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"p.icp"_s, u"customers.csv"_s, u"--map"_s, u"revenue=Revenue"_s}).status, 0);
        QVERIFY(edit([](auto &icp) { icp.criteria = {criterion(u"Industry"_s, u"Logistics"_s)}; }));
        QCOMPARE(run({u"icp"_s, u"save"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"--note"_s, u"one"_s}).status, 0);
        QVERIFY(edit([](auto &icp) {
            icp.criteria.push_back(criterion(u"Country"_s, u"Poland"_s));
            icp.narrative[u"problem"_s] = u"Fridays"_s;
            icp.goodFrom = 45;
        }));
        QCOMPARE(run({u"icp"_s, u"save"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"--note"_s, u"two"_s}).status, 0);
    }

    void twoVersions()
    {
        const CliRun diff =
            run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"1"_s, u"2"_s, u"--json"_s});
        QVERIFY2(diff.status == 0 && diff.isOneObject, qPrintable(diff.err));
        QCOMPARE(titles(diff.json[u"added"_s]), (QStringList{u"Country"_s, u"The problem we solve"_s}));
        QCOMPARE(titles(diff.json[u"changed"_s]), QStringList{u"The tiers"_s});
        QVERIFY(diff.json[u"removed"_s].toArray().isEmpty());
        // 10 logistics firms of Germany go down, 10 others of Poland go up.
        QCOMPARE(diff.json[u"moved"_s][u"up"_s].toInt(), 10);
        QCOMPARE(diff.json[u"moved"_s][u"down"_s].toInt(), 10);
        QCOMPARE(diff.json[u"moved"_s][u"same"_s].toInt(), 20);
        QCOMPARE(diff.json[u"jaccard"_s].toDouble(), 0.5);
        QCOMPARE(diff.json[u"movers"_s].toArray().size(), 20);
        QVERIFY(diff.json[u"movers"_s][0][u"through"_s].toString().contains(u"Country"_s));
        QCOMPARE(diff.json[u"tiers"_s][0][u"tier"_s].toString(), u"best"_s);
        QCOMPARE(diff.json[u"tiers"_s][0][u"before"_s][u"customers"_s].toInt(), 20);
        QCOMPARE(diff.json[u"tiers"_s][0][u"after"_s][u"customers"_s].toInt(), 10);
        QVERIFY(!diff.json[u"verdict"_s].toString().isEmpty());
        QVERIFY(diff.json[u"before"_s][u"whole"_s].toBool());
        QCOMPARE(diff.json[u"before"_s][u"note"_s].toString(), u"one"_s);
    }

    void theWorkingDefinition()
    {
        const CliRun same = run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"2"_s, u"working"_s});
        QCOMPARE(same.status, 0);
        QVERIFY(same.out.contains("Both say the same.") && same.out.contains("Version 2 → Working definition"));
        const CliRun text = run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"1"_s, u"2"_s});
        QVERIFY(text.out.contains("+ Criterion: Country") && text.out.contains("Good from: 40 → 45"));
        QVERIFY(text.out.contains("Company "));
    }

    void restored()
    {
        QVERIFY(failedWith(run({u"icp"_s, u"restore"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s}), 2));
        QVERIFY(failedWith(run({u"icp"_s, u"restore"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"--version"_s, u"9"_s}),
                           1));
        QCOMPARE(run({u"icp"_s, u"restore"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"--version"_s, u"1"_s}).status,
                 0);
        const CliRun same =
            run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"1"_s, u"working"_s, u"--json"_s});
        QCOMPARE(same.json[u"before"_s][u"hash"_s], same.json[u"after"_s][u"hash"_s]);
        QCOMPARE(same.json[u"after"_s][u"version"_s].toString(), u"working"_s);
        QCOMPARE(run({u"undo"_s, u"p.icp"_s}).status, 0);
    }

    void drift()
    {
        QCOMPARE(run({u"import"_s, u"p.icp"_s, u"next.csv"_s, u"--map"_s, u"revenue=Revenue"_s}).status, 0);
        const CliRun drift = run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"1"_s, u"--datasets"_s,
                                  u"1,2"_s, u"--json"_s});
        QVERIFY2(drift.status == 0 && drift.isOneObject, qPrintable(drift.err));
        QCOMPARE(drift.json[u"stayed"_s].toInt(), 30);
        QCOMPARE(drift.json[u"new"_s].toInt(), 10);
        QCOMPARE(drift.json[u"gone"_s].toInt(), 10);
        QCOMPARE(drift.json[u"moved"_s][u"down"_s].toInt(), 5);
        QCOMPARE(drift.json[u"criteria"_s][0][u"metBefore"_s].toInt(), 20);
        QCOMPARE(drift.json[u"criteria"_s][0][u"metNow"_s].toInt(), 5);
        const CliRun text =
            run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"1"_s, u"--datasets"_s, u"1,2"_s});
        QVERIFY(text.out.contains("30 customers are in both lists"));
        // The earlier customers can be compared on as well.
        const CliRun old = run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"1"_s, u"2"_s,
                                u"--dataset"_s, u"1"_s, u"--json"_s});
        QCOMPARE(old.json[u"moved"_s][u"up"_s].toInt(), 10);
        QVERIFY(failedWith(run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"1"_s, u"--datasets"_s, u"1"_s}), 2));
        QVERIFY(failedWith(run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"1"_s}), 2));
        QVERIFY(failedWith(run({u"icp"_s, u"diff"_s, u"p.icp"_s, u"first"_s, u"2"_s}), 2));
    }
};

static const Registered<IcpDiffCliTest> registered("app/cli/icpdiff");
#include "icpdiff_test.moc"
