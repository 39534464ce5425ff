#pragma once

#include "core/base/task.h"
#include "core/import/source.h"

#include <memory>
#include <string_view>
#include <vector>

namespace lodestar::import {

/// What is peculiar about a cell, besides its text.
enum class CellTrait : quint8 {
    Plain,
    NoResult, ///< a formula whose result is not in the file; the text is the formula, the cell has no value
    Rounded, ///< a whole number beyond the 15 digits that spreadsheets keep
    Failed ///< an error as "#N/A"; the text names it
};

/// Rows and columns of a sheet, both counted from 1 and both included.
struct SheetRange {
    qint64 firstRow = 0, lastRow = 0;
    qint64 firstColumn = 0, lastColumn = 0;
};

/// What hears the cells of a sheet: row by row from the top, each row from its first column; cells without a value are
/// not told.
class SheetSink
{
public:
    virtual ~SheetSink() = default;
    /// `text` is UTF-8: dates as ISO dates, numbers with a decimal point, percentages with "%", TRUE and FALSE.
    virtual void cell(qint64 row, int column, std::string_view text, CellTrait trait) = 0;
    virtual void merged(const SheetRange &) { }
    virtual void hiddenRow(qint64) { }
    virtual void hiddenColumns(int first, int last) { (void)first, (void)last; }
    /// Asked now and then: false ends the reading.
    virtual bool wantsMore() const { return true; }
};

/// A workbook that is open: its sheets by name, their cells one sheet at a time.
class Workbook
{
public:
    virtual ~Workbook() = default;
    /// All sheets that hold cells, in order; `rows` and `columns` only as far as the file tells them.
    virtual const std::vector<SheetInfo> &sheets() const = 0;
    /// Tells the sheet's cells to `sink`. Errors: damaged, protected, too big; cancelled.
    virtual Result<> read(int sheet, SheetSink &sink, const TaskControl &control) = 0;
    /// What this kind of file does not tell us, as translated sentences.
    virtual QStringList notes(int sheet) const
    {
        (void)sheet;
        return {};
    }
};

/// Whether the first bytes of a file are those of a workbook that can be read: XLSX, XLSM, ODS, XLS, and what CRM
/// systems export as .xls: XML Spreadsheet 2003, web pages with a table. Whatever its ending.
bool isWorkbook(const QString &path);

/// Errors: no such file, damaged, protected by a password, or of a kind that is not read (.xlsb): the message says
/// what to do.
Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path, const TaskControl &control = {});

} // namespace lodestar::import
