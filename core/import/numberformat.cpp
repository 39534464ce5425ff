#include "core/import/numberformat.h"

#include "core/import/numbertext.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace lodestar::import {
namespace {

constexpr double kLastDay = 2958466; ///< 10000-01-01
constexpr qint64 kDayMs = 86'400'000;
constexpr int kEpochShift = 1462; ///< days between the epochs of 1900 and 1904

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The parts of the first section of a format: what it writes as it stands, and the rest in small letters.
struct Section {
    std::string code;
    std::string literals;
    bool elapsed = false;

    explicit Section(std::string_view format)
    {
        for (size_t i = 0; i < format.size(); ++i) {
            const char c = format[i];
            if (c == ';')
                break;
            if (c == '"') {
                const size_t close = std::min(format.find('"', i + 1), format.size());
                literals.append(format.substr(i + 1, close - i - 1));
                literals += ' ';
                i = close;
            } else if (c == '\\') {
                if (++i < format.size())
                    literals += format[i];
            } else if (c == '_' || c == '*') {
                ++i; // a space as wide as that sign, or filled with it
            } else if (c == '[') {
                const size_t close = std::min(format.find(']', i), format.size());
                bracket(format.substr(i + 1, close - i - 1));
                i = close;
            } else if (static_cast<unsigned char>(c) >= 0x80 || c == '$') {
                literals += c;
            } else {
                code += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
            }
        }
    }
    void bracket(std::string_view inside)
    {
        if (inside.starts_with('$')) {
            literals.append(
                inside.substr(1, inside.find('-') == std::string_view::npos ? inside.npos : inside.find('-') - 1));
            literals += ' ';
            return;
        }
        const bool same = !inside.empty() && inside.find_first_not_of(inside[0]) == std::string_view::npos;
        elapsed = elapsed || (same && std::string_view("hHmMsS").find(inside[0]) != std::string_view::npos);
    }
};

std::string_view withoutGeneral(std::string &code)
{
    for (const std::string_view word : {"general", "standard", "am/pm", "a/p"}) {
        const bool halves = word[0] == 'a';
        for (size_t at = code.find(word); at != std::string::npos; at = code.find(word))
            code.replace(at, word.size(), halves ? "h" : "");
    }
    return code;
}

/// Years to seconds with their place in the format; zeros only as fractions of a second.
NumberFormat::Kind kindOf(std::string_view code, bool elapsed)
{
    using Kind = NumberFormat::Kind;
    if (elapsed)
        return Kind::Elapsed;
    const auto has = [&](const char *letters) { return code.find_first_of(letters) != std::string_view::npos; };
    if (has("#?"))
        return code.find('%') != std::string_view::npos ? Kind::Percent : Kind::General;
    const size_t zero = code.find('0');
    const bool number = zero != std::string_view::npos && (zero == 0 || code[zero - 1] != '.' || !has("s"));
    if (!number) {
        if (has("yd") || (has("m") && !has("hs")))
            return Kind::Date;
        if (has("hs"))
            return Kind::Time;
    }
    return code.find('%') != std::string_view::npos ? Kind::Percent : Kind::General;
}

void appendPlain(std::string &to, double value)
{
    std::array<char, 400> text{};
    const double size = std::abs(value);
    if (size >= 1e15 && size < 1e21) {
        // The digits that are kept, and zeros for the others: "1.23456789012346e+17".
        const char *end =
            std::to_chars(text.data(), text.data() + text.size(), size, std::chars_format::scientific, 14).ptr;
        const std::string_view all(text.data(), static_cast<size_t>(end - text.data()));
        int exponent = 0;
        std::from_chars(end - 2, end, exponent);
        to += value < 0 ? "-" : "";
        to += all[0];
        to.append(all.substr(2, 14));
        to.append(static_cast<size_t>(exponent - 14), '0');
        return;
    }
    if (size == 0 || (size >= 1e-9 && size < 1e15)) {
        // As many digits as spreadsheets keep: 15, wherever the point stands.
        const int whole = size < 1 ? 0 : static_cast<int>(std::floor(std::log10(size))) + 1;
        const int leading = size > 0 && size < 1 ? static_cast<int>(-std::floor(std::log10(size))) - 1 : 0;
        const int decimals = std::max(0, 15 - whole + leading);
        const char *end =
            std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
        std::string_view digits(text.data(), static_cast<size_t>(end - text.data()));
        if (digits.find('.') != std::string_view::npos) {
            digits = digits.substr(0, digits.find_last_not_of('0') + 1);
            if (digits.ends_with('.'))
                digits.remove_suffix(1);
        }
        to.append(digits == "-0" ? std::string_view("0") : digits);
        return;
    }
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 15).ptr;
    to.append(text.data(), end);
}

/// "14:30:05", with a fraction of a second where there is one.
void appendClock(std::string &to, qint64 milliseconds, bool past24)
{
    // A double of some 45,000 days is good to a few microseconds: what is nearly a second is one.
    const qint64 rest = milliseconds % 1000;
    if (rest == 999)
        ++milliseconds;
    else if (rest == 1)
        --milliseconds;
    std::array<char, 48> text{};
    const qint64 hours = milliseconds / 3'600'000;
    int length =
        std::snprintf(text.data(), text.size(), "%02lld:%02d:%02d", static_cast<long long>(past24 ? hours : hours % 24),
                      static_cast<int>(milliseconds / 60'000 % 60), static_cast<int>(milliseconds / 1000 % 60));
    if (milliseconds % 1000 != 0)
        length += std::snprintf(text.data() + length, text.size() - static_cast<size_t>(length), ".%03d",
                                static_cast<int>(milliseconds % 1000));
    to.append(text.data(), static_cast<size_t>(length));
}

bool appendDate(std::string &to, double serial, NumberFormat::Kind kind)
{
    auto milliseconds = static_cast<qint64>(std::llround(serial * static_cast<double>(kDayMs)));
    if (milliseconds % 1000 == 999)
        ++milliseconds;
    const qint64 days = milliseconds / kDayMs;
    if (days == 0 || days == 60) { // no days: a time alone, or the 29 February 1900 that never was
        if (days == 60 || milliseconds == 0)
            return false;
        appendClock(to, milliseconds, false);
        return true;
    }
    const QDate date = QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year(), date.month(), date.day());
    to.append(text.data(), static_cast<size_t>(length));
    if (milliseconds % kDayMs > 1 || kind == NumberFormat::Kind::Time) {
        to += ' ';
        appendClock(to, milliseconds % kDayMs, false);
    }
    return true;
}

} // namespace

NumberFormat readNumberFormat(std::string_view code)
{
    Section section(code);
    NumberFormat format;
    format.kind = kindOf(withoutGeneral(section.code), section.elapsed);
    if (format.kind != NumberFormat::Kind::General)
        return format;
    // "Kč" or "EUR" among the literals, or in small letters in the code itself.
    std::string words = section.literals + ' ';
    for (const char c : section.code)
        words += isLetter(c) && c != 'e' ? c : ' ';
    size_t begin = 0;
    while (begin < words.size()) {
        const size_t end = std::min(words.find(' ', begin), words.size());
        const QByteArrayView word(words.data() + begin, static_cast<qsizetype>(end - begin));
        if (!word.isEmpty() && !currencyCode(word).isEmpty()) {
            format.currency = word.toByteArray();
            break;
        }
        begin = end + 1;
    }
    return format;
}

NumberFormat builtInFormat(int id)
{
    using Kind = NumberFormat::Kind;
    NumberFormat format;
    if (id == 9 || id == 10)
        format.kind = Kind::Percent;
    else if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        format.kind = Kind::Date;
    else if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        format.kind = Kind::Time;
    else if (id == 46)
        format.kind = Kind::Elapsed;
    return format;
}

void appendNumber(std::string &to, double value, const NumberFormat &format, bool epoch1904)
{
    using Kind = NumberFormat::Kind;
    if (!std::isfinite(value))
        return;
    switch (format.kind) {
    case Kind::Date:
    case Kind::Time: {
        const double serial = value + (epoch1904 && (format.kind == Kind::Date || value >= 1) ? kEpochShift : 0);
        if (serial < 0 || serial >= kLastDay)
            break;
        if (format.kind == Kind::Time && value < 1) {
            appendClock(to, std::llround(value * static_cast<double>(kDayMs)), false);
            return;
        }
        if (appendDate(to, serial, format.kind))
            return;
        break;
    }
    case Kind::Elapsed:
        if (value < 0 || value > 1e6)
            break;
        appendClock(to, std::llround(value * static_cast<double>(kDayMs)), true);
        return;
    case Kind::Percent:
        appendPlain(to, value * 100);
        to += '%';
        return;
    case Kind::General:
        break;
    }
    appendPlain(to, value);
    if (!format.currency.isEmpty() && format.kind == Kind::General) {
        to += ' ';
        to.append(format.currency.constData(), static_cast<size_t>(format.currency.size()));
    }
}

bool losesDigits(double value, const NumberFormat &format)
{
    return format.kind == NumberFormat::Kind::General && format.currency.isEmpty() && std::abs(value) >= 1e15
        && value == std::floor(value);
}

} // namespace lodestar::import
