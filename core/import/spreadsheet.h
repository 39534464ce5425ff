#pragma once

#include "core/import/tablesource.h"
#include "core/import/workbook.h"

namespace lodestar::import {

/// The table of one sheet of a workbook: `options.sheet`, or the first visible sheet that looks like a table about as
/// much as any. Errors name the sheets there are.
/// XLSX and ODS are streams of XML read with minizip and expat, XLS is a stream of records in a container that we read
/// ourselves: Debian has no library for it that is kept up. FreeXL gives no results of formulas, no truth values, no
/// errors and no hidden marks, and crafted files make it free memory it never had. GDAL, which reads all three (the
/// last through FreeXL), hides what has to be said here: dates of the 1904 epoch came four years off, times of day and
/// durations were lost, booleans were 1 and 0, and a formula without a result was an empty cell.
Result<std::unique_ptr<TableSource>> openSpreadsheet(const QString &path, const ImportOptions &options,
                                                     const TaskControl &control);

/// The sheet called `wanted` (as written, else without regard to case), else the one with that number, from 0; nullopt
/// for none.
std::optional<int> sheetNamed(const std::vector<SheetInfo> &sheets, const QString &wanted);

} // namespace lodestar::import
