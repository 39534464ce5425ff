#include "tests/app/cli/clitest.h"

#include "core/profile/icpstore.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

/// `icp copy`, `rename`, `archive`, `remove`, and what `icp list` shows of it.
class LineupTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void copiesAndRenames();
    void archivesAndBringsBack();
    void removesAndUndoes();

private:
    QStringList listed(const QStringList &options = {});

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_file;
};

void LineupTest::init()
{
    m_file = u"%1.icp"_s.arg(++m_files);
    auto project = project::Project::create(m_folder.filePath(m_file), u"Lineup"_s);
    QVERIFY(project);
    profile::Icp icp;
    icp.name = u"Freight"_s;
    icp.criteria.resize(1);
    icp.criteria.front().label = u"Wants to grow"_s;
    QVERIFY(profile::IcpStore(**project).save(icp, u"made"_s));
}

QStringList LineupTest::listed(const QStringList &options)
{
    const CliRun run = runCli(m_folder.path(), QStringList{u"icp"_s, u"list"_s, m_file, u"--json"_s} + options);
    QStringList names;
    const QJsonArray icps = run.json[u"icps"_s].toArray();
    for (const QJsonValue &icp : icps)
        names << icp[u"name"_s].toString() + (icp[u"archived"_s].toBool() ? u" archived"_s : QString());
    return names;
}

void LineupTest::copiesAndRenames()
{
    CliRun run = runCli(m_folder.path(), {u"icp"_s, u"copy"_s, m_file, u"--name"_s, u"Freight"_s, u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json[u"name"_s].toString(), u"Freight (copy)"_s);
    run = runCli(m_folder.path(),
                 {u"icp"_s, u"rename"_s, m_file, u"--name"_s, u"Freight (copy)"_s, u"--as"_s, u"Retail"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("Retail"), run.out.constData());
    QCOMPARE(listed(), (QStringList{u"Freight"_s, u"Retail"_s}));
    QVERIFY(failedWith(
        runCli(m_folder.path(), {u"icp"_s, u"copy"_s, m_file, u"--name"_s, u"Freight"_s, u"--as"_s, u"Retail"_s}), 1));
    QVERIFY(failedWith(runCli(m_folder.path(), {u"icp"_s, u"rename"_s, m_file, u"--name"_s, u"Freight"_s}), 2));
    QVERIFY(failedWith(runCli(m_folder.path(), {u"icp"_s, u"copy"_s, m_file, u"--name"_s, u"Nobody"_s}), 1));
}

void LineupTest::archivesAndBringsBack()
{
    QCOMPARE(runCli(m_folder.path(), {u"icp"_s, u"archive"_s, m_file, u"--name"_s, u"Freight"_s}).status, 0);
    QCOMPARE(listed(), QStringList());
    QCOMPARE(listed({u"--all"_s}), QStringList{u"Freight archived"_s});
    const CliRun words = runCli(m_folder.path(), {u"icp"_s, u"list"_s, m_file});
    QVERIFY2(words.out.contains("--all"), words.out.constData());
    QCOMPARE(runCli(m_folder.path(), {u"icp"_s, u"archive"_s, m_file, u"--name"_s, u"Freight"_s, u"--back"_s}).status,
             0);
    QCOMPARE(listed(), QStringList{u"Freight"_s});
}

void LineupTest::removesAndUndoes()
{
    QVERIFY(failedWith(runCli(m_folder.path(), {u"icp"_s, u"remove"_s, m_file}), 2)); // never by guess
    QCOMPARE(runCli(m_folder.path(), {u"icp"_s, u"remove"_s, m_file, u"--name"_s, u"Freight"_s}).status, 0);
    QCOMPARE(listed({u"--all"_s}), QStringList());
    QCOMPARE(runCli(m_folder.path(), {u"undo"_s, m_file}).status, 0);
    QCOMPARE(listed(), QStringList{u"Freight"_s});
}

static const lodestar::testkit::Registered<LineupTest> registered("app/cli/lineup");
#include "lineup_test.moc"
