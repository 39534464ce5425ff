#include "core/project/check.h"

#include "core/project/sqlite.h"
#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;

class CheckTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    /// Changes the file as another program would: with none of our guards.
    bool tamper(const char *sql) const
    {
        sqlite3 *db = nullptr;
        const bool done = sqlite3_open(QFile::encodeName(m_path).constData(), &db) == SQLITE_OK
            && sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(db);
        return done;
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(u"sample.icp"_s);
        QFile::remove(m_path);
        const auto made = makeSample(m_path);
        QVERIFY2(made, why(made).constData());
    }

    void wholeProjectIsOkAndUntouched()
    {
        const QByteArray before = bytesOf(m_path);
        const auto report = project::check(m_path);
        QVERIFY2(report.ok, qPrintable(report.problems.join(u'\n')));
        QCOMPARE(report.schema, 4);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"sample.icp"_s});
    }

    void tampering_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *sql, const QString &named) {
            QTest::newRow(name) << QByteArray(sql) << named;
        };
        row("a cell", "UPDATE data_1 SET c1=c1+1 WHERE rowid=7", u"list.csv"_s);
        row("a cell as read", "UPDATE raw_1 SET c1='x' WHERE rowid=7", u"list.csv"_s);
        row("a row less", "DELETE FROM data_1 WHERE rowid=50", u"list.csv"_s);
        row("an issue", "DELETE FROM dataset_issue", u"list.csv"_s);
        row("a data set's table", "DROP TABLE data_1", u"list.csv"_s);
        row("a version", "UPDATE version SET definition='{\"name\":\"Other\"}' WHERE number=1", u"Version 1"_s);
        row("a version with its hash",
            "UPDATE version SET definition='{}', "
            "sha256='44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' "
            "WHERE number=1",
            u"Version 2"_s);
        row("a changeset", "UPDATE history SET changeset=x'00' WHERE seq=2", u"Pinned Customer 1"_s);
        row("who did it", "UPDATE history SET by='someone else' WHERE seq=2", u"people entered"_s);
        row("an answer", "UPDATE answer SET text='They never buy'", u"people entered"_s);
        row("a column's meaning", "UPDATE dataset_column SET role='city'", u"people entered"_s);
        row("a table", "CREATE TABLE note(x)", u"note"_s);
        row("a view", "CREATE VIEW shadow AS SELECT 1", u"shadow"_s);
        row("a trigger", "CREATE TRIGGER bad AFTER INSERT ON pin BEGIN DELETE FROM pin; END", u"bad"_s);
        row("a missing index", "DROP INDEX dataset_issue_by_dataset", u"dataset_issue_by_dataset"_s);
        row("an orphan", "CREATE TABLE data_9(x)", u"data_9"_s);
    }
    void tampering()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        QVERIFY(tamper(sql.constData()));
        const auto report = project::check(m_path);
        QVERIFY(!report.ok);
        QVERIFY2(report.problems.join(u'\n').contains(named), qPrintable(report.problems.join(u'\n')));
    }

    void aMissingTableIsOneProblem()
    {
        QVERIFY(tamper("DROP TABLE pin"));
        const auto report = project::check(m_path);
        QCOMPARE(report.problems.size(), 1); // not its index, nor what could not be computed without it
        QVERIFY2(report.problems[0].contains(u"pin"_s), qPrintable(report.problems[0]));
    }

    void withdrawnVersionsLeaveAGap()
    {
        {
            auto opened = project::Project::open(m_path);
            QVERIFY2(opened, why(opened).constData());
            QVERIFY((*opened)->undo()); // version 2
            const QByteArray first = sha256Hex("{\"name\":\"Core\"}");
            QVERIFY(saveVersion(**opened, 3, u"{\"name\":\"Core 3\"}"_s, QString::fromLatin1(first)));
        }
        const auto report = project::check(m_path);
        QVERIFY2(report.ok, qPrintable(report.problems.join(u'\n')));
    }

    void otherFilesAreNamed()
    {
        const auto missing = project::check(m_folder.filePath(u"none.icp"_s));
        QVERIFY(!missing.ok && missing.schema == 0 && missing.problems.size() == 1);
        QVERIFY(writeBytes(m_path, "name,country\nOdra,PL\n"));
        const auto foreign = project::check(m_path);
        QVERIFY(!foreign.ok && foreign.schema == 0 && foreign.problems.size() == 1);
    }

    void openProjectCanBeChecked()
    {
        auto opened = project::Project::open(m_path);
        QVERIFY2(opened, why(opened).constData());
        bool ok = false;
        QVERIFY((*opened)->change(u"x"_s, [&]() -> Result<> {
            LODESTAR_TRY((*opened)->setSetting(u"a"_s, u"1"_s));
            ok = project::check(m_path).ok; // looking at the file must not drop the lock of the change
            return {};
        }));
        QVERIFY(ok);
        QVERIFY(project::check(m_path).ok);
        QCOMPARE((*opened)->setting(u"a"_s), u"1"_s);
    }
};

static const lodestar::testkit::Registered<CheckTest> registered("core/project/check");
#include "check_test.moc"
