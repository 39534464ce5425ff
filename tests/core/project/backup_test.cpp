#include "core/project/backup.h"

#include "core/project/check.h"
#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using project::Project;

class BackupTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path, m_id;
    int m_number = 0;

private slots:
    void init()
    {
        m_path = m_folder.filePath(u"our team %1.icp"_s.arg(++m_number));
        const auto made = makeSample(m_path, 20);
        QVERIFY2(made, why(made).constData());
        m_id = Project::open(m_path, Project::Access::ReadOnly).value()->id();
    }

    void openingMakesOneBackupInAnHour()
    {
        QVERIFY(project::backupsOf(m_id).empty());
        QVERIFY(project::backupIsDue(m_id));
        for (int i = 0; i < 3; ++i)
            QVERIFY(Project::open(m_path));
        const auto backups = project::backupsOf(m_id);
        QCOMPARE(backups.size(), size_t(1));
        QVERIFY(!project::backupIsDue(m_id));
        QCOMPARE(project::newestBackup(m_path), backups[0].file);
        const auto report = project::check(backups[0].file);
        QVERIFY2(report.ok, qPrintable(report.problems.join(u'\n')));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(backups[0].file) & others));
        QCOMPARE(QDir(m_folder.path()).entryList({u"our team %1*"_s.arg(m_number)}, QDir::Files).size(), 1);
    }

    void theLastFiveAreKept()
    {
        QVERIFY(project::backUp(m_path, m_id));
        const QString made = project::backupsOf(m_id).front().file;
        for (int day = 1; day <= 7; ++day) {
            QString older = made;
            older.replace(older.size() - 21, 10, u"2026-01-0%1"_s.arg(day));
            QVERIFY(QFile::copy(made, older));
        }
        QVERIFY(QFile::remove(made));
        QVERIFY(project::backupIsDue(m_id));
        QVERIFY(project::backUp(m_path, m_id));
        const auto backups = project::backupsOf(m_id);
        QCOMPARE(backups.size(), size_t(project::kBackupsKept));
        QCOMPARE(backups.back().at.date(), QDate(2026, 1, 4));
        QVERIFY(backups.front().at > backups.back().at);
    }

    void backupHoldsOneStateWhileTheProjectIsWritten()
    {
        auto opened = Project::open(m_path); // starts a backup in the background
        QVERIFY2(opened, why(opened).constData());
        for (int i = 0; i < 20; ++i)
            QVERIFY(pin(**opened, u"customer %1"_s.arg(i)));
        opened->reset(); // waits for it
        const auto backups = project::backupsOf(m_id);
        QCOMPARE(backups.size(), size_t(1));
        const auto report = project::check(backups[0].file);
        QVERIFY2(report.ok, qPrintable(report.problems.join(u'\n')));
    }

    void damagedProjectNamesItsBackup()
    {
        QVERIFY(project::backUp(m_path, m_id));
        QByteArray bytes = bytesOf(m_path);
        bytes.truncate(bytes.size() / 2);
        QVERIFY(writeBytes(m_path, bytes));
        const auto refused = Project::open(m_path);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Damaged));
        QVERIFY2(refused.error().message.contains(project::newestBackup(m_path)), qPrintable(refused.error().message));
    }

    void failedBackupLeavesNothing()
    {
        QFile::remove(m_path);
        const auto failed = project::backUp(m_path, m_id);
        QVERIFY(!failed);
        QVERIFY(project::backupsOf(m_id).empty());
    }
};

static const lodestar::testkit::Registered<BackupTest> registered("core/project/backup");
#include "backup_test.moc"
