#include "core/import/celltext.h"

#include "core/table/sizeband.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::import {

namespace {

bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Length of a white-space character of UTF-8 at the start of `bytes`; 0 for none.
qsizetype wideSpaceAt(QByteArrayView bytes)
{
    if (bytes.startsWith("\xC2\xA0")) // no-break space
        return 2;
    if (bytes.startsWith("\xE3\x80\x80") || bytes.startsWith("\xEF\xBB\xBF"))
        return 3; // ideographic space, zero-width no-break space
    if (bytes.size() >= 3 && bytes.startsWith("\xE2\x80")) {
        const auto last = static_cast<unsigned char>(bytes[2]);
        if ((last >= 0x80 && last <= 0x8B) || last == 0xAF)
            return 3; // en quad … zero width space, narrow no-break space
    }
    return 0;
}

char plainSign(char16_t c)
{
    switch (c) {
    case 0x066B: // Arabic decimal separator
    case 0xFF0E: // full-width full stop
        return '.';
    case 0x066C: // Arabic thousands separator
    case 0x060C: // Arabic comma
    case 0xFF0C: // full-width comma
        return ',';
    case 0x2212: // minus
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013: // en dash
    case 0x2014:
    case 0xFF0D:
        return '-';
    case 0x2019: // apostrophe as the Swiss group with
        return '\'';
    case 0x066A: // Arabic per cent
    case 0xFF05:
        return '%';
    case 0x2248: // almost equal
    case 0x223C:
        return '~';
    case 0xFF0B:
        return '+';
    case 0xFF0F:
        return '/';
    case 0xFF1A:
        return ':';
    case 0x200E:
    case 0x200F:
    case 0x061C: // direction marks around numbers
        return '\0';
    default:
        return '\x01';
    }
}

/// Which bytes the words of a list begin with, in either case: most cells begin with another.
template <class Words>
std::array<bool, 256> firstBytes(const Words &words)
{
    std::array<bool, 256> first{};
    for (auto it = words.keyValueBegin(); it != words.keyValueEnd(); ++it) {
        const auto byte = static_cast<unsigned char>((*it).first.front());
        first[byte] = true;
        if (byte >= 'a' && byte <= 'z')
            first[byte - 'a' + 'A'] = true;
        if (byte >= 0x80) // letters that are folded may change any of their bytes
            std::fill(first.begin() + 0x80, first.end(), true);
    }
    return first;
}

QByteArray lower(QByteArrayView trimmed)
{
    return QString::fromUtf8(trimmed).toLower().toUtf8();
}

const QHash<QByteArray, bool> &yesNoWords()
{
    static const QHash<QByteArray, bool> words = [] {
        QHash<QByteArray, bool> all;
        for (const char *yes : {"yes",  "y",    "true", "t",  "ya", "iya", "benar",      "tak",      "prawda", "بله",
                                "بلی",  "آری",  "دارد", "是", "真", "对",  "有",         "ja",       "j",      "wahr",
                                "oui",  "o",    "vrai", "sí", "si", "s",   "sim",        "ano",      "da",     "да",
                                "igen", "evet", "✓",    "✔",  "☑",  "√",   "verdadeiro", "verdadero"})
            all.insert(yes, true);
        for (const char *no :
             {"no",  "n",     "false", "f",   "tidak", "tdk",   "salah", "bukan", "nie",    "fałsz", "خیر",
              "نه",  "ندارد", "否",    "假",  "不",    "无",    "没有",  "nein",  "falsch", "non",   "faux",
              "não", "nao",   "ne",    "нет", "nem",   "hayır", "falso", "✗",     "✘",      "☐",     "×"})
            all.insert(no, false);
        return all;
    }();
    return words;
}

const QHash<QByteArray, Absence> &absenceWords()
{
    static const QHash<QByteArray, Absence> words = [] {
        QHash<QByteArray, Absence> all;
        for (const char *missing : {"null",
                                    "n/a",
                                    "n.a.",
                                    "n.a",
                                    "#n/a",
                                    "#null!",
                                    "#div/0!",
                                    "#value!",
                                    "#ref!",
                                    "#name?",
                                    "#num!",
                                    "-",
                                    "--",
                                    "---",
                                    "–",
                                    "—",
                                    "?",
                                    "??",
                                    "???",
                                    ".",
                                    "..",
                                    "...",
                                    "…",
                                    "(null)",
                                    "<null>",
                                    "[null]",
                                    "\\n",
                                    "nan",
                                    "<na>",
                                    "undefined",
                                    "(blank)",
                                    "(empty)",
                                    "(leer)",
                                    "(puste)",
                                    "(none)",
                                    "[none]",
                                    "(not set)",
                                    "not set",
                                    "unset",
                                    "brak",
                                    "brak danych",
                                    "b/d",
                                    "b.d.",
                                    "k.a.",
                                    "k. a.",
                                    "keine angabe",
                                    "select",
                                    "-select-",
                                    "- select -",
                                    "--select--",
                                    "-- select --",
                                    "please select",
                                    "--none--",
                                    "-none-",
                                    "(no value)",
                                    "-- none --",
                                    "- none -",
                                    "#n/a n/a",
                                    "#error!",
                                    "n/d",
                                    "n.d.",
                                    "s/d",
                                    "sin datos",
                                    "not available",
                                    "not applicable",
                                    "no data",
                                    "空",
                                    "暂无",
                                    "不适用",
                                    "未填写",
                                    "不详",
                                    "未提供",
                                    "خالی",
                                    "tidak ada data",
                                    "tidak tersedia",
                                    "-/-",
                                    "_",
                                    "~"})
            all.insert(missing, Absence::Missing);
        for (const char *perhaps :
             {"none", "na", "nil", "keine", "aucun", "无", "ندارد", "tidak ada", "tbd", "tba", "t.b.d."})
            all.insert(perhaps, Absence::Perhaps);
        return all;
    }();
    return words;
}

/// "0000-00-00", "00/00/0000 00:00": how databases write that there is no date.
bool isZeroDate(QByteArrayView trimmed)
{
    int signs = 0;
    qsizetype at = 0;
    for (; at < trimmed.size() && trimmed[at] != ' ' && trimmed[at] != 'T'; ++at) {
        if (trimmed[at] == '-' || trimmed[at] == '/' || trimmed[at] == '.')
            ++signs;
        else if (trimmed[at] != '0')
            return false;
    }
    if (signs != 2 || at < 5)
        return false;
    return std::all_of(trimmed.begin() + at, trimmed.end(),
                       [](char c) { return c == '0' || c == ':' || c == '.' || c == ' ' || c == 'T' || c == 'Z'; });
}

} // namespace

QByteArrayView trimmedCell(QByteArrayView cell)
{
    while (!cell.isEmpty()) {
        if (isAsciiSpace(cell.front()))
            cell = cell.sliced(1);
        else if (const qsizetype wide = static_cast<signed char>(cell.front()) < 0 ? wideSpaceAt(cell) : 0)
            cell = cell.sliced(wide);
        else
            break;
    }
    while (!cell.isEmpty()) {
        if (isAsciiSpace(cell.back()))
            cell = cell.chopped(1);
        else if (static_cast<signed char>(cell.back()) >= 0)
            break;
        else if (cell.size() >= 2 && wideSpaceAt(cell.last(2)) == 2)
            cell = cell.chopped(2);
        else if (cell.size() >= 3 && wideSpaceAt(cell.last(3)) == 3)
            cell = cell.chopped(3);
        else
            break;
    }
    return cell;
}

QByteArrayView plainCell(QByteArrayView trimmed, QByteArray &buffer)
{
    const bool ascii =
        std::none_of(trimmed.begin(), trimmed.end(), [](char c) { return static_cast<signed char>(c) < 0; });
    if (ascii)
        return trimmed;
    const QString text = QString::fromUtf8(trimmed);
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            plain += c;
        } else if (const int digit = c.digitValue(); digit >= 0 && c.category() == QChar::Number_DecimalDigit) {
            plain += QChar(u'0' + digit);
        } else if (c.isSpace()) {
            plain += u' ';
        } else if (const char sign = plainSign(c.unicode()); sign != '\x01') {
            if (sign != '\0')
                plain += QLatin1Char(sign);
        } else {
            plain += c;
        }
    }
    buffer = plain.toUtf8();
    return buffer;
}

Absence absenceOf(QByteArrayView trimmed)
{
    if (trimmed.isEmpty())
        return Absence::Missing;
    static const std::array<bool, 256> first = firstBytes(absenceWords());
    if (trimmed.front() == '0' && trimmed.size() >= 5 && trimmed.size() <= 24 && isZeroDate(trimmed))
        return Absence::Missing;
    if (trimmed.size() > 24 || !first[static_cast<unsigned char>(trimmed.front())])
        return Absence::Value;
    return absenceWords().value(lower(trimmed), Absence::Value);
}

std::optional<bool> readYesNo(QByteArrayView trimmed, bool *weak)
{
    static const std::array<bool, 256> first = firstBytes(yesNoWords());
    if (trimmed.isEmpty() || trimmed.size() > 12 || !first[static_cast<unsigned char>(trimmed.front())])
        return std::nullopt;
    const auto &words = yesNoWords();
    const auto found = words.constFind(lower(trimmed));
    if (found == words.cend())
        return std::nullopt;
    if (weak)
        *weak = trimmed.size() == 1; // an ASCII letter: "是" has three bytes
    return *found;
}

bool isBand(QByteArrayView plain)
{
    return table::readSizeBand(plain).has_value();
}

} // namespace lodestar::import
