#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <vector>

namespace lodestar::exports {

/// A sheet of a workbook in the making: a header line that stays in sight and rows of text below it. Cells are written
/// as text, so that nothing in them is ever run as a formula.
struct Sheet {
    QString name; ///< at most 31 characters, none of []:*?/\ (others are left out)
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> widths; ///< of the columns, in characters; 20 where none is given
    bool rightToLeft = false;
    int emptyRows = 0; ///< ruled rows to write into, below the rows
    QString title = {}, note = {}; ///< written above the header, when there is one; the header then stands in line 4
};

/// Writes a workbook (XLSX), whole or not at all. Equal sheets give equal cells.
Result<> writeWorkbook(const QString &path, const std::vector<Sheet> &sheets);

} // namespace lodestar::exports
