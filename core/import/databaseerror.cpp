#include "core/import/databaseerror.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DatabaseError)
};

/// What the database itself says, without the decoration of drivers: its first line.
QString ownWords(const QSqlError &error, const DatabaseAddress &address)
{
    QString text = error.databaseText();
    if (text.trimmed().isEmpty())
        text = error.driverText();
    const qsizetype driver = text.lastIndexOf(u']', text.indexOf(u'\n'));
    if (text.startsWith(u'[') && driver > 0)
        text = text.mid(driver + 1);
    text = text.section(u'\n', 0, 0).trimmed();
    for (const QLatin1StringView decoration : {"ERROR:"_L1, "FATAL:"_L1, "connection to server "_L1}) {
        if (text.startsWith(decoration))
            text = text.mid(decoration.size()).trimmed();
    }
    if (address.password.size() > 3) // a shorter one is in every sentence by chance
        text.replace(address.password, u"…"_s);
    while (text.endsWith(u';') || text.endsWith(u'.'))
        text.chop(1);
    return isolated(visible(text, 300));
}

/// The state of the SQL standard, where the driver tells it; else what the words mean. Servers may speak other
/// languages, so words are the second choice.
class Finding
{
public:
    explicit Finding(const QSqlError &error)
        : m_state(error.nativeErrorCode()), m_words(error.databaseText() + u'\n' + error.driverText())
    { }
    bool is(std::initializer_list<QLatin1StringView> states, std::initializer_list<QLatin1StringView> words) const
    {
        return std::ranges::any_of(states,
                                   [this](auto state) { return m_state.size() == 5 && m_state.startsWith(state); })
            || std::ranges::any_of(words, [this](auto word) { return m_words.contains(word, Qt::CaseInsensitive); });
    }

private:
    QString m_state, m_words;
};

QString connectionWords(const Finding &found, const DatabaseAddress &address)
{
    const QString place = address.name();
    if (found.is(
            {"28"_L1},
            {"password authentication failed"_L1, "no password supplied"_L1, "Access denied"_L1, "Login failed"_L1})) {
        return address.passwordOrEnvironment().isEmpty()
            ? Tr::tr("%1 asks for a password. Type it, or put it into the environment variable LODESTAR_DB_PASSWORD.")
                  .arg(place)
            : Tr::tr("%1 does not accept this user and password. Check both.").arg(place);
    }
    if (found.is({"3D000"_L1}, {"database \""_L1}))
        return Tr::tr("There is no such database as %1. Check its name.").arg(place);
    if (found.is(
            {}, {"Connection refused"_L1, "No such file or directory\n\tIs the server"_L1, "Is the server running"_L1}))
        return Tr::tr("Nothing answers for %1. Check the host and the port, and that the database is running.")
            .arg(place);
    if (found.is({}, {"timeout expired"_L1, "timed out"_L1, "timeout"_L1}))
        return Tr::tr("%1 did not answer in time. Check the host, and whether a VPN or a firewall stands between.")
            .arg(place);
    if (found.is({}, {"could not translate host name"_L1, "Name or service not known"_L1}))
        return Tr::tr("The computer of %1 is not known here. Check the host's name and the network.").arg(place);
    if (found.is({}, {"SSL"_L1, "certificate"_L1}))
        return Tr::tr("The encrypted connection to %1 could not be made. Ask its administrator which sslmode to use.")
            .arg(place);
    if (found.is({}, {"Can't open lib"_L1, "Data source name not found"_L1, "no default driver"_L1}))
        return Tr::tr("This ODBC name or driver is not set up on this computer. Install the driver (for PostgreSQL the "
                      "package odbc-postgresql) and name it as “odbcinst -q -d” lists it.");
    return {};
}

QString queryWords(const Finding &found, const QString &own)
{
    if (found.is({"25006"_L1}, {"read-only transaction"_L1, "READ ONLY"_L1}))
        return Tr::tr("The query would change the database and was refused. Only reading is possible here.");
    if (found.is({"57014"_L1}, {"statement timeout"_L1}))
        return Tr::tr("The query took too long and was stopped. Ask for fewer rows, or roll up per customer.");
    if (found.is({"42P01"_L1, "3F000"_L1}, {"relation \""_L1, "no such table"_L1}))
        return Tr::tr("The database has no such table, or none that you may see: %1. Check the name and its schema.")
            .arg(own);
    if (found.is({"42703"_L1}, {"column \""_L1, "no such column"_L1}))
        return Tr::tr("The database has no such column: %1. Check the name; capital letters need double quotes.")
            .arg(own);
    if (found.is({"42601"_L1}, {"syntax error"_L1}))
        return Tr::tr("The database does not understand the query: %1. Correct it there.").arg(own);
    if (found.is({"42501"_L1}, {"permission denied"_L1}))
        return Tr::tr("You may not read this: %1. Ask the database's administrator for the right to read it.").arg(own);
    if (found.is({"08"_L1, "57P0"_L1}, {"server closed the connection"_L1, "connection to the server"_L1}))
        return Tr::tr("The connection to the database broke off. Nothing was changed; try again.");
    if (found.is({"53"_L1}, {}))
        return Tr::tr("The database is too busy for another connection. Try again later.");
    return {};
}

} // namespace

Error databaseError(const QSqlError &error, const DatabaseAddress &address)
{
    const Finding found(error);
    const QString own = ownWords(error, address);
    QString message;
    if (error.type() == QSqlError::ConnectionError) {
        message = connectionWords(found, address);
        if (message.isEmpty())
            message = Tr::tr("%1 cannot be reached: %2. Check the address.").arg(address.name(), own);
    } else {
        message = queryWords(found, own);
        if (message.isEmpty())
            message =
                Tr::tr("%1 could not answer: %2. Change the query or choose another table.").arg(address.name(), own);
    }
    return {ErrorKind::BadInput, message, u"SQL state "_s + error.nativeErrorCode()};
}

Error missingDriver(DatabaseAddress::Kind kind)
{
    return Error::failed(
        kind == DatabaseAddress::Kind::PostgreSql
            ? Tr::tr("The driver for PostgreSQL is not installed. Install the package libqt6sql6-psql.")
            : Tr::tr("The driver for ODBC is not installed. Install the packages libqt6sql6-odbc and unixodbc."));
}

} // namespace lodestar::import
