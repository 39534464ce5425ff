#include "core/project/check.h"
#include "core/project/opening.h"
#include "core/project/schema.h"
#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using project::Opening;
using project::Project;
using project::SchemaStep;

namespace {

/// The steps as released, followed by invented later ones.
std::vector<SchemaStep> withLater(std::initializer_list<SchemaStep> later)
{
    std::vector<SchemaStep> steps(project::schemaSteps().begin(), project::schemaSteps().end());
    steps.insert(steps.end(), later);
    return steps;
}

constexpr int kNow = 4; // the newest schema released
constexpr SchemaStep kWeight{kNow + 1,
                             "ALTER TABLE pin ADD COLUMN weight REAL NOT NULL DEFAULT 1;\n"
                             "CREATE TABLE note(id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT;\n"};
constexpr SchemaStep kNotes{kNow + 2, "INSERT INTO note SELECT customer_key, reason FROM pin;\n"};
constexpr SchemaStep kBroken{kNow + 2, "DELETE FROM answer;\nINSERT INTO nowhere VALUES(1);\n"};

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"team.icp"_s);
        const auto made = makeSample(m_path, 20);
        QVERIFY2(made, why(made).constData());
    }

    void keptSamplesOpen_data()
    {
        QTest::addColumn<QString>("file");
        for (const SchemaStep &step : project::schemaSteps())
            QTest::addRow("schema %d", step.number)
                << QStringLiteral(LODESTAR_TEST_DATA "/project/schema-%1.icp").arg(step.number);
    }
    void keptSamplesOpen()
    {
        // A project of every schema ever released is kept for ever, and opens with everything that was in it.
        QFETCH(QString, file);
        const QString copy = m_folder->filePath(u"kept.icp"_s);
        QVERIFY(QFile::copy(file, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const auto kept = project::check(copy);
        QVERIFY2(kept.ok, qPrintable(kept.problems.join(u'\n')));
        auto opened = Project::open(copy);
        QVERIFY2(opened, why(opened).constData());
        QCOMPARE((*opened)->name(), u"Sample"_s);
        QCOMPARE((*opened)->undoLabel(), u"Saved version 2"_s);
        QCOMPARE((*opened)->redoLabel(), u"Pinned Customer 3"_s);
        QVERIFY((*opened)->redo());
        while ((*opened)->undo()) { }
        QVERIFY((*opened)->query(u"SELECT 1 FROM pin"_s) && !(*opened)->query(u"SELECT 1 FROM pin"_s)->next());
        opened->reset();
        QVERIFY(project::check(copy).ok);
    }

    void theRuleOfBestOutlivesItsOlderTable()
    {
        // Format 2 added a column to the criteria: what was changed and taken back before must still go back and forth.
        const QString path = m_folder->filePath(u"old.icp"_s);
        QVERIFY(QFile::copy(QStringLiteral(LODESTAR_TEST_DATA "/project/schema-1-best.icp"), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        auto opened = Project::open(path);
        QVERIFY2(opened, why(opened).constData());
        QVERIFY(files().contains(u"old (format 1).icp"_s));
        const auto backup = project::check(m_folder->filePath(u"old (format 1).icp"_s));
        QVERIFY2(backup.ok && backup.schema == 1, qPrintable(backup.problems.join(u'\n')));
        const auto criteria = [&] {
            QStringList rows;
            auto query =
                (*opened)->query(u"SELECT metric, weight, normalisation FROM best_criterion ORDER BY position"_s);
            while (query && query->next())
                rows << u"%1 %2 %3"_s.arg(query->value(0).toString(), query->value(1).toString(),
                                          query->value(2).toString());
            return rows;
        };
        const QStringList first{u"clv 60 percentile"_s, u"referrals 40 percentile"_s};
        QCOMPARE(criteria(), first);
        QVERIFY((*opened)->redo());
        QCOMPARE(
            criteria(),
            (QStringList{u"clv 50 percentile"_s, u"cost_to_serve 30 percentile"_s, u"usage:reports 20 percentile"_s}));
        while ((*opened)->undo()) { }
        QVERIFY(criteria().isEmpty());
        QVERIFY((*opened)->redo());
        QCOMPARE(criteria(), first);
        opened->reset();
        QVERIFY(project::check(path).ok);
    }

    void olderProjectIsBackedUpAndBroughtUpToDate()
    {
        const auto steps = withLater({kWeight, kNotes});
        {
            auto opened = Opening(m_path, Project::Access::ReadWrite, steps).open();
            QVERIFY2(opened, why(opened).constData());
            QCOMPARE(opened->connection->number(u"PRAGMA user_version"_s).value_or(0), kNow + 2);
            QCOMPARE(opened->connection->number(u"SELECT count(*) FROM note"_s).value_or(0), 2);
            QCOMPARE(opened->connection->number(u"SELECT sum(weight) FROM pin"_s).value_or(0), 2);
        }
        QCOMPARE(files(), (QStringList{u"team (format %1).icp"_s.arg(kNow), u"team.icp"_s}));
        const auto backup = project::check(m_folder->filePath(u"team (format %1).icp"_s.arg(kNow)));
        QVERIFY2(backup.ok && backup.schema == kNow, qPrintable(backup.problems.join(u'\n')));
        QVERIFY(Opening(m_path, Project::Access::ReadWrite, steps).open()); // and no second backup
        QCOMPARE(files().size(), 2);
        const auto older = Project::open(m_path); // this program knows no later format
        QVERIFY(!older && older.error().kind == ErrorKind::NewerProject);
        QVERIFY2(older.error().message.contains(u"format %1"_s.arg(kNow + 2)), qPrintable(older.error().message));
    }

    void failedStepLeavesTheProjectAsItWas()
    {
        QCOMPARE(project::currentSchema(), kNow);
        const QByteArray before = bytesOf(m_path);
        const auto steps = withLater({kWeight, kBroken});
        const auto opened = Opening(m_path, Project::Access::ReadWrite, steps).open();
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.contains(u"INSERT"_s));
        QCOMPARE(bytesOf(m_path), before);
        const auto report = project::check(m_path);
        QVERIFY2(report.ok && report.schema == kNow, qPrintable(report.problems.join(u'\n')));
    }

    void readingAnOlderProjectTouchesNothing()
    {
        const QByteArray before = bytesOf(m_path);
        const auto steps = withLater({kWeight});
        const auto opened = Opening(m_path, Project::Access::ReadOnly, steps).open();
        QVERIFY2(opened, why(opened).constData());
        QCOMPARE(opened->connection->number(u"SELECT sum(weight) FROM pin"_s).value_or(0), 2);
        QVERIFY(!opened->connection->query(u"DELETE FROM pin"_s));
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(files(), QStringList{u"team.icp"_s});
    }

    void schemaMustFitItsNumber()
    {
        {
            auto connection = project::Connection::open(m_path, project::Connection::Mode::ReadWrite);
            QVERIFY(connection);
            QVERIFY((*connection)->execute(u"PRAGMA user_version=%1"_s.arg(kNow + 1).toUtf8()));
        }
        const auto steps = withLater({kWeight});
        const auto opened = Opening(m_path, Project::Access::ReadWrite, steps).open();
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().kind), int(ErrorKind::Damaged));
    }
};

static const lodestar::testkit::Registered<MigrationTest> registered("core/project/migration");
#include "migration_test.moc"
