#include "core/import/databaseaddress.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DatabaseAddress)
};

/// What may be asked of the PostgreSQL client; all else could change where it connects, or run something.
constexpr std::array kParameters{"sslmode"_L1, "sslrootcert"_L1,     "sslcert"_L1,         "sslkey"_L1,
                                 "sslcrl"_L1,  "channel_binding"_L1, "connect_timeout"_L1, "gssencmode"_L1};

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Error badAddress(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

Error notUnderstood()
{
    return badAddress(Tr::tr("The address of the database is not understood. It is written like "
                             "postgresql://user@host:5432/database or odbc:DSN."));
}

/// Takes "#table=…" or "#query=…" off the end.
QString withoutChoice(const QString &source, DatabaseAddress &address)
{
    for (const auto &[mark, member] :
         {std::pair{"#table="_L1, &DatabaseAddress::table}, std::pair{"#query="_L1, &DatabaseAddress::query}}) {
        const qsizetype at = source.lastIndexOf(mark);
        if (at < 0)
            continue;
        address.*member = decoded(source.mid(at + mark.size()));
        return source.left(at);
    }
    return source;
}

/// "host", "host:port", "[::1]:port".
bool readHost(const QString &text, DatabaseAddress &address)
{
    QString host = text;
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > text.lastIndexOf(u']')) {
        bool ok = false;
        const int port = text.mid(colon + 1).toInt(&ok);
        if (colon + 1 < text.size()) {
            if (!ok || port < 1 || port > 65535)
                return false;
            address.port = port;
        }
        host = text.left(colon);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    address.host = decoded(host);
    return !address.host.contains(u',');
}

Result<> readParameter(const QString &name, const QString &value, DatabaseAddress &address)
{
    if (name == "password"_L1)
        address.password = value;
    else if (name == "user"_L1)
        address.user = value;
    else if (name == "host"_L1)
        address.host = value;
    else if (name == "dbname"_L1)
        address.database = value;
    else if (name == "port"_L1) {
        const QString host = std::exchange(address.host, {});
        if (!readHost(u":"_s + value, address))
            return notUnderstood();
        address.host = host;
    } else if (std::ranges::find(kParameters, name) == kParameters.end() || value.contains(u';')) {
        return badAddress(
            Tr::tr("“%1” cannot be set in the address of a database. Leave it out.").arg(visible(name, 40)));
    } else {
        address.parameters.append({name, value});
    }
    return {};
}

Result<> readPostgres(const QString &rest, DatabaseAddress &address)
{
    qsizetype question = rest.indexOf(u'?');
    qsizetype at = rest.left(question < 0 ? rest.size() : question).lastIndexOf(u'@');
    if (at < 0 && (at = rest.lastIndexOf(u'@')) >= 0)
        question = rest.indexOf(u'?', at); // a password with a question mark
    if (at >= 0) {
        const QString person = rest.left(at);
        const qsizetype colon = person.indexOf(u':');
        address.user = decoded(colon < 0 ? person : person.left(colon));
        if (colon >= 0)
            address.password = decoded(person.mid(colon + 1));
    }
    const QString place = rest.mid(at + 1, question < 0 ? -1 : question - at - 1);
    const qsizetype slash = place.indexOf(u'/');
    if (!readHost(slash < 0 ? place : place.left(slash), address))
        return notUnderstood();
    if (slash >= 0)
        address.database = decoded(place.mid(slash + 1));
    for (const QString &pair : question < 0 ? QStringList() : rest.mid(question + 1).split(u'&', Qt::SkipEmptyParts))
        LODESTAR_TRY(readParameter(decoded(pair.section(u'=', 0, 0)), decoded(pair.section(u'=', 1)), address));
    return {};
}

/// The parts between semicolons, those inside braces left whole.
QStringList odbcParts(const QString &text)
{
    QStringList parts;
    QString part;
    bool inBraces = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inBraces && c == u'}' && i + 1 < text.size() && text.at(i + 1) == u'}') {
            part += "}}"_L1;
            ++i;
            continue;
        }
        inBraces = c == u'{' ? true : c == u'}' ? false : inBraces;
        if (c == u';' && !inBraces)
            parts << std::exchange(part, {});
        else
            part += c;
    }
    parts << part;
    parts.removeIf([](const QString &one) { return one.trimmed().isEmpty(); });
    return parts;
}

QString odbcKey(const QString &part)
{
    return part.section(u'=', 0, 0).trimmed().toUpper();
}

QString odbcValue(const QString &part)
{
    QString value = part.section(u'=', 1).trimmed();
    if (value.startsWith(u'{') && value.endsWith(u'}'))
        value = value.mid(1, value.size() - 2).replace("}}"_L1, "}"_L1);
    return value;
}

Result<> readOdbc(const QString &rest, DatabaseAddress &address)
{
    QStringList kept;
    for (const QString &part : odbcParts(rest)) {
        const QString key = odbcKey(part);
        if (!part.contains(u'='))
            kept << (kept.isEmpty() ? u"DSN="_s + part.trimmed() : part);
        else if (key == "PWD"_L1 || key == "PASSWORD"_L1)
            address.password = odbcValue(part);
        else
            kept << part.trimmed();
        if (key == "UID"_L1 || key == "USERNAME"_L1)
            address.user = odbcValue(part);
        else if (key == "SERVER"_L1 || key == "SERVERNAME"_L1)
            address.host = odbcValue(part);
        else if (key == "DATABASE"_L1)
            address.database = odbcValue(part);
    }
    if (kept.isEmpty())
        return badAddress(Tr::tr("An ODBC source needs a name or a connection string: odbc:DSN, or "
                                 "odbc:Driver={…};Server=…;Database=…;UID=…"));
    address.connection = kept.join(u';');
    return {};
}

} // namespace

bool DatabaseAddress::isDatabase(const QString &source)
{
    return source.startsWith("postgresql://"_L1, Qt::CaseInsensitive)
        || source.startsWith("postgres://"_L1, Qt::CaseInsensitive)
        || source.startsWith("odbc:"_L1, Qt::CaseInsensitive);
}

Result<DatabaseAddress> DatabaseAddress::parse(const QString &source)
{
    DatabaseAddress address;
    if (!isDatabase(source))
        return notUnderstood();
    const QString place = withoutChoice(source, address);
    if (place.startsWith("odbc:"_L1, Qt::CaseInsensitive)) {
        address.kind = Kind::Odbc;
        LODESTAR_TRY(readOdbc(place.mid(5), address));
    } else {
        LODESTAR_TRY(readPostgres(place.mid(place.indexOf("://"_L1) + 3), address));
    }
    return address;
}

QString DatabaseAddress::toString(Secrecy secrecy) const
{
    const bool hasSecret = secrecy == WithPassword && !password.isEmpty();
    QString text;
    if (kind == Kind::Odbc) {
        text = u"odbc:"_s + connection;
        if (hasSecret)
            text += u";PWD={"_s + QString(password).replace(u'}', "}}"_L1) + u'}';
    } else {
        text = u"postgresql://"_s;
        text += encoded(user);
        if (hasSecret)
            text += u':' + encoded(password);
        if (!user.isEmpty() || hasSecret)
            text += u'@';
        text += host.contains(u':') ? u'[' + host + u']' : encoded(host);
        if (port != 5432)
            text += u':' + QString::number(port);
        text += u'/' + encoded(database);
        QStringList pairs;
        for (const auto &[name, value] : parameters)
            pairs << name + u'=' + encoded(value);
        if (!pairs.isEmpty())
            text += u'?' + pairs.join(u'&');
    }
    if (!query.isEmpty())
        text += "#query="_L1 + encoded(query);
    else if (!table.isEmpty())
        text += "#table="_L1 + encoded(table);
    return text;
}

QString DatabaseAddress::name() const
{
    QString what = database;
    if (kind == Kind::Odbc && what.isEmpty() && connection.startsWith("DSN="_L1, Qt::CaseInsensitive))
        what = odbcValue(odbcParts(connection).constFirst());
    if (what.isEmpty())
        what = user.isEmpty() ? Tr::tr("the database") : user;
    if (host.isEmpty())
        return isolated(what);
    return Tr::tr("%1 on %2", "name of a database, name of a computer").arg(isolated(what), isolated(host));
}

QString DatabaseAddress::passwordOrEnvironment() const
{
    if (!password.isEmpty())
        return password;
    const QString own = qEnvironmentVariable("LODESTAR_DB_PASSWORD");
    return own.isEmpty() && kind == Kind::PostgreSql ? qEnvironmentVariable("PGPASSWORD") : own;
}

} // namespace lodestar::import
