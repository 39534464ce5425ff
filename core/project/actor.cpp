#include "core/project/project.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Actor)
};

// One file for the window and the command line, whatever the program calls itself.
QSettings settings()
{
    return QSettings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                         + u"/lodestar/person.conf"_s,
                     QSettings::IniFormat);
}

QString loginName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(geteuid()); entry && entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace

QString actorName()
{
    const QString chosen = settings().value(u"name"_s).toString().trimmed();
    if (!chosen.isEmpty())
        return chosen;
    const QString login = loginName();
    return login.isEmpty() ? Tr::tr("someone") : login;
}

void setActorName(const QString &name)
{
    settings().setValue(u"name"_s, name.trimmed());
}

} // namespace lodestar::project
