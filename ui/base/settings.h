#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the program remembers between runs: every key in one place. No customer's value is ever kept here.
namespace lodestar::ui::settings {

theme::Look look(); ///< theme, room scale and language; the system's language where nobody chose
void setLook(const theme::Look &look);

QStringList recentProjects(); ///< paths, newest first, only those that still exist
void addRecentProject(const QString &path);
void forgetRecentProjects();

QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);

/// How the table of a project is laid out (its columns by name, as JSON); empty where nobody arranged it.
QByteArray tableLayout(const QString &projectPath);
void setTableLayout(const QString &projectPath, const QByteArray &layout);

QString lastFolder(const QString &purpose); ///< where a file dialog of this purpose was last; else the documents folder
void setLastFolder(const QString &purpose, const QString &folder);

QString lastDatabase(); ///< address of the database last connected to, without its password; empty: none
void setLastDatabase(const QString &address);

} // namespace lodestar::ui::settings
