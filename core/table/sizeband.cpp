#include "core/table/sizeband.h"

#include "core/base/wordlist.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lodestar::table {

namespace {

constexpr double kOpen = std::numeric_limits<double>::infinity();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes so many bytes from the front of `text`, with the spaces behind them.
void takeBytes(QByteArrayView &text, qsizetype count)
{
    text = text.sliced(count);
    while (text.startsWith(' '))
        text = text.sliced(1);
}

/// Takes one of the words from the front of `text`, if it begins with one.
template <size_t Size>
bool takeAny(QByteArrayView &text, const WordList<Size> &words)
{
    const qsizetype length = words.lengthAt(text);
    if (length > 0)
        takeBytes(text, length);
    return length > 0;
}

constexpr WordList kBelow(std::to_array<QByteArrayView>({"<=",
                                                         "<",
                                                         "\xE2\x89\xA4",
                                                         "less than ",
                                                         "fewer than ",
                                                         "under ",
                                                         "below ",
                                                         "up to ",
                                                         "unter ",
                                                         "bis ",
                                                         "do ",
                                                         "poni\xC5\xBC"
                                                         "ej ",
                                                         "mniej ni\xC5\xBC ",
                                                         "moins de ",
                                                         "menos de ",
                                                         "kurang dari ",
                                                         "hingga ",
                                                         "کمتر از ",
                                                         "少于",
                                                         "小于"}));
constexpr WordList kAbove(std::to_array<QByteArrayView>({">=",
                                                         ">",
                                                         "\xE2\x89\xA5",
                                                         "more than ",
                                                         "over ",
                                                         "above ",
                                                         "at least ",
                                                         "\xC3\xBC"
                                                         "ber ",
                                                         "mehr als ",
                                                         "ab ",
                                                         "ponad ",
                                                         "powy\xC5\xBC"
                                                         "ej ",
                                                         "wi\xC4\x99"
                                                         "cej ni\xC5\xBC ",
                                                         "plus de ",
                                                         "m\xC3\xA1s de ",
                                                         "lebih dari ",
                                                         "بیش از ",
                                                         "بیشتر از ",
                                                         "大于",
                                                         "超过"}));
constexpr WordList kAndMore(std::to_array<QByteArrayView>({"+", "or more", "and more", "and over", "and above",
                                                           "or above", "plus",
                                                           "lub wi\xC4\x99"
                                                           "cej",
                                                           "i wi\xC4\x99"
                                                           "cej",
                                                           "oder mehr", "und mehr", "et plus", "o m\xC3\xA1s",
                                                           "atau lebih", "ke atas", "به بالا", "و بیشتر", "以上"}));
constexpr WordList kBetween(std::to_array<QByteArrayView>({"-", "..", "~", "to ", "bis ", "do ", "\xC3\xA0 ", "a ",
                                                           "hingga ", "sampai ", "s/d ", "تا ", "至", "到"}));
constexpr WordList kUnits(std::to_array<QByteArrayView>({"employees",
                                                         "employee",
                                                         "people",
                                                         "staff",
                                                         "emp.",
                                                         "emp",
                                                         "persons",
                                                         "fte",
                                                         "users",
                                                         "seats",
                                                         "pracownik\xC3\xB3w",
                                                         "os\xC3\xB3"
                                                         "b",
                                                         "karyawan",
                                                         "orang",
                                                         "pegawai",
                                                         "نفر",
                                                         "کارمند",
                                                         "人",
                                                         "员工",
                                                         "mitarbeiter",
                                                         "besch\xC3\xA4"
                                                         "ftigte",
                                                         "salari\xC3\xA9s",
                                                         "employ\xC3\xA9s",
                                                         "empleados",
                                                         "zam\xC4\x9Bstnanc\xC5\xAF",
                                                         "funcion\xC3\xA1rios"}));
constexpr WordList kSigns(std::to_array<QByteArrayView>({"US$", "$", "€", "£", "¥", "USD", "EUR", "GBP", "PLN",
                                                         "z\xC5\x82", "Rp", "IDR", "CNY", "CHF"}));

struct Scale {
    QByteArrayView word;
    double factor;
};
constexpr std::array kScales = std::to_array<Scale>({{"mln", 1e6},
                                                     {"mio", 1e6},
                                                     {"million", 1e6},
                                                     {"mm", 1e6},
                                                     {"m", 1e6},
                                                     {"bn", 1e9},
                                                     {"mld", 1e9},
                                                     {"billion", 1e9},
                                                     {"b", 1e9},
                                                     {"k", 1e3},
                                                     {"tys.", 1e3},
                                                     {"tys", 1e3},
                                                     {"juta", 1e6},
                                                     {"ribu", 1e3},
                                                     {"万", 1e4},
                                                     {"亿", 1e8}});

double takeScale(QByteArrayView &text)
{
    for (const Scale &scale : kScales) {
        if (!startsWithWord(text, scale.word))
            continue;
        QByteArrayView rest = text;
        takeBytes(rest, scale.word.size());
        const bool ends = rest.isEmpty()
            || !((rest.front() >= 'a' && rest.front() <= 'z') || (rest.front() >= 'A' && rest.front() <= 'Z'))
            || text.size() - rest.size() > scale.word.size();
        if (!ends)
            continue;
        text = rest;
        return scale.factor;
    }
    return 1;
}

/// "1,001", "5 000", "1.5M", "€10k": one end of a band.
std::optional<double> takeSize(QByteArrayView &text)
{
    QByteArrayView rest = text;
    takeAny(rest, kSigns);
    qsizetype at = 0;
    double value = 0, unit = 0; // unit: of the next decimal
    while (at < rest.size()) {
        const char c = rest[at];
        if (isDigit(c)) {
            value = unit > 0 ? value + (c - '0') * unit : value * 10 + (c - '0');
            unit /= 10;
            ++at;
            continue;
        }
        const bool sign = (c == ',' || c == '.' || c == ' ' || c == '\'') && at > 0 && at + 1 < rest.size()
            && isDigit(rest[at + 1]) && unit == 0;
        if (!sign)
            break;
        const bool group = at + 3 < rest.size() && isDigit(rest[at + 2]) && isDigit(rest[at + 3])
            && (at + 4 == rest.size() || !isDigit(rest[at + 4]));
        if (!group && (c == ' ' || c == '\''))
            break;
        unit = group ? 0 : 0.1;
        ++at;
    }
    if (at == 0 || (at > 1 && rest[0] == '0' && isDigit(rest[1])) || value > 1e15)
        return std::nullopt; // "030-0074321" is a telephone
    rest = rest.sliced(at);
    while (rest.startsWith(' '))
        rest = rest.sliced(1);
    value *= takeScale(rest);
    takeAny(rest, kSigns);
    text = rest;
    return value;
}

bool isEnd(QByteArrayView rest)
{
    takeAny(rest, kUnits);
    return rest.isEmpty();
}

} // namespace

std::optional<SizeBand> readSizeBand(QByteArrayView plain)
{
    if (plain.size() > 60 || std::none_of(plain.begin(), plain.end(), isDigit))
        return std::nullopt;
    // "small (10-49)", "10-49 (small)": the word says it once more.
    if (const qsizetype open = plain.lastIndexOf('('); open > 0 && plain.endsWith(')')) {
        const QByteArrayView before = plain.first(open).trimmed(), inside = plain.sliced(open + 1).chopped(1);
        const bool words = std::none_of(before.begin(), before.end(), isDigit);
        return readSizeBand(words ? inside : before);
    }
    QByteArrayView text = plain;
    const bool below = takeAny(text, kBelow);
    const bool above = !below && takeAny(text, kAbove);
    const auto first = takeSize(text);
    if (!first)
        return std::nullopt;
    if (below || above) {
        if (!isEnd(text))
            return std::nullopt;
        return below ? SizeBand{-kOpen, *first} : SizeBand{*first, kOpen};
    }
    QByteArrayView behind = text;
    takeAny(behind, kUnits);
    if (takeAny(behind, kAndMore))
        return isEnd(behind) ? std::optional(SizeBand{*first, kOpen}) : std::nullopt;
    if (!takeAny(text, kBetween))
        return std::nullopt;
    const auto second = takeSize(text);
    if (!second || !isEnd(text))
        return std::nullopt;
    if (*first > *second)
        return std::nullopt; // "10-5" goes backwards
    return SizeBand{*first, *second};
}

std::optional<SizeBand> sizeBandOf(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        const int digit = c.digitValue();
        if (digit >= 0 && c.category() == QChar::Number_DecimalDigit)
            plain += QChar(u'0' + digit);
        else if (c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212)
            plain += u'-';
        else if (c.isSpace())
            plain += u' ';
        else if (c.unicode() == 0x066C)
            plain += u',';
        else
            plain += c;
    }
    return readSizeBand(plain.toUtf8());
}

} // namespace lodestar::table
