#pragma once

#include <QtGlobal>

#include <string_view>
#include <utility>
#include <vector>

namespace lodestar::import {

/// A row of a sheet with something in it: its number and its cells by column, ascending.
struct SheetRow {
    qint64 number;
    std::vector<std::pair<int, std::string_view>> cells;
};

/// Rows `first` to before `end` of a list of rows.
struct SheetSpan {
    size_t first, end;
};

/// Where several tables stand below one another with empty rows between, the largest of them, with its titles; all rows
/// where there is only one. A further table begins after an empty row with names that stand above values, and not with
/// the names of the one before once more. `lastRow`: of the sheet, which may go on after the rows given.
SheetSpan largestTable(const std::vector<SheetRow> &rows, qint64 lastRow = 0);

/// The columns, from `first` to `last`, of the largest table where a small one stands beside it: parted by an empty
/// column, of two columns at least, full from the first of `rows` on and ending long before the large one does.
struct SheetColumns {
    int first, last;
};
SheetColumns largestBeside(const std::vector<SheetRow> &rows);

} // namespace lodestar::import
