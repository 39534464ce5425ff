#pragma once

#include "core/base/task.h"
#include "core/import/biffrecords.h"
#include "core/import/numberformat.h"
#include "core/import/sharedtexts.h"
#include "core/import/source.h"

#include <vector>

namespace lodestar::import {

/// What holds for all sheets of an old workbook, and where its sheets begin.
struct BiffBook {
    struct Sheet {
        SheetInfo info;
        qsizetype begin = 0; ///< of its first record in the stream
        bool inOrder = true; ///< its cells come row by row, each row from its first column
    };

    QByteArray stream; ///< of records
    int version = 8; ///< of the format: 2 to 4 as Excel's, 5 for Excel 5 and 95, 8 for Excel 97 to 2003
    QString encoding; ///< of texts in bytes
    bool epoch1904 = false;
    std::vector<NumberFormat> formats; ///< by the style of a cell; up to version 2 by the number of the format
    SharedTexts texts;
    std::vector<Sheet> sheets;

    /// A text of a cell, whose length stands before it in one byte or two.
    void appendText(std::string &to, BiffCursor &cursor, bool longText) const;
    const NumberFormat &format(quint16 style) const;
};

/// Whether a file that is no container begins with the records of a workbook, as Excel 2 to 4 and scripts write them.
bool beginsWithBiff(QByteArrayView head);

/// Reads the globals. `path` names the file in errors, and the sheet of a workbook that holds but one without a name.
/// Errors: damaged, protected by a password, too much text, no sheet of cells.
Result<BiffBook> readBiffBook(QByteArray stream, const QString &path, const TaskControl &control = {});

} // namespace lodestar::import
