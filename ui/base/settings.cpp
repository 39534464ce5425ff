#include "ui/base/settings.h"

#include "ui/base/language.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lodestar::ui::settings {

namespace {

constexpr auto kScheme = "look/scheme"_L1;
constexpr auto kScale = "look/roomScale"_L1;
constexpr auto kLanguage = "look/language"_L1;
constexpr auto kRecent = "projects/recent"_L1;
constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kFolder = "folders/"_L1;
constexpr auto kDatabase = "database/last"_L1;
constexpr auto kTable = "table/"_L1;
constexpr int kMostRecent = 10;

/// A path has slashes, which QSettings takes for groups.
QString tableKey(const QString &projectPath)
{
    const QByteArray path = QFileInfo(projectPath).absoluteFilePath().toUtf8();
    return kTable + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

theme::Look look()
{
    const QSettings stored;
    theme::Look look;
    look.scheme = theme::schemeFromId(stored.value(kScheme).toString());
    const double scale = stored.value(kScale, 1.0).toDouble();
    look.roomScale = scale >= 1.0 && scale <= 2.0 ? scale : 1.0;
    look.language = supportedLanguage(stored.value(kLanguage).toString());
    return look;
}

void setLook(const theme::Look &look)
{
    QSettings stored;
    stored.setValue(kScheme, theme::schemeId(look.scheme));
    stored.setValue(kScale, look.roomScale);
    stored.setValue(kLanguage, look.language);
}

QStringList recentProjects()
{
    QStringList paths = QSettings().value(kRecent).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void addRecentProject(const QString &path)
{
    QSettings stored;
    QStringList paths = stored.value(kRecent).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    stored.setValue(kRecent, paths.mid(0, kMostRecent));
}

void forgetRecentProjects()
{
    QSettings().remove(kRecent);
}

QByteArray windowGeometry()
{
    return QSettings().value(kGeometry).toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(kGeometry, geometry);
}

QByteArray tableLayout(const QString &projectPath)
{
    return QSettings().value(tableKey(projectPath)).toByteArray();
}

void setTableLayout(const QString &projectPath, const QByteArray &layout)
{
    QSettings().setValue(tableKey(projectPath), layout);
}

QString lastFolder(const QString &purpose)
{
    const QString folder = QSettings().value(kFolder + purpose).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath(); // it is named before there is one
}

void setLastFolder(const QString &purpose, const QString &folder)
{
    QSettings().setValue(kFolder + purpose, folder);
}

QString lastDatabase()
{
    return QSettings().value(kDatabase).toString();
}

void setLastDatabase(const QString &address)
{
    QSettings().setValue(kDatabase, address);
}

} // namespace lodestar::ui::settings
