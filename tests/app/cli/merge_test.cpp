#include "core/project/project.h"
#include "core/workshop/workshopstore.h"

#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;
using project::Project;
using workshop::Answer;
using workshop::WorkshopStore;

/// Two copies of a project, brought together by the command line.
class MergeCliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    CliRun run(const QStringList &arguments) { return runCli(m_folder->path(), arguments); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool edit(const QString &name, const std::function<Result<>(WorkshopStore &)> &work)
    {
        const auto project = Project::open(m_folder->filePath(name));
        if (!project)
            return false;
        WorkshopStore store(**project);
        return work(store).has_value();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto made = Project::create(m_folder->filePath(u"mine.icp"_s), u"Team"_s);
        QVERIFY(made);
        WorkshopStore store(**made);
        QVERIFY(store.saveParticipant({u"p1"_s, u"Ewa"_s, u"sales"_s}));
        QVERIFY(store.saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Often"_s, {}}));
        QVERIFY((*made)->saveCopy(m_folder->filePath(u"theirs.icp"_s)));
        QVERIFY(edit(u"theirs.icp"_s, [](WorkshopStore &copy) -> Result<> {
            LODESTAR_TRY(copy.saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Very often"_s, {}}));
            return copy.saveAnswer({u"a2"_s, u"q8"_s, u"p1"_s, u"Because we ask"_s, {}});
        }));
    }

    void bringsInWhatTheCopyHas()
    {
        const CliRun merged = run({u"merge"_s, u"mine.icp"_s, u"theirs.icp"_s, u"--json"_s});
        QCOMPARE(merged.status, 0);
        QVERIFY(merged.isOneObject);
        QCOMPARE(merged.json[u"applied"_s].toInt(), 2);
        QVERIFY(merged.json[u"conflicts"_s].toArray().isEmpty());
        QCOMPARE(merged.json[u"changes"_s].toArray().size(), 2);
        QCOMPARE(merged.json[u"actions"_s].toArray().size(), 2);
        QVERIFY(run({u"questions"_s, u"mine.icp"_s}).out.contains("Because we ask"));
        const CliRun again = run({u"merge"_s, u"mine.icp"_s, u"theirs.icp"_s, u"--json"_s});
        QCOMPARE(again.json[u"applied"_s].toInt(-1), 0);
        QCOMPARE(run({u"undo"_s, u"mine.icp"_s}).status, 0);
        QVERIFY(!run({u"questions"_s, u"mine.icp"_s}).out.contains("Because we ask"));
    }

    void conflictsAreListedAndSettledAsToldTo()
    {
        QVERIFY(edit(u"mine.icp"_s, [](WorkshopStore &mine) {
            return mine.saveAnswer({u"a1"_s, u"q1"_s, u"p1"_s, u"Seldom"_s, {}});
        }));
        const CliRun mine = run({u"merge"_s, u"mine.icp"_s, u"theirs.icp"_s, u"--json"_s});
        QCOMPARE(mine.status, 0);
        const QJsonArray conflicts = mine.json[u"conflicts"_s].toArray();
        QCOMPARE(conflicts.size(), 1);
        const QJsonObject conflict = conflicts[0].toObject();
        QCOMPARE(conflict[u"column"_s].toString(), u"text"_s);
        QCOMPARE(conflict[u"base"_s].toString(), u"Often"_s);
        QCOMPARE(conflict[u"mine"_s].toString(), u"Seldom"_s);
        QCOMPARE(conflict[u"theirs"_s].toString(), u"Very often"_s);
        QCOMPARE(conflict[u"taken"_s].toString(), u"mine"_s);
        QVERIFY(run({u"questions"_s, u"mine.icp"_s}).out.contains("Seldom"));
        QCOMPARE(run({u"undo"_s, u"mine.icp"_s}).status,
                 0); // what was settled is not asked again, unless it is taken back
        const CliRun theirs = run({u"merge"_s, u"mine.icp"_s, u"theirs.icp"_s, u"--prefer"_s, u"theirs"_s});
        QCOMPARE(theirs.status, 0);
        QVERIFY(theirs.out.contains("Very often"));
        QVERIFY(run({u"questions"_s, u"mine.icp"_s}).out.contains("Very often"));
    }

    void aDryRunChangesNothing()
    {
        const QByteArray mine = bytes(u"mine.icp"_s), theirs = bytes(u"theirs.icp"_s);
        const CliRun merged = run({u"merge"_s, u"mine.icp"_s, u"theirs.icp"_s, u"--dry-run"_s});
        QCOMPARE(merged.status, 0);
        QVERIFY(merged.out.contains("Because we ask"));
        QVERIFY(bytes(u"mine.icp"_s) == mine);
        QVERIFY(bytes(u"theirs.icp"_s) == theirs);
    }

    void aFilledFormComesInTheSameWay()
    {
        QFile form(m_folder->filePath(u"form.csv"_s));
        QVERIFY(form.open(QIODevice::WriteOnly));
        form.write("Id,Question,Why it matters,Answer 1,Answer 2,Answer 3,Answer 4,Answer 5,Name,Team\n"
                   "q8,?,!,From the form,,,,,Ewa,Sales\nq99,?,!,Lost words,,,,,,\n");
        form.close();
        const CliRun merged = run({u"merge"_s, u"mine.icp"_s, u"form.csv"_s, u"--json"_s});
        QCOMPARE(merged.status, 0);
        QCOMPARE(merged.json[u"applied"_s].toInt(), 1);
        QVERIFY(merged.json[u"notes"_s].toArray()[0].toString().contains(u"Lost words"_s));
        QVERIFY(run({u"questions"_s, u"mine.icp"_s}).out.contains("From the form"));
    }

    void refusals()
    {
        QVERIFY(failedWith(run({u"merge"_s, u"mine.icp"_s, u"theirs.icp"_s, u"--prefer"_s, u"both"_s}), 2));
        QVERIFY(failedWith(run({u"merge"_s, u"mine.icp"_s}), 2));
        QVERIFY(failedWith(run({u"merge"_s, u"mine.icp"_s, u"mine.icp"_s}), 1));
        QVERIFY(failedWith(run({u"merge"_s, u"mine.icp"_s, u"nowhere.icp"_s}), 1));
        QVERIFY(Project::create(m_folder->filePath(u"other.icp"_s), u"Other"_s));
        const QByteArray before = bytes(u"mine.icp"_s);
        const CliRun other = run({u"merge"_s, u"mine.icp"_s, u"other.icp"_s});
        QVERIFY(failedWith(other, 1));
        QVERIFY(other.err.contains(u"other.icp"_s));
        QVERIFY(bytes(u"mine.icp"_s) == before);
    }
};

static const lodestar::testkit::Registered<MergeCliTest> registered("app/cli/merge");
#include "merge_test.moc"
