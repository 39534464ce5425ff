#pragma once

#include <QStringList>

namespace lodestar::import {

/// Column names as people see them from the cells of a header row: white space tidied, every name there and once only
/// ("Email 1", "Email 2"; "Column 3" where there was none). `columns`: how many names are needed.
QStringList columnNames(const QStringList &cells, int columns);

/// The titles of `columns` columns from one or more rows of a header, trimmed: "2023" above "Revenue" gives "2023
/// Revenue". A title of an upper row also stands for the empty cells after it, as in merged cells.
QStringList joinedTitles(const QList<QStringList> &rows, int columns);

} // namespace lodestar::import
