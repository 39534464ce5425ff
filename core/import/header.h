#pragma once

#include <QStringList>

namespace lodestar::import {

/// Column names as people see them from the cells of a header row: white space tidied, every name there and once only
/// ("Email 1", "Email 2"; "Column 3" where there was none). `columns`: how many names are needed.
QStringList columnNames(const QStringList &cells, int columns);

} // namespace lodestar::import
