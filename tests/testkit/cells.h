#pragma once

#include "core/import/cellcolumn.h"

#include <QStringList>

namespace lodestar::testkit {

/// A column of cells as an importer would have read them.
inline import::CellColumn cellColumn(const QStringList &cells)
{
    import::CellColumn column;
    for (const QString &cell : cells)
        column.append(cell.toUtf8());
    column.finish();
    return column;
}

} // namespace lodestar::testkit
