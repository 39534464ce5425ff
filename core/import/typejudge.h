#pragma once

#include "core/import/cellcolumn.h"
#include "core/import/datetext.h"
#include "core/table/column.h"

#include <QStringList>

#include <array>
#include <limits>
#include <optional>
#include <vector>

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
    bool fractions = false;
    std::array<qint64, 5> date{}; ///< by DateOrder
    qint64 onlyMonthFirst = 0, onlyDayFirst = 0;
    qint64 yesNo = 0, zeroOne = 0;
    bool sawYes = false, sawNo = false, sawWord = false, sawZero = false, sawOne = false;
    double low = std::numeric_limits<double>::infinity(), high = -low; ///< of the numbers
    qint64 serials = 0; ///< whole numbers that could be days since 1899-12-30
    qint64 bytes = 0; ///< of all known cells
    QByteArray missingText; ///< the commonest way of saying "no value"
    qint64 known() const { return rows - missing; }
};

ColumnEvidence examine(const CellColumn &cells);

/// How the whole file writes numbers and dates: what one column leaves open, the others decide.
struct FileHabits {
    char decimal = 0; ///< '.' or ','; 0: not known
    std::optional<bool> monthFirst;
    bool perhapsIsMissing = false; ///< "None" and "NA" stand among numbers: they mean "no value" in this file
};

/// `decimal` as the person or the dialect has fixed it, empty otherwise; `delimiter` is a hint (";" goes with a comma).
FileHabits habitsOf(const std::vector<ColumnEvidence> &columns, const QString &decimal, const QString &delimiter);

/// The type of a column and how its cells are to be read.
struct TypeChoice {
    table::ColumnType type = table::ColumnType::Text;
    char decimal = '.';
    DateOrder order = DateOrder::YearMonthDay;
    bool serial = false; ///< dates as spreadsheet day numbers
    char separator = 0; ///< of tags
    bool perhapsIsMissing = false;
    QStringList notes; ///< translated
};

/// The type that fits at least 98 % of the known cells (in small tables: all but a few), else category or text.
/// `wanted`: as a person decided; cells that do not fit are kept as issues, however many.
TypeChoice chooseType(const CellColumn &cells, const ColumnEvidence &evidence, const FileHabits &habits,
                      const QString &header, std::optional<table::ColumnType> wanted = {});

/// Cells that may fail to fit a type before the column stops being of that type.
qint64 allowedOdd(qint64 known);

/// Category rather than text: few different values among many rows.
bool looksLikeCategory(qint64 known, qint64 distinct, qint64 bytes);

} // namespace lodestar::import
