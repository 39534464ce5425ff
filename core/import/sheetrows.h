#pragma once

#include "core/import/readtable.h"
#include "core/import/sheetlook.h"

#include <map>
#include <set>

namespace lodestar::import {

/// The rows of a sheet's table in batches, and a list of everything in the sheet that is not among them or not as it
/// seems: rows above and below the table, cells beside it, formulas without a result, merged cells, hidden rows.
class SheetRows : public SheetSink
{
public:
    using Take = std::function<Result<bool>(const RowBatch &batch)>;
    SheetRows(QString sheet, const SheetLayout &layout, const Take &take);

    void cell(qint64 row, int column, std::string_view text, CellTrait trait) override;
    void merged(const SheetRange &range) override;
    void hiddenRow(qint64 row) override;
    void hiddenColumns(int first, int last) override;
    bool wantsMore() const override { return m_wantsMore; }

    /// After the last cell. The error of `take`, if it had one.
    Result<ReadSummary> finish();

private:
    struct Cell {
        int column;
        size_t begin, size;
    };
    /// A row as it was read.
    struct Row {
        qint64 number = 0;
        std::string text;
        std::vector<Cell> cells;
        std::string_view at(size_t cell) const
        {
            return std::string_view(text).substr(cells[cell].begin, cells[cell].size);
        }
    };
    void endRow();
    void give(const Row &row);
    void flush();
    void reject(const Row &row, const QString &reason);
    void note(Issue::Severity severity, qint64 row, int column, const QString &reason, std::string_view text);
    bool mayBeClosing(const Row &row, bool &strong) const;
    void tellMerged();
    void tellCounts();

    QString m_sheet;
    const SheetLayout &m_layout;
    const Take &m_take;
    RowBatch m_batch;
    Row m_row;
    qint64 m_lastRow = 0; ///< the one before m_row
    bool m_firstIsFilled = true; ///< no row so far begins with an empty cell
    std::vector<Row> m_held; ///< perhaps closing lines, if nothing but such lines follows
    bool m_wantsMore = true;
    std::optional<Error> m_error;
    ReadSummary m_summary;
    std::vector<SheetRange> m_merged;
    qint64 m_mergedCount = 0;
    qint64 m_hiddenRows = 0;
    std::set<int> m_hiddenColumns;
    qint64 m_noResult = 0, m_failed = 0, m_outside = 0;
    QString m_firstFailed;
};

} // namespace lodestar::import
