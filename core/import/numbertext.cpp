#include "core/import/numbertext.h"

#include "core/base/wordlist.h"
#include "core/import/celltext.h"

#include <QHash>

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::import {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Currency {
    const char *sign;
    const char *code;
};

// Signs that several countries use stand for the one that exports most.
constexpr std::array kCurrencies = std::to_array<Currency>({
    {"$", "USD"},    {"US$", "USD"}, {"USD", "USD"},   {"€", "EUR"},   {"EUR", "EUR"}, {"£", "GBP"},   {"GBP", "GBP"},
    {"zł", "PLN"},   {"zl", "PLN"},  {"PLN", "PLN"},   {"Rp", "IDR"},  {"Rp.", "IDR"}, {"IDR", "IDR"}, {"﷼", "IRR"},
    {"ریال", "IRR"}, {"IRR", "IRR"}, {"تومان", "IRT"}, {"IRT", "IRT"}, {"¥", "CNY"},   {"¥", "CNY"},   {"元", "CNY"},
    {"CN¥", "CNY"},  {"CNY", "CNY"}, {"RMB", "CNY"},   {"JPY", "JPY"}, {"円", "JPY"},  {"CHF", "CHF"}, {"Fr.", "CHF"},
    {"Kč", "CZK"},   {"CZK", "CZK"}, {"kr", "SEK"},    {"kr.", "DKK"}, {"SEK", "SEK"}, {"NOK", "NOK"}, {"DKK", "DKK"},
    {"Ft", "HUF"},   {"HUF", "HUF"}, {"lei", "RON"},   {"RON", "RON"}, {"R$", "BRL"},  {"BRL", "BRL"}, {"₹", "INR"},
    {"INR", "INR"},  {"Rs", "INR"},  {"Rs.", "INR"},   {"₺", "TRY"},   {"TRY", "TRY"}, {"TL", "TRY"},  {"₽", "RUB"},
    {"RUB", "RUB"},  {"₴", "UAH"},   {"UAH", "UAH"},   {"₩", "KRW"},   {"KRW", "KRW"}, {"A$", "AUD"},  {"AUD", "AUD"},
    {"C$", "CAD"},   {"CA$", "CAD"}, {"CAD", "CAD"},   {"S$", "SGD"},  {"SGD", "SGD"}, {"HK$", "HKD"}, {"HKD", "HKD"},
    {"NZ$", "NZD"},  {"NZD", "NZD"}, {"MXN", "MXN"},   {"ZAR", "ZAR"}, {"AED", "AED"}, {"SAR", "SAR"}, {"₪", "ILS"},
    {"ILS", "ILS"},  {"THB", "THB"}, {"฿", "THB"},     {"VND", "VND"}, {"₫", "VND"},   {"MYR", "MYR"}, {"PHP", "PHP"},
});

struct Scale {
    const char *word; // lower case
    double factor;
};

constexpr std::array kScales = std::to_array<Scale>({
    {"k", 1e3},      {"tys", 1e3},       {"tys.", 1e3},     {"thousand", 1e3}, {"ribu", 1e3},    {"tsd", 1e3},
    {"tsd.", 1e3},   {"m", 1e6},         {"mm", 1e6},       {"mn", 1e6},       {"mln", 1e6},     {"mln.", 1e6},
    {"mio", 1e6},    {"mio.", 1e6},      {"million", 1e6},  {"millions", 1e6}, {"juta", 1e6},    {"jt", 1e6},
    {"b", 1e9},      {"bn", 1e9},        {"mld", 1e9},      {"mrd", 1e9},      {"mrd.", 1e9},    {"billion", 1e9},
    {"miliar", 1e9}, {"千", 1e3},        {"万", 1e4},       {"亿", 1e8},       {"百万", 1e6},    {"千万", 1e7},
    {"萬", 1e4},     {"億", 1e8},        {"rb", 1e3},       {"miljard", 1e9},  {"miliard", 1e9}, {"trillion", 1e12},
    {"tn", 1e12},    {"triliun", 1e12},  {"bln", 1e9},      {"mld.", 1e9},     {"mlrd", 1e9},    {"lakh", 1e5},
    {"lakhs", 1e5},  {"lac", 1e5},       {"crore", 1e7},    {"crores", 1e7},   {"cr", 1e7},      {"cr.", 1e7},
    {"هزار", 1e3},   {"میلیون", 1e6},    {"میلیارد", 1e9},  {"milhões", 1e6},  {"milhão", 1e6},  {"millones", 1e6},
    {"millón", 1e6}, {"millionen", 1e6}, {"milionów", 1e6}, {"tysięcy", 1e3},  {"tisíc", 1e3},   {"juta.", 1e6},
});

constexpr WordList
    kAbout(std::to_array<QByteArrayView>({"~", "ca.", "ca", "c.", "approx.", "approx", "about", "ok.", "circa", "约"}));

double scaleOf(QByteArrayView word)
{
    if (word.isEmpty() || word.size() > 16)
        return 0;
    const QByteArray lower = word.toByteArray().toLower();
    for (const Scale &scale : kScales) {
        if (lower == scale.word)
            return scale.factor;
    }
    return 0;
}

/// The scale a word begins with where a currency follows at once, and its length: "M€", "万元"; 0 for none.
double scaleBeforeCurrency(QByteArrayView word, qsizetype &length)
{
    double factor = 0;
    for (const Scale &scale : kScales) {
        const QByteArrayView known(scale.word);
        if (known.size() >= word.size() || (factor != 0 && known.size() < length)
            || word.first(known.size()).compare(known, Qt::CaseInsensitive) != 0
            || currencyCode(word.sliced(known.size())).isEmpty())
            continue;
        factor = scale.factor;
        length = known.size();
    }
    return factor;
}

/// "US$", and "USD $", which says it twice.
bool isCurrency(QByteArrayView text)
{
    if (!currencyCode(text).isEmpty())
        return true;
    const qsizetype space = text.indexOf(' ');
    return space > 0 && !currencyCode(text.first(space)).isEmpty()
        && !currencyCode(trimmedCell(text.sliced(space))).isEmpty();
}

/// What stands before the digits: sign, bracket, currency, "~". False when there is anything else.
bool readPrefix(QByteArrayView prefix, bool &negative, bool &bracket, NumberReading &reading)
{
    prefix = trimmedCell(prefix);
    if (const qsizetype about = kAbout.lengthAt(prefix); about > 0)
        prefix = trimmedCell(prefix.sliced(about));
    if (prefix.startsWith('(')) {
        bracket = negative = true;
        prefix = trimmedCell(prefix.sliced(1));
    }
    if (prefix.startsWith('-') || prefix.startsWith('+')) {
        negative = negative || prefix.front() == '-';
        prefix = trimmedCell(prefix.sliced(1));
    } else if (prefix.size() > 1 && prefix.endsWith('-')) { // "$-5"
        negative = true;
        prefix = trimmedCell(prefix.chopped(1));
    }
    if (prefix.isEmpty())
        return true;
    if (!isCurrency(prefix))
        return false;
    const qsizetype space = prefix.indexOf(' ');
    reading.currency = space < 0 ? prefix : prefix.first(space);
    return true;
}

/// What stands behind the digits: per cent, scale, currency, closing bracket, a minus as accountants' programs write
/// it.
bool readSuffix(QByteArrayView suffix, bool bracket, double &factor, bool &negative, NumberReading &reading)
{
    suffix = trimmedCell(suffix);
    if (suffix == "-" && !negative) {
        negative = true;
        return true;
    }
    if (bracket) {
        if (!suffix.endsWith(')'))
            return false;
        suffix = trimmedCell(suffix.chopped(1));
    }
    if (suffix.isEmpty())
        return true;
    if (suffix == "%") {
        reading.percent = true;
        return true;
    }
    const qsizetype space = suffix.indexOf(' ');
    const QByteArrayView first = space < 0 ? suffix : suffix.first(space);
    qsizetype length = first.size();
    double scale = scaleOf(first);
    if (scale == 0 && currencyCode(suffix).isEmpty())
        scale = scaleBeforeCurrency(suffix, length);
    if (scale != 0) {
        factor = scale;
        reading.scaled = true;
        suffix = trimmedCell(suffix.sliced(length));
        if (suffix.isEmpty())
            return true;
    }
    if (currencyCode(suffix).isEmpty() || !reading.currency.isEmpty())
        return false;
    reading.currency = suffix;
    return true;
}

/// Digits with groups and a decimal sign, copied without groups into `digits` (decimal point). False when a group is
/// not whole, or a sign stands where none belongs.
bool readCore(QByteArrayView core, char decimal, std::array<char, 64> &digits, qsizetype &size, NumberReading &reading)
{
    qsizetype sinceSign = 0; // digits since the last group sign
    bool fraction = false, grouped = false;
    size = 0;
    for (const char c : core) {
        if (size >= 60)
            return false;
        if (isDigit(c)) {
            digits[static_cast<size_t>(size++)] = c;
            ++sinceSign;
            if (fraction)
                ++reading.decimals;
        } else if (c == decimal && !fraction) {
            if (grouped && sinceSign != 3)
                return false;
            fraction = true;
            digits[static_cast<size_t>(size++)] = '.';
            sinceSign = 0;
        } else if (!fraction && (reading.group == 0 || reading.group == c) && c != decimal) {
            // The first group has one to three digits; later ones three, or two in Indian numbers.
            const bool whole = grouped ? (sinceSign == 3 || sinceSign == 2) : (sinceSign >= 1 && sinceSign <= 3);
            if (!whole || (!grouped && digits[0] == '0'))
                return false;
            reading.group = c;
            grouped = true;
            sinceSign = 0;
        } else {
            return false;
        }
    }
    if (grouped && !fraction && sinceSign != 3)
        return false;
    reading.separated = grouped || fraction;
    return size > 0 && digits[static_cast<size_t>(size - 1)] != '.';
}

/// Digits with at most one decimal sign between them, as nearly all numbers are written. nullopt does not mean that the
/// cell is no number.
std::optional<NumberReading> readSimple(QByteArrayView plain, char decimal)
{
    constexpr std::array<double, 16> kPowers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (plain.isEmpty() || plain.size() > 16 || !isDigit(plain.front()) || !isDigit(plain.back()))
        return std::nullopt;
    NumberReading reading;
    qint64 digits = 0;
    for (const char c : plain) {
        if (isDigit(c)) {
            digits = digits * 10 + (c - '0');
            reading.decimals += reading.separated ? 1 : 0;
        } else if (c == decimal && !reading.separated) {
            reading.separated = true;
        } else {
            return std::nullopt;
        }
    }
    if (!reading.separated && plain.size() > 15)
        return std::nullopt;
    reading.simple = true;
    reading.leadingZero = plain.size() > 1 && plain[0] == '0' && plain[1] != decimal;
    // Both are exact, so the quotient is the nearest double.
    reading.value = static_cast<double>(digits) / kPowers[static_cast<size_t>(reading.decimals)];
    return reading;
}

} // namespace

std::optional<NumberReading> readNumber(QByteArrayView plain, char decimal)
{
    if (const auto simple = readSimple(plain, decimal))
        return simple;
    const auto isCore = [](char c) { return isDigit(c) || c == '.' || c == ',' || c == '\'' || c == ' '; };
    qsizetype begin = 0;
    while (begin < plain.size() && !isDigit(plain[begin]))
        ++begin;
    if (begin == plain.size() || begin > 12 || plain.size() > 60)
        return std::nullopt;
    // ".5" begins with its decimal sign.
    const bool bare = begin > 0 && plain[begin - 1] == decimal && (begin == 1 || !isDigit(plain[begin - 2]));
    qsizetype end = begin;
    while (end < plain.size() && isCore(plain[end]))
        ++end;
    while (end > begin && !isDigit(plain[end - 1]))
        --end;
    NumberReading reading;
    bool negative = false, bracket = false;
    double factor = 1;
    if (!readPrefix(plain.first(begin - (bare ? 1 : 0)), negative, bracket, reading))
        return std::nullopt;
    QByteArrayView suffix = plain.sliced(end);
    int exponent = 0;
    if (!suffix.isEmpty() && (suffix.front() == 'e' || suffix.front() == 'E') && suffix.size() > 1) {
        const char *from = suffix.data() + 1 + (suffix[1] == '+' ? 1 : 0);
        const auto [rest, error] = std::from_chars(from, suffix.data() + suffix.size(), exponent);
        if (error != std::errc() || rest != suffix.data() + suffix.size() || std::abs(exponent) > 300)
            return std::nullopt;
        suffix = {};
        reading.scaled = true;
    }
    if (!suffix.isEmpty() && !readSuffix(suffix, bracket, factor, negative, reading))
        return std::nullopt;
    if (suffix.isEmpty() && bracket)
        return std::nullopt;
    std::array<char, 64> digits;
    qsizetype size = 0;
    const qsizetype coreBegin = bare ? begin - 1 : begin;
    if (!readCore(plain.sliced(coreBegin, end - coreBegin), decimal, digits, size, reading))
        return std::nullopt;
    if (reading.decimals == 0 && size > 15)
        return std::nullopt;
    reading.leadingZero = size > 1 && digits[0] == '0' && digits[1] != '.' && !bare;
    double value = 0;
    std::from_chars(digits.data(), digits.data() + size, value);
    if (exponent != 0)
        value *= std::pow(10.0, exponent);
    reading.value = (negative ? -value : value) * factor;
    if (!std::isfinite(reading.value))
        return std::nullopt; // "9e999" is text: infinity would spoil every sum and quantile of its column
    return reading;
}

QByteArrayView unitOf(QByteArrayView plain)
{
    constexpr qsizetype kLongest = 24;
    qsizetype begin = plain.size();
    while (begin > 0 && !isDigit(plain[begin - 1]))
        --begin;
    const bool spaced = begin < plain.size() && plain[begin] == ' ';
    QByteArrayView unit = trimmedCell(plain.sliced(begin));
    if (begin == 0 || unit.isEmpty() || unit.size() > kLongest || (!spaced && unit.size() == 1 && unit.front() != 'x'))
        return {}; // "12A" is a code, "12x" says how often
    // One word: "12 Main Street" is an address.
    const bool word = std::all_of(unit.begin(), unit.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0 || c == ' '
            || c == '.' || c == '/';
    });
    if (!word)
        return {};
    // "1.5k users", "1.5万人": the scale belongs to the number.
    const qsizetype space = unit.indexOf(' ');
    if (space > 0 && scaleOf(unit.first(space)) != 0) {
        unit = trimmedCell(unit.sliced(space));
    } else {
        for (const QByteArrayView scale : {"万", "萬", "亿", "億", "千"}) {
            if (unit.size() > scale.size() && unit.startsWith(scale)) {
                unit = unit.sliced(scale.size());
                break;
            }
        }
    }
    if (unit.contains(' '))
        return {};
    const QByteArrayView number = withoutUnit(plain, unit);
    return readNumber(number, '.') || readNumber(number, ',') ? unit : QByteArrayView();
}

QByteArrayView withoutUnit(QByteArrayView plain, QByteArrayView unit)
{
    return !unit.isEmpty() && plain.endsWith(unit) ? trimmedCell(plain.chopped(unit.size())) : plain;
}

QString currencyCode(QByteArrayView sign)
{
    // Every word that stands before or behind a digit comes here: most are none, and told by their length at once.
    const bool ascii = !sign.isEmpty() && static_cast<signed char>(sign.front()) >= 0;
    if (sign.isEmpty() || sign.size() > (ascii ? 4 : 12) || (ascii && sign.size() == 1 && sign.front() != '$'))
        return {};
    static const QHash<QByteArray, const char *> codes = [] {
        QHash<QByteArray, const char *> all;
        for (const Currency &currency : kCurrencies)
            all.insert(currency.sign, currency.code);
        return all;
    }();
    const char *code = codes.value(QByteArray::fromRawData(sign.data(), sign.size()));
    if (!code)
        code = codes.value(QString::fromUtf8(sign).toUpper().toUtf8());
    return code ? QString::fromLatin1(code) : QString();
}

QString currencyInHeader(const QString &header)
{
    QString word;
    QString found;
    const auto take = [&] {
        const bool shouted = word.size() == 3 && word == word.toUpper();
        // "ریال", "元": words of scripts without capitals
        const bool named = !word.isEmpty() && word.at(0).unicode() >= 0x0590;
        const bool sign =
            named || (word.size() <= 2 && !word.isEmpty() && (word == u"zł" || !word.at(0).isLetterOrNumber()));
        if (shouted || sign)
            found = found.isEmpty() ? currencyCode(word.toUtf8()) : found;
        word.clear();
    };
    for (const QChar c : header) {
        if (c.isLetter() || c.category() == QChar::Symbol_Currency)
            word += c;
        else
            take();
    }
    take();
    return found;
}

} // namespace lodestar::import
