#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::Text)
};

/// The abbreviation of a character that steers the direction of text; empty for all others.
QString bidiName(char16_t c)
{
    switch (c) {
    case 0x061C:
        return u"ALM"_s;
    case 0x200E:
        return u"LRM"_s;
    case 0x200F:
        return u"RLM"_s;
    case 0x202A:
        return u"LRE"_s;
    case 0x202B:
        return u"RLE"_s;
    case 0x202C:
        return u"PDF"_s;
    case 0x202D:
        return u"LRO"_s;
    case 0x202E:
        return u"RLO"_s;
    case 0x2066:
        return u"LRI"_s;
    case 0x2067:
        return u"RLI"_s;
    case 0x2068:
        return u"FSI"_s;
    case 0x2069:
        return u"PDI"_s;
    default:
        return {};
    }
}

QString sign(const QString &name)
{
    return u"‹"_s + name + u"›"_s;
}

/// What is shown for one UTF-16 unit that would be invisible or would break the line; empty for ordinary ones.
QString visibleSign(char16_t c)
{
    if (c == u'\n' || c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029)
        return u"⏎"_s;
    if (c == u'\t')
        return u"⇥"_s;
    if (c < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + c))); // control pictures
    if (c == 0x7F)
        return u"␡"_s;
    if (c > 0x7F && c < 0xA0)
        return sign(QString::number(c, 16).toUpper());
    if (const QString name = bidiName(c); !name.isEmpty())
        return sign(name);
    return {};
}

/// Letters that stand for another one in comparing but that Unicode does not decompose.
QString plainLetter(char32_t c)
{
    switch (c) {
    case U'ł':
        return u"l"_s;
    case U'ø':
        return u"o"_s;
    case U'đ':
    case U'ð':
        return u"d"_s;
    case U'ħ':
        return u"h"_s;
    case U'ı':
        return u"i"_s;
    case U'æ':
        return u"ae"_s;
    case U'œ':
        return u"oe"_s;
    case U'ß':
        return u"ss"_s;
    case U'þ':
        return u"th"_s;
    case 0x064A:
    case 0x0649:
        return QString(QChar(0x06CC)); // Arabic yeh → Persian yeh
    case 0x0643:
        return QString(QChar(0x06A9)); // Arabic kaf → Persian keheh
    case 0x0629:
        return QString(QChar(0x0647)); // teh marbuta → heh
    default:
        return {};
    }
}

void appendFolded(QString &out, char32_t c)
{
    if (QChar::isLetter(c)) {
        const QString plain = plainLetter(c);
        if (!plain.isEmpty())
            out += plain;
        else if (c != 0x0640) // tatweel only stretches a word
            out += QStringView(QChar::fromUcs4(c));
    } else if (QChar::isNumber(c)) {
        const int digit = QChar::digitValue(c);
        if (digit >= 0)
            out += QChar(static_cast<char16_t>(u'0' + digit));
        else
            out += QStringView(QChar::fromUcs4(c));
    }
}

} // namespace

QString isolated(const QString &name)
{
    QString inside;
    inside.reserve(name.size() + 2);
    inside += QChar(0x2068); // FSI
    for (const QChar c : name) {
        // An embedded PDI would end our isolate, an override would turn the name round: both are shown instead.
        const bool steers = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (steers)
            inside += sign(bidiName(c.unicode()));
        else
            inside += c;
    }
    inside += QChar(0x2069); // PDI
    return inside;
}

QString visible(const QString &text, qsizetype limit)
{
    QString out;
    out.reserve(qMin(text.size(), limit) + 1);
    const auto next = [&text](qsizetype i) { return i + 1 < text.size() ? text.at(i + 1) : QChar(); };
    for (qsizetype i = 0; i < text.size() && out.size() <= limit; ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && next(i) == u'\n')
            continue; // one line break, not two
        if (c.isHighSurrogate() && next(i).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
            continue;
        }
        const QString sign = c.isSurrogate() ? QString(QChar(QChar::ReplacementCharacter)) : visibleSign(c.unicode());
        if (sign.isEmpty())
            out += c;
        else
            out += sign;
    }
    if (out.size() <= limit)
        return out;
    qsizetype end = qMax<qsizetype>(limit - 1, 0);
    while (end > 0 && (out.at(end).isLowSurrogate() || out.at(end).isMark()))
        --end; // never half a character, never a letter without its accent
    return out.first(end) + u"…"_s;
}

QString folded(const QString &text)
{
    const QList<uint> points = text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    QString out;
    out.reserve(points.size());
    for (const uint c : points)
        appendFolded(out, c);
    if (out.isEmpty())
        return text.trimmed().toCaseFolded(); // nothing but signs: "€" and "%" must stay two things
    return out;
}

QString listed(const QStringList &parts)
{
    QString out = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        out = Tr::tr("%1, %2", "list of things, all but the last").arg(out, parts.at(i));
    return out;
}

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return Tr::tr("%1 and %2", "list of things, before the last")
        .arg(listed(parts.first(parts.size() - 1)), parts.last());
}

} // namespace lodestar
