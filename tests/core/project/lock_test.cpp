#include "core/project/lock.h"

#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using project::ProjectLock;

class LockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"project.icp"_s);
    QString m_lock = m_folder.filePath(u".project.icp.lock"_s);

private slots:
    void cleanup() { QFile::remove(m_lock); }

    void isReleased()
    {
        {
            const auto lock = ProjectLock::take(m_path);
            QVERIFY2(lock, why(lock).constData());
            QVERIFY(QFile::exists(m_lock));
            QVERIFY(bytesOf(m_lock).contains("person: "));
            QVERIFY(!ProjectLock::take(m_path));
        }
        QVERIFY(!QFile::exists(m_lock));
        QVERIFY(ProjectLock::take(m_path));
    }

    void otherComputerIsNamedAndTheWayOutToo()
    {
        QVERIFY(writeBytes(m_lock, "4711\nlodestar\nmeeting-room\n\n\nperson: Jan Kowalski\n"));
        const auto refused = ProjectLock::take(m_path);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Locked));
        for (const QString &named : {u"Jan Kowalski"_s, u"meeting-room"_s, u"project.icp"_s, m_lock})
            QVERIFY2(refused.error().message.contains(named), qPrintable(refused.error().message));
    }

    void deadProcessHoldsNothing()
    {
        QVERIFY(
            writeBytes(m_lock, "999999999\nlodestar\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\nperson: Jan\n"));
        const auto lock = ProjectLock::take(m_path);
        QVERIFY2(lock, why(lock).constData());
    }

    void linksLeadToTheSameLock()
    {
        QVERIFY(writeBytes(m_path, "x"));
        const QTemporaryDir elsewhere;
        const QString link = elsewhere.filePath(u"link.icp"_s);
        QVERIFY(QFile::link(m_path, link));
        const auto lock = ProjectLock::take(link);
        QVERIFY2(lock, why(lock).constData());
        QVERIFY(!ProjectLock::take(m_path));
    }
};

static const lodestar::testkit::Registered<LockTest> registered("core/project/lock");
#include "lock_test.moc"
