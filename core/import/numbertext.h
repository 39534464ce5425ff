#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lodestar::import {

/// A cell read as a number.
struct NumberReading {
    double value = 0;
    int decimals = 0; ///< digits after the decimal sign
    char group = 0; ///< group sign that was used (one of , . ' and space), 0 for none
    bool separated = false; ///< has a decimal sign or groups: says something about how numbers are written here
    bool leadingZero = false; ///< "007": a code rather than a number
    bool percent = false;
    bool scaled = false; ///< "10k", "18.3 MM"
    bool simple = false; ///< at most 15 digits, perhaps a decimal sign between two of them, and nothing else
    QByteArrayView currency; ///< sign or code as written, trimmed; empty for none
};

/// Reads a number in which `decimal` ('.' or ',') is the decimal sign: signs, groups of three (or Indian pairs),
/// currency signs and codes before or after, per cent, k, M, MM, bn, tys., mln, lakh, 万…, accounting brackets, "~250".
/// Integers of more than 15 digits are no numbers, since a double would lose digits. `plain` as from plainCell().
std::optional<NumberReading> readNumber(QByteArrayView plain, char decimal);

/// The word behind a number ("200人", "12 months", "1.5k users"), which readNumber() does not know; a view into
/// `plain`, empty when there is none or what stands before it is no number. One letter right behind a digit is none, as
/// "12A" is a code; but "12x" says how often.
QByteArrayView unitOf(QByteArrayView plain);
/// `plain` without that word at its end, where it has it.
QByteArrayView withoutUnit(QByteArrayView plain, QByteArrayView unit);

/// The ISO code of a currency sign or code ("zł" → "PLN", "US$" → "USD"); empty when unknown.
QString currencyCode(QByteArrayView sign);
/// The currency a header names ("Revenue (EUR)", "Umsatz in €"); empty for none.
QString currencyInHeader(const QString &header);

} // namespace lodestar::import
