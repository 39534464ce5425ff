#pragma once

#include "core/base/task.h"
#include "core/table/table.h"

namespace lodestar::ui {

/// What of a table leaves it: rows and columns as they are on screen.
struct ShownTable {
    table::Table table;
    std::vector<int> columns;
    std::vector<quint32> rows;
};

/// Writes a CSV file, whole or not at all, in the background. Gives the number of rows.
QFuture<Result<qint64>> exportCsv(const QString &path, ShownTable shown);

/// Tab-separated lines for the clipboard, as people read the cells; in the background. `withHeader`: the names above.
QFuture<Result<QString>> clipboardText(ShownTable shown, bool withHeader);

} // namespace lodestar::ui
