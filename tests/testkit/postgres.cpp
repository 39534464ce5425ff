#include "tests/testkit/postgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lodestar::testkit {

namespace {

/// A port of loopback that nobody uses just now.
int freePort()
{
    const int handle = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    int port = 0;
    if (bind(handle, reinterpret_cast<sockaddr *>(&address), size) == 0
        && getsockname(handle, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    close(handle);
    return port;
}

/// The server refuses to run as root.
bool isRoot()
{
    return geteuid() == 0;
}

} // namespace

QString Postgres::programs()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found) {
        const QString folder = versions.filePath(version + u"/bin"_s);
        if (QFile::exists(folder + u"/initdb"_s) && QFile::exists(folder + u"/pg_ctl"_s))
            return folder;
    }
    return {};
}

bool Postgres::isNeeded()
{
    return qEnvironmentVariableIntValue("LODESTAR_NEED_POSTGRES") != 0;
}

Result<> Postgres::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    // The server inherits what it is started with: a pipe to here would never end.
    const QString log = m_folder.filePath(u"start.log"_s);
    process.setStandardOutputFile(log, QIODevice::Append);
    QStringList words{programs() + u'/' + program};
    if (isRoot())
        words = QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s} + words;
    words += arguments;
    process.start(words.takeFirst(), words);
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    QFile said(log);
    (void)said.open(QIODevice::ReadOnly);
    return Error::failed(program + u": "_s + process.errorString() + u' ' + QString::fromUtf8(said.readAll()));
}

Result<std::unique_ptr<Postgres>> Postgres::start()
{
    auto server = std::unique_ptr<Postgres>(new Postgres);
    if (isRoot()) {
        const passwd *postgres = getpwnam("postgres");
        if (!postgres
            || chown(QFile::encodeName(server->m_folder.path()).constData(), postgres->pw_uid, postgres->pw_gid) != 0)
            return Error::failed(u"there is no user postgres"_s);
    }
    const QString data = server->m_folder.filePath(u"data"_s);
    if (auto made = server->run(u"initdb"_s,
                                {u"-D"_s, data, u"-U"_s, u"postgres"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                                 u"--no-locale"_s, u"--no-sync"_s});
        !made)
        return std::move(made).error();
    // The owner through the socket, without a password; everybody else through loopback, with one.
    QFile rules(data + u"/pg_hba.conf"_s);
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || rules.write("local all postgres trust\nhost all all 127.0.0.1/32 scram-sha-256\n") < 0)
        return Error::failed(u"pg_hba.conf cannot be written"_s);
    rules.close();
    server->m_port = freePort();
    const QString options =
        u"-c listen_addresses=127.0.0.1 -c port=%1 -c unix_socket_directories=%2 -c fsync=off "
        "-c password_encryption=scram-sha-256 -c shared_buffers=16MB -c max_connections=30"_s.arg(server->m_port)
            .arg(server->m_folder.path());
    if (auto up = server->run(u"pg_ctl"_s, {u"-D"_s, data, u"-w"_s, u"-t"_s, u"60"_s, u"-o"_s, options, u"start"_s});
        !up)
        return std::move(up).error();
    server->m_started = true;
    const QString password = QString::fromUtf8(kPassword).replace(u'\'', "''"_L1);
    server->sql(u"SET standard_conforming_strings = on; CREATE ROLE %1 LOGIN PASSWORD '%2';"_s.arg(
        QLatin1StringView(kUser), password));
    server->sql(u"CREATE DATABASE shop OWNER %1"_s.arg(QLatin1StringView(kUser)));
    return server;
}

Postgres::~Postgres()
{
    if (m_started)
        (void)run(u"pg_ctl"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s});
}

QString Postgres::source(bool withPassword) const
{
    const QString password =
        withPassword ? u':' + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(kPassword))) : QString();
    return u"postgresql://"_s + QLatin1StringView(kUser) + password + u"@127.0.0.1:"_s + QString::number(m_port)
        + u"/shop"_s;
}

QString Postgres::odbcSource(bool withPassword) const
{
    QString source =
        u"odbc:Driver={PostgreSQL Unicode};Server=127.0.0.1;Port=%1;Database=shop;UID=%2"_s.arg(m_port).arg(
            QLatin1StringView(kUser));
    if (withPassword)
        source += u";PWD={"_s + QString::fromUtf8(kPassword).replace(u'}', "}}"_L1) + u'}';
    return source;
}

QString Postgres::sql(const QString &statements) const
{
    const bool inShop = !statements.contains("CREATE DATABASE"_L1) && !statements.contains("CREATE ROLE"_L1);
    QProcess psql;
    psql.start(programs() + u"/psql"_s,
               {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"postgres"_s, u"-d"_s,
                inShop ? u"shop"_s : u"postgres"_s, u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s,
                u"-f"_s, u"-"_s});
    psql.write(statements.toUtf8());
    psql.closeWriteChannel();
    if (!psql.waitForFinished(120'000) || psql.exitCode() != 0)
        qFatal("psql: %s", psql.readAllStandardError().constData());
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

} // namespace lodestar::testkit
