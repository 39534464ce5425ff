#include "core/import/candidates.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

constexpr int kLines = 300;
constexpr qsizetype kLongestLine = 4000; ///< of which is looked at
constexpr qsizetype kLongestString = 4; ///< characters
constexpr size_t kMostStrings = 8;
constexpr QByteArrayView kUsual(",;\t|");

/// The characters of one line that are neither letters, digits nor quotes, in runs: "a, b||c" → ", " and "||".
std::vector<QStringList> runsOf(const QString &line)
{
    std::vector<QStringList> runs;
    bool open = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool sign = !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'"' && c != u'\''
            && c != u'`' && c != u'\\' && c != QChar(QChar::ReplacementCharacter);
        if (!sign) {
            open = false;
            continue;
        }
        if (!open)
            runs.emplace_back();
        open = true;
        runs.back().append(QString(c));
    }
    return runs;
}

/// The first lines that have something in them, cut to a sane length.
std::vector<QString> firstLines(const QByteArray &text)
{
    std::vector<QString> lines;
    qsizetype at = 0;
    while (at < text.size() && std::ssize(lines) < kLines) {
        qsizetype end = at;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        const QString line = QString::fromUtf8(text.mid(at, std::min(end - at, kLongestLine)));
        if (!line.trimmed().isEmpty())
            lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

double priorOf(const QString &sign)
{
    static const std::map<QChar, double> priors{
        {u',', 1.0},  {u';', 1.0}, {u'|', 1.0},  {u'\t', 1.05}, {u'^', 0.85}, {u'~', 0.85}, {u':', 0.6},
        {u' ', 0.6},  {u'/', 0.5}, {u'-', 0.4},  {u'_', 0.45},  {u'.', 0.3},  {u'(', 0.3},  {u')', 0.3},
        {u'[', 0.3},  {u']', 0.3}, {u'{', 0.3},  {u'}', 0.3},   {u'<', 0.3},  {u'>', 0.3},  {u'$', 0.65},
        {u'@', 0.65}, {u'%', 0.6}, {u'=', 0.65}, {u'+', 0.6},   {u'?', 0.6},  {u'!', 0.7}};
    const QChar c = sign[0];
    const auto found = priors.find(c);
    if (found != priors.end())
        return found->second;
    return c.unicode() < 0x20 ? 1.05 : 0.8;
}

/// "||" is a better delimiter than "|" whose every second cell is empty; ", " than "," before a space.
double priorOfString(const QString &string)
{
    double best = 0;
    for (const QChar c : string) {
        if (c != u' ')
            best = std::max(best, priorOf(QString(c)));
    }
    const bool repeated = string.count(string[0]) == string.size();
    if (repeated && u",;\t|:&#*~^$@!%"_s.contains(string[0]))
        return std::max(best * 1.02, 1.0);
    const bool spaced = string.contains(u' ');
    return spaced || repeated ? best * 1.02 : best * 0.9;
}

/// How often `bytes` stand in a text; what overlaps is counted too. One byte, or the same one twice, needs no search.
qsizetype occurrences(const QByteArray &text, const QByteArray &bytes)
{
    if (bytes.size() == 1)
        return std::count(text.begin(), text.end(), bytes[0]);
    if (bytes.size() != 2 || bytes[0] != bytes[1])
        return text.count(bytes);
    qsizetype pairs = 0;
    for (qsizetype i = 1; i < text.size(); ++i)
        pairs += text[i - 1] == bytes[0] && text[i] == bytes[0];
    return pairs;
}

/// Whether the signs of a string stand nowhere else: "|~|" in "a|~|b|~|c".
bool standsAlone(const QString &string, const QByteArray &text)
{
    const QByteArray bytes = string.toUtf8();
    const qsizetype times = text.count(bytes);
    return std::all_of(string.begin(), string.end(), [&](QChar c) {
        return c == u' ' || occurrences(text, QString(c).toUtf8()) == times * string.count(c);
    });
}

/// Whether a sign that is written twice or more, as in ",,", is so only where cells are empty: some line divided as
/// often as the others has it mostly alone. In wide exports whole columns are empty, but never their names.
bool isOfEmptyCells(const QString &string, const std::vector<QString> &lines)
{
    if (string.count(string[0]) != string.size() || !kUsual.contains(string[0].toLatin1()))
        return false;
    std::vector<qsizetype> signs;
    for (const QString &line : lines) {
        if (const qsizetype count = line.count(string[0]); count > 0)
            signs.push_back(count);
    }
    const auto middle = signs.begin() + std::ssize(signs) / 2;
    std::nth_element(signs.begin(), middle, signs.end());
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
        const qsizetype count = line.count(string[0]);
        return count > 1 && count * 2 >= *middle && line.count(string) * string.size() * 2 < count;
    });
}

struct Seen {
    int lines = 0;
    int times = 0;
};

} // namespace

std::vector<DelimiterCandidate> delimiterCandidates(const QByteArray &text)
{
    const std::vector<QString> lines = firstLines(text);
    std::map<QString, Seen> seen;
    for (const QString &line : lines) {
        std::set<QString> here;
        for (const QStringList &run : runsOf(line)) {
            const qsizetype looked = std::min<qsizetype>(run.size(), 8);
            for (qsizetype from = 0; from < looked; ++from) {
                QString string;
                for (qsizetype to = from; to < std::min(looked, from + kLongestString); ++to) {
                    string += run[to];
                    ++seen[string].times;
                    here.insert(string);
                }
            }
        }
        for (const QString &string : here)
            ++seen[string].lines;
    }
    std::vector<DelimiterCandidate> candidates;
    std::vector<std::pair<int, DelimiterCandidate>> strings;
    const auto most = static_cast<int>(lines.size());
    for (const auto &[string, count] : seen) {
        const QByteArray bytes = string.toUtf8();
        if (string.size() == 1) {
            const QByteArray twice = bytes + bytes;
            const bool doubled = string != u"," && string != u"\t" && string != u" " && count.lines * 2 > most
                && occurrences(text, twice) * 2 == occurrences(text, bytes);
            if (!doubled && (kUsual.contains(bytes[0]) || count.lines * 2 >= most))
                candidates.push_back({bytes, priorOf(string)});
        } else if (count.lines * 2 >= most && !string.trimmed().isEmpty() && !isOfEmptyCells(string, lines)) {
            const bool known =
                !string.contains(u' ') || string.contains(u',') || string.contains(u';') || string.contains(u'|');
            const double prior = known && standsAlone(string, text) ? 1.1 : priorOfString(string);
            strings.push_back({count.times, {bytes, prior}});
        }
    }
    std::stable_sort(strings.begin(), strings.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (size_t i = 0; i < std::min(strings.size(), kMostStrings); ++i)
        candidates.push_back(strings[i].second);
    // The usual ones first: of two that divide the lines alike, the first is taken.
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) {
        const auto rank = [](const DelimiterCandidate &c) {
            const qsizetype at = c.delimiter.size() == 1 ? kUsual.indexOf(c.delimiter[0]) : -1;
            return at < 0 ? kUsual.size() : at;
        };
        return rank(a) < rank(b);
    });
    return candidates;
}

std::vector<char> quoteCandidates(const QByteArray &text)
{
    std::vector<char> quotes{'"'};
    for (const char quote : {'\'', '`'}) {
        int edges = 0;
        for (qsizetype at = text.indexOf(quote); at >= 0 && edges < 4; at = text.indexOf(quote, at + 1)) {
            const char before = at > 0 ? text[at - 1] : '\n';
            const char after = at + 1 < text.size() ? text[at + 1] : '\n';
            const auto inWord = [](char c) { return QChar::isLetterOrNumber(static_cast<uchar>(c)); };
            edges += !inWord(before) && before != quote && after != '\n' && after != '\r';
        }
        if (edges >= 4)
            quotes.push_back(quote);
    }
    return quotes;
}

} // namespace lodestar::import
