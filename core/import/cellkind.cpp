#include "core/import/cellkind.h"

#include "core/base/wordlist.h"

#include <algorithm>
#include <array>

namespace lodestar::import {
namespace {

constexpr ByteSet kNumberSigns(" .,'+-$%()");
constexpr ByteSet kNeverInAddress(",;|\t\"<> ");
constexpr ByteSet kCodeSigns("-_/#.");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<uchar>(c) >= 0x80;
}

/// "12.05.2023", "2023-05-12T08:00", "5/1/22": three groups of digits or more, not grouped like thousands.
bool isDate(QByteArrayView cell)
{
    int dateSigns = 0; // - / .
    int colons = 0;
    int digits = 0;
    int group = 0;
    bool thousands = true;
    for (const char c : cell) {
        if (isDigit(c)) {
            ++digits;
            ++group;
            continue;
        }
        if (c == '-' || c == '/' || c == '.' || c == ':') {
            if (group == 0)
                return false;
            thousands = thousands && (dateSigns == 0 || group == 3) && c == '.';
            dateSigns += c != ':' && colons == 0; // after the time of day: fractions of seconds, time zone
            colons += c == ':';
        } else if (c != ' ' && c != 'T' && c != 'Z' && c != '+') {
            return false;
        }
        group = 0;
    }
    if (dateSigns == 0)
        return colons >= 1 && colons <= 2 && digits <= 9; // a time
    return dateSigns == 2 && digits >= 3 && digits <= 23 && !(thousands && group == 3);
}

/// Digits with signs, grouping, a percent or currency sign round them.
bool isNumber(QByteArrayView cell)
{
    int digits = 0;
    int others = 0;
    qsizetype at = 0;
    while (at < cell.size()) {
        const char c = cell[at];
        if (isDigit(c)) {
            ++digits;
        } else if (c == 'e' || c == 'E') {
            if (digits == 0 || at + 1 >= cell.size()
                || !(isDigit(cell[at + 1]) || cell[at + 1] == '-' || cell[at + 1] == '+'))
                return false;
        } else if (kNumberSigns.contains(c)) {
            ++others;
        } else if (static_cast<signed char>(c) >= 0) {
            return false;
        } else if (cell.sliced(at).startsWith("\xC2\xA0") || cell.sliced(at).startsWith("\xC2\xA3")) {
            ++at; // no-break space, pound
        } else if (cell.sliced(at).startsWith("\xE2\x82\xAC") || cell.sliced(at).startsWith("\xE2\x80\xAF")) {
            at += 2; // euro, narrow no-break space
        } else {
            return false;
        }
        ++at;
    }
    return digits > 0 && others <= digits + 3;
}

bool isYesNo(QByteArrayView cell)
{
    static constexpr std::array words = std::to_array<QByteArrayView>(
        {"yes", "no", "true", "false", "y", "n", "tak", "nie", "ja", "nein", "oui", "non"});
    return cell.size() <= 5 && std::any_of(words.begin(), words.end(), [&](QByteArrayView word) {
               return cell.size() == word.size() && startsWithWord(cell, word);
           });
}

bool isEmail(QByteArrayView cell)
{
    const qsizetype at = cell.indexOf('@');
    return at > 0 && std::none_of(cell.begin(), cell.end(), [](char c) { return kNeverInAddress.contains(c); })
        && cell.lastIndexOf('@') == at && cell.lastIndexOf('.') > at + 1 && !cell.endsWith('.');
}

/// Without spaces, with a digit, of letters, digits and - _ / # . only.
bool isCode(QByteArrayView cell)
{
    bool digit = false;
    for (const char c : cell) {
        digit |= isDigit(c);
        if (!isDigit(c) && !isLetter(c) && !kCodeSigns.contains(c))
            return false;
    }
    return digit && cell.size() <= 64;
}

} // namespace

QByteArrayView trimmed(QByteArrayView cell)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!cell.isEmpty() && blank(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && blank(cell.back()))
        cell.chop(1);
    return cell;
}

CellKind cellKind(QByteArrayView cell)
{
    cell = trimmed(cell);
    if (cell.isEmpty())
        return CellKind::Empty;
    if (cell.size() > 256)
        return CellKind::Text;
    if (isDate(cell))
        return CellKind::Date;
    if (isNumber(cell))
        return CellKind::Number;
    if (isYesNo(cell))
        return CellKind::YesNo;
    if (isEmail(cell))
        return CellKind::Email;
    if (cell.startsWith("http://") || cell.startsWith("https://") || cell.startsWith("www."))
        return CellKind::Address;
    return isCode(cell) ? CellKind::Code : CellKind::Text;
}

std::string codePattern(QByteArrayView cell)
{
    std::string pattern;
    for (const char c : trimmed(cell)) {
        const char sign = isDigit(c) ? '9' : isLetter(c) ? 'A' : c;
        if (pattern.empty() || pattern.back() != sign || (sign != '9' && sign != 'A'))
            pattern.push_back(sign);
    }
    return pattern;
}

} // namespace lodestar::import
