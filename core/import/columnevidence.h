#pragma once

#include "core/import/cellcolumn.h"
#include "core/import/celltext.h"
#include "core/import/datetext.h"

#include <array>
#include <limits>

namespace lodestar::import {

/// What all cells of a column say about its type: rows counted over its different texts.
struct ColumnEvidence {
    qint64 rows = 0;
    qint64 missing = 0; ///< certainly no value
    qint64 perhaps = 0; ///< "None", "NA"
    quint32 distinct = 0; ///< different trimmed texts that are values

    std::array<qint64, 2> number{}; ///< readable with a decimal point, with a decimal comma
    std::array<qint64, 2> onlyThis{}; ///< of these, written so that only this reading is possible
    qint64 eitherPoint = 0, eitherComma = 0; ///< "1.234", "1,234": both readings possible
    qint64 shortWhole = 0, longWhole = 0; ///< no separators; up to three digits, more
    qint64 leadingZero = 0, currency = 0, percent = 0, bands = 0;
    qint64 negative = 0;
    qint64 dialled = 0; ///< "+48 600 100 200": numbers that are dialled, not counted
    QByteArray unit; ///< the commonest word behind a number: "人" of "200人"
    qint64 inUnit = 0; ///< rows with that word
    bool fractions = false;
    std::array<qint64, kDateOrders> date{}; ///< by DateOrder
    qint64 persian = 0; ///< of these, of the Persian calendar
    qint64 onlyMonthFirst = 0, onlyDayFirst = 0;
    qint64 yesNo = 0, zeroOne = 0;
    bool sawYes = false, sawNo = false, sawWord = false, sawZero = false, sawOne = false;
    double low = std::numeric_limits<double>::infinity(), high = -low; ///< of the numbers
    qint64 serials = 0; ///< whole numbers that could be days since 1899-12-30
    qint64 bytes = 0; ///< of all known cells
    QByteArray missingText; ///< the commonest way of saying "no value"
    qint64 known() const { return rows - missing; }
    /// Dates in the given order, or in one that cannot be mistaken (year first, month named).
    qint64 dates(DateOrder order) const;
};

/// Cells that may fail to fit a type before the column stops being of that type.
qint64 allowedOdd(qint64 known);

/// `literal`: "n/a", "-" and the like are values here; only a blank cell is none.
ColumnEvidence examine(const CellColumn &cells, bool literal = false);

/// absenceOf() for a column in which a person may have said that all words are values.
Absence absenceIn(QByteArrayView trimmed, bool literal);

} // namespace lodestar::import
