#pragma once

#include "core/import/sheetblocks.h"
#include "core/import/workbook.h"

#include <string>
#include <vector>

namespace lodestar::import {

/// Where the table of a sheet stands. Rows and columns count from 1.
struct SheetLayout {
    qint64 firstRow = 1; ///< the header, or the first row of data without one
    qint64 headerRows = 1; ///< rows from there that hold the names
    qint64 endRow = 0; ///< rows from this one on are not of the table; 0: all are
    bool header = true;
    int firstColumn = 1, lastColumn = 1;
    QStringList names; ///< of the columns
    double score = 0; ///< how much it looks like a table; 0: nothing there
};

/// The beginning of a sheet, looked at to find its table: the titles above, the row of names, the columns.
class SheetLook : public SheetSink
{
public:
    explicit SheetLook(qint64 mostRows) : m_mostRows(mostRows) { }

    void cell(qint64 row, int column, std::string_view text, CellTrait trait) override;
    bool wantsMore() const override;

    /// Everything there is was seen, unless the reading was ended by wantsMore().
    bool isWhole() const { return wantsMore(); }
    qint64 rows() const { return m_rows.empty() ? 0 : m_rows.back().number; }
    int columns() const { return m_lastColumn; }
    /// `rows`: how many the sheet has in all, as far as that is known.
    SheetLayout layout(const DialectChoice &choice, qint64 rows) const;

private:
    struct Cell {
        int column;
        size_t begin, size;
    };
    struct Row {
        qint64 number;
        size_t firstCell;
    };
    size_t endOf(size_t row) const { return row + 1 < m_rows.size() ? m_rows[row + 1].firstCell : m_cells.size(); }
    SheetSpan tableOf(const DialectChoice &choice, qint64 lastRow) const;
    std::vector<SheetRow> rowsOf(SheetSpan span) const;
    QByteArray sampleText(SheetSpan span) const;
    void findColumns(SheetLayout &layout, size_t start, size_t headerRows, size_t end) const;
    void readNames(SheetLayout &layout, size_t start, size_t headerRows) const;
    double scoreOf(const SheetLayout &layout, SheetSpan span, double evidence, qint64 rows) const;

    qint64 m_mostRows;
    std::string m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows; ///< those with something in them
    int m_firstColumn = 1 << 20, m_lastColumn = 0;
};

} // namespace lodestar::import
