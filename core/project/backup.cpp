#include "core/project/backup.h"

#include "core/project/connection.h"
#include "core/project/sqlerror.h"
#include "core/project/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <memory>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Backup)
};

constexpr auto kStamp = "yyyy-MM-dd HHmmss";
using Database = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

QString backupsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lodestar/backups"_s;
}

Result<Database> openRaw(const QString &file, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, flags, nullptr);
    Database database(handle, sqlite3_close);
    if (code != SQLITE_OK)
        return sqlError(code, file, u"open"_s);
    sqlite3_busy_timeout(handle, 10000);
    return database;
}

/// Copies the database behind `source` into a new file, whole or not at all.
Result<> copyDatabase(sqlite3 *source, const QString &target)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    {
        auto opened = openRaw(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (!opened)
            return std::move(opened).error();
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
        sqlite3_exec(opened->get(), "PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr); // a part file needs none
        sqlite3_backup *backup = sqlite3_backup_init(opened->get(), "main", source, "main");
        int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_extended_errcode(opened->get());
        for (int tries = 0; (code == SQLITE_BUSY || code == SQLITE_LOCKED) && backup && tries < 50; ++tries) {
            sqlite3_sleep(20); // the window is committing
            code = sqlite3_backup_step(backup, -1);
        }
        if (backup)
            sqlite3_backup_finish(backup);
        if (code != SQLITE_DONE) {
            const Error error = sqlError(code, target, u"backup"_s);
            opened->reset();
            QFile::remove(part);
            return error;
        }
    }
    QFile::remove(target);
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return sqlError(SQLITE_CANTOPEN, target, u"rename the backup"_s);
    }
    return {};
}

std::vector<Backup> backupsIn(const QString &folder)
{
    static const QRegularExpression stamp(u" ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{6})\\.icp\\z"_s);
    std::vector<Backup> backups;
    const QDir directory(folder);
    const QStringList files = directory.entryList({u"*.icp"_s}, QDir::Files);
    for (const QString &file : files) {
        const auto match = stamp.match(file);
        if (match.hasMatch())
            backups.push_back(
                {directory.filePath(file), QDateTime::fromString(match.captured(1), QString::fromLatin1(kStamp))});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

} // namespace

std::vector<Backup> backupsOf(const QString &projectId)
{
    return backupsIn(backupsFolder() + u'/' + projectId);
}

QString newestBackup(const QString &projectFile)
{
    Backup newest;
    const QString name = QFileInfo(projectFile).completeBaseName() + u' ';
    const QDir root(backupsFolder());
    const QStringList projects = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &project : projects) {
        for (const Backup &backup : backupsIn(root.filePath(project))) {
            if (QFileInfo(backup.file).fileName().startsWith(name) && (newest.file.isEmpty() || backup.at > newest.at))
                newest = backup;
        }
    }
    return newest.file;
}

bool backupIsDue(const QString &projectId)
{
    const auto backups = backupsOf(projectId);
    if (backups.empty())
        return true;
    const qint64 age = backups.front().at.secsTo(QDateTime::currentDateTime());
    return age >= kSecondsBetweenBackups || age < 0; // a clock that went back must not stop backups
}

Result<> backUp(const QString &projectFile, const QString &projectId)
{
    const QString folder = backupsFolder() + u'/' + projectId;
    if (!QDir().mkpath(folder))
        return sqlError(SQLITE_CANTOPEN, folder + u"/x"_s, u"folder of backups"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto source = openRaw(projectFile, SQLITE_OPEN_READONLY);
    if (!source)
        return std::move(source).error();
    const QString name = QFileInfo(projectFile).completeBaseName().left(80);
    const QString stamp = QDateTime::currentDateTime().toString(QString::fromLatin1(kStamp));
    LODESTAR_TRY(copyDatabase(source->get(), u"%1/%2 %3.icp"_s.arg(folder, name, stamp)));
    const auto backups = backupsOf(projectId);
    for (size_t i = kBackupsKept; i < backups.size(); ++i)
        QFile::remove(backups[i].file);
    return {};
}

Result<> backUpBeside(const Connection &connection, int schema)
{
    const QFileInfo info(connection.file());
    const QString stem = info.absolutePath() + u'/'
        + Tr::tr("%1 (format %2)", "file name of a backup").arg(info.completeBaseName(), QString::number(schema));
    QString target = stem + u".icp"_s;
    for (int number = 2; QFile::exists(target); ++number)
        target = u"%1 %2.icp"_s.arg(stem, QString::number(number));
    return copyDatabase(connection.handle(), target);
}

} // namespace lodestar::project
