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
/// currency signs and codes before or after, per cent, k, M, MM, bn, tys., mln, accounting brackets, "~250". Integers
/// of more than 15 digits are no numbers, since a double would lose digits. `plain` as from plainCell().
std::optional<NumberReading> readNumber(QByteArrayView plain, char decimal);

/// The ISO code of a currency sign or code ("zł" → "PLN", "US$" → "USD"); empty when unknown.
QString currencyCode(QByteArrayView sign);
/// The currency a header names ("Revenue (EUR)", "Umsatz in €"); empty for none.
QString currencyInHeader(const QString &header);

} // namespace lodestar::import
