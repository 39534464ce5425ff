#pragma once

#include "core/import/columnevidence.h"
#include "core/table/column.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lodestar::import {

/// How the whole file writes numbers and dates: what one column leaves open, the others decide.
struct FileHabits {
    char decimal = 0; ///< '.' or ','; 0: not known
    std::optional<bool> monthFirst;
    bool datesKnown = false; ///< some dates can be read in one way only, or a person has said which it is
    std::optional<DateOrder> wishedDates; ///< what that person said
    bool perhapsIsMissing = false; ///< "None" and "NA" stand among numbers: they mean "no value" in this file
};

/// `decimal` as the person or the dialect has fixed it, empty otherwise; `delimiter` is a hint (";" goes with a comma).
/// `wishedDates`: how dates that can be read in several ways are read, when a person has said so.
FileHabits habitsOf(const std::vector<ColumnEvidence> &columns, const QString &decimal, const QString &delimiter,
                    std::optional<DateOrder> wishedDates = {});

/// The type of a column and how its cells are to be read.
struct TypeChoice {
    table::ColumnType type = table::ColumnType::Text;
    char decimal = '.';
    DateOrder order = DateOrder::YearMonthDay;
    bool serial = false; ///< dates as spreadsheet day numbers
    QByteArray openDate; ///< a date of the column, if all of them can be read both ways and nothing decides
    QByteArray separator; ///< of tags
    QByteArray unit; ///< word behind the numbers, no part of them
    bool mayBeSerial = false; ///< dates, some of which may be such day numbers
    bool perhapsIsMissing = false;
    bool literal = false; ///< words such as "n/a" are values
    QStringList notes; ///< translated
};

/// The type that fits at least 98 % of the known cells (in small tables: all but a few), else category or text.
/// `wanted`: as a person decided; cells that do not fit are kept as issues, however many.
TypeChoice chooseType(const CellColumn &cells, const ColumnEvidence &evidence, const FileHabits &habits,
                      const QString &header, std::optional<table::ColumnType> wanted = {});

/// Category rather than text: few different values among many rows.
bool looksLikeCategory(qint64 known, qint64 distinct, qint64 bytes);

} // namespace lodestar::import
