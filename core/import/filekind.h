#pragma once

#include <QByteArrayView>
#include <QString>

namespace lodestar::import {

/// What a file that is not a text table is, with what to do about it, as the second half of an error message: "It is an
/// Excel workbook: save it as CSV (File ▸ Save As) and import that." Empty for what may be a text table.
/// `calledWorkbook`: by its name it should be a workbook.
QString notATable(QByteArrayView head, bool calledWorkbook = false);

} // namespace lodestar::import
