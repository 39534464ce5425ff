#include "core/project/lock.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Lock)
};

// QLockFile writes process, program, computer, machine and boot ids, one a line, and reads no further; the person
// stands in a line of our own behind them.
constexpr auto kPerson = "person: ";

void signLock(const QString &lockFile)
{
    QFile file(lockFile);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(kPerson + actorName().simplified().toUtf8() + '\n');
}

QString personOf(const QString &lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.read(4096).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(kPerson))
            return QString::fromUtf8(line.sliced(qstrlen(kPerson)));
    }
    return {};
}

Error lockedBy(const QString &file, const QString &lockFile, const QLockFile &lock)
{
    qint64 process = 0;
    QString computer, program;
    lock.getLockInfo(&process, &computer, &program);
    const QString name = isolated(QFileInfo(file).fileName());
    const QString person = personOf(lockFile);
    const QString who = person.isEmpty() ? Tr::tr("someone") : isolated(visible(person, 80));
    const QString since = format::dateTime(QFileInfo(lockFile).lastModified());
    const QString detail = u"lock held by process %1"_s.arg(process);
    if (process == QCoreApplication::applicationPid() && computer == QSysInfo::machineHostName())
        return {ErrorKind::Locked, Tr::tr("%1 is already open in this program.").arg(name), detail};
    if (computer == QSysInfo::machineHostName())
        return {ErrorKind::Locked,
                Tr::tr("%1 is open in another window or program: by %2 on this computer, since %3. Close it there, or "
                       "open it here for reading only.")
                    .arg(name, who, since),
                detail};
    return {
        ErrorKind::Locked,
        Tr::tr("%1 is open elsewhere: by %2 on the computer %3, since %4. Wait until it is closed there, or open it "
               "here for reading only. If that computer has crashed, delete the file %5.")
            .arg(name, who, isolated(visible(computer, 80)), since, isolated(lockFile)),
        detail};
}

} // namespace

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &file)
{
    const QFileInfo info(file);
    const QString real = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const QString lockFile = QFileInfo(real).absolutePath() + u"/."_s + QFileInfo(real).fileName() + u".lock"_s;
    std::unique_ptr<ProjectLock> lock(new ProjectLock(lockFile));
    lock->m_lock.setStaleLockTime(0); // an old lock of a living process is a lock; a dead process is found out at once
    if (lock->m_lock.tryLock(200)) {
        signLock(lockFile);
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return lockedBy(file, lockFile, lock->m_lock);
    return Error{ErrorKind::ReadOnly,
                 Tr::tr("The folder %1 cannot be written, so %2 can only be opened for reading. Save a copy in another "
                        "folder to work on it.")
                     .arg(isolated(info.absolutePath()), isolated(info.fileName())),
                 u"lock file: error %1"_s.arg(int(lock->m_lock.error()))};
}

} // namespace lodestar::project
