#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace lodestar::import {

/// Without white space at both ends (ASCII, no-break and ideographic spaces).
QByteArrayView trimmedCell(QByteArrayView cell);

/// The cell with foreign digits (Persian, Arabic, Devanagari, full-width…), separators, minus signs, spaces and dashes
/// replaced by their ASCII equals, so that one parser reads them all. `buffer` holds the result where it differs.
QByteArrayView plainCell(QByteArrayView trimmed, QByteArray &buffer);

/// Does a cell say that there is no value?
enum class Absence : quint8 {
    Value,
    Missing, ///< blank, NULL, n/a, -, #N/A, 0000-00-00…: never a value
    Perhaps ///< "None", "NA": a value in some tables (no discount; North America), a gap in others
};
Absence absenceOf(QByteArrayView trimmed);

/// Yes (true) or no (false) in the languages of the app and its neighbours; nullopt for anything else. `weak` is set
/// for single letters that mean yes or no only next to their counterpart ("T" and "F").
std::optional<bool> readYesNo(QByteArrayView trimmed, bool *weak = nullptr);

/// "51-200", "1,001-5,000", "5000+", "<10": a band of sizes rather than a number. `plain` as from plainCell().
bool isBand(QByteArrayView plain);

} // namespace lodestar::import
