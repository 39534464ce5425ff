#pragma once

#include "core/base/issue.h"

#include <QString>

namespace lodestar::table {

/// The letters of a spreadsheet's column, counted from 1: A … Z, AA … XFD. Empty below 1.
QString columnLetters(qint64 column);

/// A cell as spreadsheets call it: "Accounts!C14", "'My sheet'!C14"; "Accounts!14:14" for a whole row (column 0).
QString sheetPlace(const QString &sheet, qint64 column, qint64 row);

/// Where an issue stands in a sheet whose table begins in column `firstColumn`. Issues count the table's columns.
QString placeOf(const Issue &issue, const QString &sheet, int firstColumn);

} // namespace lodestar::table
