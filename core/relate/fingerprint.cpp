#include "core/relate/fingerprint.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

namespace {

/// Legal forms as runs of folded words: "sp z o o" is four words, "gmbh co kg" three.
const QSet<QString> &legalForms()
{
    static const QSet<QString> forms{
        u"inc"_s,     u"incorporated"_s, u"corp"_s,    u"corporation"_s, u"co"_s,      u"company"_s, u"ltd"_s,
        u"limited"_s, u"llc"_s,          u"llp"_s,     u"lp"_s,          u"plc"_s,     u"pllc"_s,    u"gmbh"_s,
        u"ag"_s,      u"kg"_s,           u"kgaa"_s,    u"ohg"_s,         u"ug"_s,      u"ev"_s,      u"eg"_s,
        u"mbh"_s,     u"sa"_s,           u"sas"_s,     u"sarl"_s,        u"sl"_s,      u"slu"_s,     u"srl"_s,
        u"spa"_s,     u"snc"_s,          u"bv"_s,      u"nv"_s,          u"ab"_s,      u"as"_s,      u"asa"_s,
        u"oy"_s,      u"oyj"_s,          u"aps"_s,     u"sp"_s,          u"spzoo"_s,   u"zoo"_s,     u"spj"_s,
        u"spk"_s,     u"sro"_s,          u"kft"_s,     u"zrt"_s,         u"doo"_s,     u"dd"_s,      u"ltda"_s,
        u"eireli"_s,  u"pty"_s,          u"pvt"_s,     u"pte"_s,         u"bhd"_s,     u"sdn"_s,     u"pt"_s,
        u"cv"_s,      u"tbk"_s,          u"persero"_s, u"ooo"_s,         u"oao"_s,     u"zao"_s,     u"pao"_s,
        u"ооо"_s,     u"оао"_s,          u"зао"_s,     u"group"_s,       u"holding"_s, u"holdings"_s};
    return forms;
}

/// Words of a name with the dots inside abbreviations closed up: "Sp. z o.o." → sp, z, oo.
QStringList wordsOf(const QString &key)
{
    static const QRegularExpression dots(u"(?<=\\p{L})\\.(?=\\p{L})"_s);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    QString text = key;
    text.remove(dots).remove(u'\'').remove(QChar(0x2019)).remove(QChar(0x200C));
    QStringList words;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts))
        words << folded(word);
    return words;
}

/// "sp z oo" is a legal form, "sp" and "z" alone are not worth much: the Polish one is taken as a whole.
void dropPolishForm(QStringList &words)
{
    for (qsizetype at = 0; at + 2 < words.size(); ++at) {
        if (words.at(at) == u"sp"_s && words.at(at + 1) == u"z"_s && words.at(at + 2).startsWith(u'o')) {
            const qsizetype more = words.at(at + 2) == u"o"_s && at + 3 < words.size() && words.at(at + 3) == u"o"_s;
            words.remove(at, 3 + more);
            return;
        }
    }
}

/// Forms that languages without spaces write into the name.
QString withoutWrittenForms(QString fingerprint)
{
    static const QStringList forms{u"股份有限公司"_s, u"有限责任公司"_s, u"有限公司"_s,
                                   u"集团"_s,         u"公司"_s,         u"株式会社"_s};
    for (const QString &form : forms) {
        if (fingerprint.size() > form.size())
            fingerprint.remove(form);
    }
    static const QString persian = folded(u"شرکت"_s);
    if (fingerprint.startsWith(persian) && fingerprint.size() > persian.size())
        fingerprint.remove(0, persian.size());
    return fingerprint;
}

} // namespace

QString spellingOf(const QString &key)
{
    QString plain = folded(key);
    const bool digits =
        !plain.isEmpty() && std::all_of(plain.begin(), plain.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return plain;
    qsizetype zeros = 0;
    while (zeros + 1 < plain.size() && plain.at(zeros) == u'0')
        ++zeros;
    return plain.mid(zeros);
}

QString fingerprintOf(const QString &key)
{
    QStringList words = wordsOf(key);
    dropPolishForm(words);
    QString kept;
    for (const QString &word : std::as_const(words)) {
        if (!legalForms().contains(word) && word != u"and"_s && word != u"the"_s)
            kept += word;
    }
    kept = withoutWrittenForms(kept);
    return kept.isEmpty() ? spellingOf(key) : spellingOf(kept);
}

int editDistance(const QString &a, const QString &b, int limit)
{
    const qsizetype rows = a.size(), columns = b.size();
    if (std::abs(rows - columns) > limit)
        return limit + 1;
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t i = 0; i < width; ++i)
        last[i] = static_cast<int>(i);
    for (qsizetype r = 1; r <= rows; ++r) {
        now[0] = static_cast<int>(r);
        int least = now[0];
        for (qsizetype c = 1; c <= columns; ++c) {
            const auto at = static_cast<size_t>(c);
            const int replace = last[at - 1] + (a.at(r - 1) == b.at(c - 1) ? 0 : 1);
            now[at] = std::min({replace, last[at] + 1, now[at - 1] + 1});
            if (r > 1 && c > 1 && a.at(r - 1) == b.at(c - 2) && a.at(r - 2) == b.at(c - 1))
                now[at] = std::min(now[at], before[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > limit)
            return limit + 1;
        before.swap(last);
        last.swap(now);
    }
    return std::min(last[width - 1], limit + 1);
}

int editsAllowed(qsizetype length)
{
    if (length < 4)
        return 0; // "GTX" and "GTK" are two products
    return length < 9 ? 1 : 2;
}

} // namespace lodestar::relate
