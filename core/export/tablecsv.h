#pragma once

#include "core/base/task.h"
#include "core/table/table.h"

#include <QIODevice>

#include <span>

namespace lodestar::exports {

/// Rows and columns of a table as they are shown, as CSV in UTF-8 that is safe to open: a header line, plain numbers,
/// ISO dates, true and false, tags joined by ";". Columns that are not loaded are an error. Returns the number of rows.
Result<qint64> writeTable(QIODevice &device, const table::Table &table, std::span<const int> columns,
                          std::span<const quint32> rows, const TaskControl &control = {});

} // namespace lodestar::exports
