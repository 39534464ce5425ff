#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QFuture>

#include <vector>

namespace lodestar::project {

class Connection;

/// Automatic backups lie with the person's own application data, not beside the project, where they would litter shared
/// folders: `lodestar/backups/<project id>/<name> <date> <time>.icp`, readable only by the person, the last five.
struct Backup {
    QString file;
    QDateTime at;
};
constexpr int kBackupsKept = 5;
constexpr int kSecondsBetweenBackups = 60 * 60;

/// Newest first.
std::vector<Backup> backupsOf(const QString &projectId);
/// The newest backup made of a project of this file's name, or empty: for when the file itself cannot tell its id.
QString newestBackup(const QString &projectFile);

/// Is the newest backup old enough for another one?
bool backupIsDue(const QString &projectId);
/// Copies the project by SQLite's backup interface over a connection of its own and drops the oldest ones. Safe in any
/// thread; while it reads (a moment even for large files), a commit of the window waits.
Result<> backUp(const QString &projectFile, const QString &projectId);

/// A copy beside the project before its schema is brought up to date: "NAME (format 1).icp", numbered if it exists.
Result<> backUpBeside(const Connection &connection, int schema);

} // namespace lodestar::project
