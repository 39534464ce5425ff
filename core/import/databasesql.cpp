#include "core/import/databasesql.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::DatabaseSql)
};

Error refused(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// Goes through SQL by its tokens: enough to know where strings, names and comments begin and end, so that a semicolon
/// or a bracket in them counts for nothing.
class SqlScanner
{
public:
    SqlScanner(const QString &text, Dbms dbms) : m_text(text), m_dbms(dbms) { }

    /// The next character that is code, or a whole word (upper case); empty at the end. `broken()` when a string, name
    /// or comment does not end.
    QString next()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.isSpace()) {
                ++m_at;
            } else if (starts("--"_L1) || (c == u'#' && m_dbms == Dbms::MySql)) {
                const qsizetype end = m_text.indexOf(u'\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (starts("/*"_L1)) {
                skipComment();
            } else if (c == u'\'' || c == u'"' || (c == u'`' && m_dbms == Dbms::MySql)) {
                skipQuoted(c, c == u'\'' ? m_backslashes : m_dbms == Dbms::MySql);
                return QString(c);
            } else if (c == u'[' && m_dbms == Dbms::SqlServer) {
                skipQuoted(u']', false);
                return u"["_s;
            } else if (c == u'$' && m_dbms == Dbms::PostgreSql && skipDollarQuoted()) {
                return u"'"_s;
            } else if (isWordCharacter(c)) {
                return word();
            } else {
                ++m_at;
                return QString(c);
            }
        }
        return {};
    }
    bool broken() const { return m_broken; }
    qsizetype position() const { return m_at; }
    /// MySQL runs what stands in /*! … */.
    bool hasCodeInComment() const { return m_codeInComment; }

private:
    bool starts(QLatin1StringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    QString word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isWordCharacter(m_text.at(m_at)))
            ++m_at;
        const QString found = m_text.mid(begin, m_at - begin).toUpper();
        // E'…' is the string in which a backslash escapes; MySQL's strings all are.
        m_backslashes = m_dbms == Dbms::MySql || (found == "E"_L1 && m_at < m_text.size() && m_text.at(m_at) == u'\'');
        return found;
    }
    void skipComment()
    {
        m_codeInComment = m_codeInComment || starts("/*!"_L1) || starts("/*M!"_L1);
        int depth = 0;
        do {
            if (starts("/*"_L1) && (depth == 0 || m_dbms == Dbms::PostgreSql || m_dbms == Dbms::SqlServer)) {
                ++depth;
                m_at += 2;
            } else if (starts("*/"_L1)) {
                --depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        } while (depth > 0 && m_at < m_text.size());
        m_broken = m_broken || depth > 0;
    }
    void skipQuoted(QChar end, bool backslashes)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\\' && backslashes) {
                ++m_at;
            } else if (c == end) {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != end) {
                    ++m_at;
                    m_backslashes = m_dbms == Dbms::MySql;
                    return;
                }
                ++m_at;
            }
        }
        m_at = std::min(m_at, m_text.size());
        m_broken = true;
    }
    /// $$…$$ and $name$…$name$. A parameter such as $1 is none.
    bool skipDollarQuoted()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'_'))
            ++end;
        if (end >= m_text.size() || m_text.at(end) != u'$' || m_text.at(m_at + 1).isDigit())
            return false;
        const QString mark = m_text.mid(m_at, end - m_at + 1);
        const qsizetype close = m_text.indexOf(mark, end + 1);
        m_broken = m_broken || close < 0;
        m_at = close < 0 ? m_text.size() : close + mark.size();
        return true;
    }

    const QString &m_text;
    Dbms m_dbms;
    qsizetype m_at = 0;
    bool m_backslashes = m_dbms == Dbms::MySql;
    bool m_broken = false;
    bool m_codeInComment = false;
};

constexpr std::array kWriting{"INSERT"_L1, "UPDATE"_L1, "DELETE"_L1, "MERGE"_L1,  "REPLACE"_L1,
                              "INTO"_L1,   "DROP"_L1,   "ALTER"_L1,  "CREATE"_L1, "TRUNCATE"_L1,
                              "GRANT"_L1,  "CALL"_L1,   "EXEC"_L1,   "EXECUTE"_L1};

/// Databases that cannot be told to keep a transaction read-only get no word that writes.
bool mayWrite(const QString &word)
{
    return std::ranges::find(kWriting, word) != kWriting.end();
}

bool holdsItselfReadOnly(Dbms dbms)
{
    return dbms == Dbms::PostgreSql || dbms == Dbms::MySql || dbms == Dbms::Oracle;
}

} // namespace

QString quotedIdentifier(const QString &name, Dbms dbms)
{
    const auto quoted = [&name](QChar open, QChar close) {
        return open + QString(name).remove(QChar(u'\0')).replace(close, QString(2, close)) + close;
    };
    if (dbms == Dbms::MySql)
        return quoted(u'`', u'`');
    return dbms == Dbms::SqlServer ? quoted(u'[', u']') : quoted(u'"', u'"');
}

Result<QStringList> tableParts(const QString &table)
{
    QStringList parts;
    QString part;
    bool inQuotes = false, wasQuoted = false;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QChar c = table.at(i);
        if (c == u'"' && inQuotes && i + 1 < table.size() && table.at(i + 1) == u'"') {
            part += c;
            ++i;
        } else if (c == u'"' && (inQuotes || part.isEmpty())) {
            inQuotes = !inQuotes;
            wasQuoted = true;
        } else if (c == u'.' && !inQuotes) {
            parts << (wasQuoted ? part : part.trimmed());
            part.clear();
            wasQuoted = false;
        } else {
            part += c;
        }
    }
    parts << (wasQuoted ? part : part.trimmed());
    if (inQuotes || parts.size() > 3 || parts.contains(QString()))
        return refused(
            Tr::tr("“%1” is no name of a table. Write it as table or schema.table, with double quotes around "
                   "a part that has a dot in it.")
                .arg(visible(table, 80)));
    return parts;
}

Result<QString> quotedTable(const QString &table, Dbms dbms)
{
    auto parts = tableParts(table);
    if (!parts)
        return std::move(parts).error();
    for (QString &part : *parts)
        part = quotedIdentifier(part, dbms);
    return parts->join(u'.');
}

QString writtenPart(const QString &part)
{
    if (!part.contains(u'.') && !part.contains(u'"') && part.trimmed() == part)
        return part;
    return u'"' + QString(part).replace(u'"', "\"\""_L1) + u'"';
}

Result<QString> readingQuery(const QString &query, Dbms dbms)
{
    constexpr std::array kReading{"SELECT"_L1, "WITH"_L1, "TABLE"_L1, "VALUES"_L1};
    SqlScanner scanner(query, dbms);
    QString first;
    bool ended = false;
    int depth = 0;
    for (QString token = scanner.next(); !token.isEmpty(); token = scanner.next()) {
        if (ended && token != ";"_L1)
            return refused(Tr::tr("Only one query can be run. Leave out what follows the first semicolon."));
        if (first.isEmpty() && token != "("_L1)
            first = token;
        ended = ended || token == ";"_L1;
        depth += token == "("_L1 ? 1 : token == ")"_L1 ? -1 : 0;
        if (depth < 0)
            break;
        if (!holdsItselfReadOnly(dbms) && mayWrite(token))
            return refused(Tr::tr("The query has the word %1, which could change the database. Only reading is "
                                  "possible; if it is a name, put it in quotes.")
                               .arg(token));
    }
    if (first.isEmpty() || first == ";"_L1)
        return refused(Tr::tr("The query is empty. Write one that begins with SELECT."));
    if (std::ranges::find(kReading, first) == kReading.end())
        return refused(Tr::tr("Only queries that read can be run: they begin with SELECT, WITH, TABLE or VALUES."));
    if (scanner.broken() || scanner.hasCodeInComment() || depth != 0)
        return refused(Tr::tr("A quote, a bracket or a comment in the query is not closed where it should be."));
    QString text = query;
    text.remove(QChar(u'\0'));
    // The end may be a comment; what is put behind the query begins on a line of its own.
    if (ended) {
        SqlScanner again(text, dbms);
        QString token;
        while (!(token = again.next()).isEmpty() && token != ";"_L1) { }
        text.truncate(again.position() - 1);
    }
    return text;
}

} // namespace lodestar::import
