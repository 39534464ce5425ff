#include "core/quality/likeness.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace lodestar::quality {

namespace {

constexpr qsizetype kLongestCompared = 80; // longer texts are remarks, not names

/// Legal forms of companies, folded, as words or as runs of words.
constexpr std::array kLegalForms{
    "inc",  "incorporated", "corp", "corporation", "co",   "company", "ltd",  "limited", "llc", "llp", "lp",  "plc",
    "gmbh", "ggmbh",        "ag",   "kg",          "kgaa", "ohg",     "ug",   "se",      "ev",  "bv",  "nv",  "sa",
    "sas",  "sarl",         "spa",  "srl",         "oy",   "oyj",     "ab",   "as",      "aps", "asa", "sl",  "slu",
    "lda",  "ltda",         "sro",  "doo",         "kft",  "zrt",     "nyrt", "spzoo",   "spk", "spj", "pty", "pte",
    "pt",   "tbk",          "cv",   "kk",          "bhd",  "sdn",     "pvt",  "gk",      "dba", "und", "and", "the"};

bool isLegalForm(const QString &word)
{
    return std::any_of(kLegalForms.begin(), kLegalForms.end(),
                       [&](const char *form) { return word == QLatin1StringView(form); });
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Runs of single letters are one word: "S. p. A." → "spa", "sp z o o" → "spzoo".
QStringList withInitialsJoined(const QStringList &words)
{
    QStringList joined;
    bool open = false;
    for (const QString &word : words) {
        const bool initial = word.size() == 1 && word[0].isLetter();
        const bool opens = initial || word == "sp"_L1;
        if (open && (initial || word == "oo"_L1)) // "sp z oo", as it is written in haste
            joined.last() += word;
        else
            joined << word;
        open = opens;
    }
    return joined;
}

void addPairs(const std::vector<quint32> &block, const std::vector<QString> &texts,
              std::vector<std::pair<quint32, quint32>> &pairs)
{
    for (size_t i = 0; i < block.size(); ++i) {
        for (size_t j = i + 1; j < block.size(); ++j) {
            const QString &a = texts[block[i]], &b = texts[block[j]];
            const int most = allowedMistakes(std::min(a.size(), b.size()));
            if (b.size() - a.size() > most)
                break; // the block is sorted by length
            if (editDistance(a, b, most) <= most && digitsOf(a) == digitsOf(b))
                pairs.emplace_back(std::min(block[i], block[j]), std::max(block[i], block[j]));
        }
    }
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << folded(word);
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if ((c == u'+' || c == u'#') && !word.isEmpty() && !word.back().isDigit()) {
            const QString before = folded(word) + c; // "c++" is not "c"
            word.clear();
            while (i + 1 < text.size() && text[i + 1] == c)
                ++i;
            words << before;
        } else if (c == u'\'' || c == u'\u2019') {
            continue; // "Macy's" is "Macys"
        } else {
            end();
        }
    }
    end();
    return words;
}

QString fingerprint(const QString &text)
{
    QStringList words = wordsOf(text);
    if (words.isEmpty())
        return text.trimmed();
    if (!hasDigit(text)) {
        words.sort();
        words.removeDuplicates();
    }
    return words.join(u' ');
}

QString joinedKey(const QString &text)
{
    QString key;
    for (const QString &word : wordsOf(text)) {
        if (!key.isEmpty() && key.back().isDigit() && word.front().isDigit())
            key += u' ';
        key += word;
    }
    return key.isEmpty() ? text.trimmed() : key;
}

QString companyFingerprint(const QString &name)
{
    const QStringList words = withInitialsJoined(wordsOf(name));
    QStringList kept;
    for (const QString &word : words) {
        if (!isLegalForm(word))
            kept << word;
    }
    return kept.isEmpty() ? words.join(QString()) : kept.join(QString());
}

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most || a.size() > kLongestCompared || b.size() > kLongestCompared)
        return a == b ? 0 : most + 1;
    std::array<std::array<int, kLongestCompared + 1>, 3> rows{};
    auto *before = &rows[0], *above = &rows[1], *now = &rows[2];
    const auto width = static_cast<size_t>(b.size());
    std::iota(above->begin(), above->begin() + static_cast<qsizetype>(width) + 1, 0);
    for (size_t i = 1; i <= static_cast<size_t>(a.size()); ++i) {
        (*now)[0] = static_cast<int>(i);
        int least = (*now)[0];
        const auto at = static_cast<qsizetype>(i - 1);
        for (size_t j = 1; j <= width; ++j) {
            const auto of = static_cast<qsizetype>(j - 1);
            const int replaced = (*above)[j - 1] + (a[at] == b[of] ? 0 : 1);
            int best = std::min({(*above)[j] + 1, (*now)[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[at] == b[of - 1] && a[at - 1] == b[of])
                best = std::min(best, (*before)[j - 2] + 1);
            (*now)[j] = best;
            least = std::min(least, best);
        }
        if (least > most)
            return most + 1;
        auto *oldest = before;
        before = above;
        above = now;
        now = oldest;
    }
    return (*above)[width];
}

int allowedMistakes(qsizetype length)
{
    return length < 5 ? 0 : length < 10 ? 1 : 2;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

std::vector<std::pair<quint32, quint32>> neighbours(const std::vector<QString> &texts)
{
    constexpr qsizetype kLongFrom = 10, kEither = 2;
    constexpr size_t kLargestBlock = 3000; // a beginning that so many share says nothing
    QHash<QString, std::vector<quint32>> blocks;
    for (quint32 i = 0; i < texts.size(); ++i) {
        const QString &text = texts[i];
        if (text.size() < 5 || text.size() > kLongestCompared)
            continue;
        for (const qsizetype part : {qsizetype(2), qsizetype(4)}) {
            const bool fits = part == 2 ? text.size() <= kLongFrom + kEither : text.size() >= kLongFrom - kEither;
            if (!fits)
                continue;
            const QString length = QString::number(part);
            blocks[length + u'<' + text.first(part)].push_back(i);
            blocks[length + u'>' + text.last(part)].push_back(i);
        }
    }
    std::vector<std::pair<quint32, quint32>> pairs;
    for (std::vector<quint32> &block : blocks) {
        if (block.size() < 2 || block.size() > kLargestBlock)
            continue;
        std::sort(block.begin(), block.end(), [&](quint32 a, quint32 b) {
            return texts[a].size() != texts[b].size() ? texts[a].size() < texts[b].size() : a < b;
        });
        addPairs(block, texts, pairs);
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

Groups::Groups(size_t size) : m_parent(size)
{
    std::iota(m_parent.begin(), m_parent.end(), 0u);
}

quint32 Groups::of(quint32 member)
{
    while (m_parent[member] != member)
        member = m_parent[member] = m_parent[m_parent[member]];
    return member;
}

void Groups::join(quint32 a, quint32 b)
{
    const quint32 first = of(a), second = of(b);
    m_parent[std::max(first, second)] = std::min(first, second);
}

std::vector<std::vector<quint32>> Groups::together()
{
    QHash<quint32, size_t> places;
    std::vector<std::vector<quint32>> groups;
    for (quint32 member = 0; member < m_parent.size(); ++member) {
        const quint32 root = of(member);
        if (root == member)
            continue; // alone, or put there by the next member
        auto place = places.constFind(root);
        if (place == places.cend()) {
            place = places.insert(root, groups.size());
            groups.push_back({root});
        }
        groups[*place].push_back(member);
    }
    return groups;
}

} // namespace lodestar::quality
