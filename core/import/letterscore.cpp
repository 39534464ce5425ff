#include "core/import/letterscore.h"

#include <QStringDecoder>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

/// An encoding together with a language that is written in it. Lower-case letters outside ASCII.
struct Reading {
    const char *encoding;
    const char16_t *letters;
    const char16_t *frequent; ///< the letters that make up most of a text; empty: all alike
};

constexpr const char16_t *kFrench = u"àâæçéèêëîïôœùûüÿ";
constexpr const char16_t *kGerman = u"äöüßé";
constexpr const char16_t *kSpanish = u"áéíñóúüç";
constexpr const char16_t *kPortuguese = u"ãõáàâéêíóôúç";
constexpr const char16_t *kNordic = u"åäöéæøüáíóúýðþ";
constexpr const char16_t *kPolish = u"ąćęłńóśźż";
constexpr const char16_t *kCzech = u"áčďéěíňóřšťúůýžľĺŕôä";
constexpr const char16_t *kHungarian = u"áéíóöőúüű";
constexpr const char16_t *kRomanian = u"ăâîșțşţ";
constexpr const char16_t *kCroatian = u"čćđšž";
constexpr const char16_t *kTurkish = u"çğıöşüâîû";
constexpr const char16_t *kLithuanian = u"ąčęėįšųūž";
constexpr const char16_t *kLatvian = u"āčēģīķļņšūž";
constexpr const char16_t *kCyrillic = u"абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґђјљњћџў";
constexpr const char16_t *kCyrillicFrequent = u"оеаинтслрв";
constexpr const char16_t *kGreek = u"αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ";
constexpr const char16_t *kGreekFrequent = u"αοιετσνρ";
constexpr const char16_t *kHebrew = u"אבגדהוזחטיךכלםמןנסעףפץצקרשת";
constexpr const char16_t *kArabic = u"ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکی";
constexpr const char16_t *kArabicFrequent = u"اليمنرتوبدسهی";

/// In order of preference: of equally plausible readings the first is taken.
constexpr std::array kReadings{
    Reading{"windows-1252", kFrench, u""},
    Reading{"windows-1252", kGerman, u""},
    Reading{"windows-1252", kSpanish, u""},
    Reading{"windows-1252", kPortuguese, u""},
    Reading{"windows-1252", kNordic, u""},
    Reading{"windows-1250", kPolish, u""},
    Reading{"windows-1250", kCzech, u""},
    Reading{"windows-1250", kHungarian, u""},
    Reading{"windows-1250", kRomanian, u""},
    Reading{"windows-1250", kCroatian, u""},
    Reading{"windows-1251", kCyrillic, kCyrillicFrequent},
    Reading{"windows-1253", kGreek, kGreekFrequent},
    Reading{"windows-1254", kTurkish, u""},
    Reading{"windows-1255", kHebrew, u""},
    Reading{"windows-1256", kArabic, kArabicFrequent},
    Reading{"windows-1257", kLithuanian, u""},
    Reading{"windows-1257", kLatvian, u""},
    Reading{"ISO-8859-2", kPolish, u""},
    Reading{"ISO-8859-2", kCzech, u""},
    Reading{"ISO-8859-2", kHungarian, u""},
    Reading{"ISO-8859-2", kCroatian, u""},
    Reading{"KOI8-R", kCyrillic, kCyrillicFrequent},
    Reading{"ISO-8859-5", kCyrillic, kCyrillicFrequent},
    Reading{"cp866", kCyrillic, kCyrillicFrequent},
    Reading{"cp852", kPolish, u""},
    Reading{"cp852", kCzech, u""},
    Reading{"cp852", kHungarian, u""},
    Reading{"cp850", kFrench, u""},
    Reading{"cp850", kGerman, u""},
    Reading{"cp850", kSpanish, u""},
    Reading{"cp850", kPortuguese, u""},
    Reading{"cp850", kNordic, u""},
    Reading{"macintosh", kFrench, u""},
    Reading{"macintosh", kGerman, u""},
    Reading{"macintosh", kSpanish, u""},
    Reading{"macintosh", kNordic, u""},
};

constexpr qsizetype kMostCharacters = 20000;

/// A byte outside ASCII and what stands around it.
struct Spot {
    uchar before, byte, after;
};

std::vector<Spot> spots(QByteArrayView bytes)
{
    std::vector<Spot> found;
    for (qsizetype i = 0; i < bytes.size() && std::ssize(found) < kMostCharacters; ++i) {
        const auto at = [&](qsizetype k) {
            return k < 0 || k >= bytes.size() ? uchar(' ') : static_cast<uchar>(bytes[k]);
        };
        if (at(i) >= 0x80)
            found.push_back({at(i - 1), at(i), at(i + 1)});
    }
    return found;
}

bool isOrdinarySign(char16_t c)
{
    return QStringView(u"€£“”„‘’‚«»–—…°©®™§ ·•№").contains(QChar(c));
}

/// What one reading makes of one byte.
class Scorer
{
public:
    Scorer(const QString &table, const Reading &reading)
        : m_table(table), m_letters(reading.letters), m_frequent(reading.frequent)
    { }

    double score(const Spot &spot) const
    {
        const QChar c = m_table[spot.byte];
        const QChar before = m_table[spot.before];
        const QChar after = m_table[spot.after];
        if (c == QChar::ReplacementCharacter)
            return -4;
        if (c.category() == QChar::Other_Control)
            return -3;
        if (!c.isLetter() && c.category() != QChar::Mark_NonSpacing) {
            if (before.isLetter() && after.isLetter() && !QStringView(u"’‘–·­").contains(c))
                return -2; // a sign in the middle of a word
            return isOrdinarySign(c.unicode()) ? 0.5 : -0.5;
        }
        double points = m_letters.contains(c.toLower()) ? 1.0 : -0.4;
        if (points > 0 && !m_frequent.isEmpty() && !m_frequent.contains(c.toLower()))
            points = 0.6;
        if (c.isUpper() && before.isLower())
            points -= 1.5; // "mÜller"
        else if (c.isUpper() && before.isUpper() && after.isLower())
            points -= 0.5;
        return points;
    }

private:
    const QString &m_table;
    QStringView m_letters;
    QStringView m_frequent;
};

bool isEastAsian(char16_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF);
}

} // namespace

QString oneByteTable(const QString &encoding)
{
    QString table;
    for (int byte = 0; byte < 256; ++byte) {
        if (byte < 0x80) {
            table.append(QChar(byte));
            continue;
        }
        QStringDecoder decoder(encoding.toLatin1().constData(), QStringDecoder::Flag::Stateless);
        if (!decoder.isValid())
            return {};
        const char c = static_cast<char>(byte);
        const QString decoded = decoder.decode(QByteArrayView(&c, 1));
        table.append(decoded.size() == 1 ? decoded[0] : QChar(QChar::ReplacementCharacter));
    }
    return table;
}

OneByteGuess guessOneByte(QByteArrayView bytes, const QString &hint)
{
    OneByteGuess best{u"windows-1252"_s, -10};
    const std::vector<Spot> all = spots(bytes);
    if (all.empty())
        return best;
    QString table;
    QString tableOf;
    for (const Reading &reading : kReadings) {
        const QString encoding = QString::fromLatin1(reading.encoding);
        if (encoding != tableOf) {
            table = oneByteTable(encoding);
            tableOf = encoding;
        }
        if (table.isEmpty())
            continue;
        const Scorer scorer(table, reading);
        double sum = 0;
        for (const Spot &spot : all)
            sum += scorer.score(spot);
        double score = sum / static_cast<double>(all.size());
        if (encoding == hint && !hint.startsWith("ISO-"_L1)) // its Windows sister is the likelier one
            score += 0.02;
        if (score > best.score + 1e-9)
            best = {encoding, score};
    }
    return best;
}

double eastAsianPlausibility(QStringView text)
{
    qsizetype eastAsian = 0;
    qsizetype beside = 0; // next to a Latin letter, as when "Łódź" is read as Big5
    qsizetype strange = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == QChar::ReplacementCharacter) {
            ++strange;
            continue;
        }
        if (c < 0x80)
            continue;
        if (!isEastAsian(c)) {
            strange += c >= 0xE000 && c < 0xF900; // private use
            continue;
        }
        ++eastAsian;
        const auto latin = [&](qsizetype k) {
            return k >= 0 && k < text.size() && text[k].unicode() < 0x80 && text[k].isLetter();
        };
        beside += latin(i - 1) || latin(i + 1);
    }
    if (eastAsian == 0)
        return 0;
    const double bad = static_cast<double>(beside) + 4 * static_cast<double>(strange);
    return std::max(0.0, 1 - bad / static_cast<double>(eastAsian));
}

} // namespace lodestar::import
