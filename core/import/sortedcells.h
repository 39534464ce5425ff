#pragma once

#include "core/import/workbook.h"

#include <string>
#include <vector>

namespace lodestar::import {

/// Cells that come in any order, as some programs write them, to be told in the order that a SheetSink expects. Where a
/// cell comes twice, the last one counts.
class SortedCells : public SheetSink
{
public:
    static constexpr size_t kMaxBytes = 512 << 20;

    explicit SortedCells(SheetSink &sink) : m_sink(sink) { }

    void cell(qint64 row, int column, std::string_view text, CellTrait trait) override;
    void merged(const SheetRange &range) override { m_sink.merged(range); }
    void hiddenRow(qint64 row) override { m_sink.hiddenRow(row); }
    void hiddenColumns(int first, int last) override { m_sink.hiddenColumns(first, last); }
    bool wantsMore() const override { return !isFull(); }

    /// There were more than memory should hold; the cells are not whole.
    bool isFull() const { return m_text.size() + m_cells.size() * sizeof(Cell) > kMaxBytes; }
    /// Tells them, as many as the sink wants, and forgets them.
    void finish();

private:
    struct Cell {
        qint64 row;
        size_t begin, size;
        int column;
        CellTrait trait;
        bool operator<(const Cell &other) const
        {
            return row < other.row || (row == other.row && column < other.column);
        }
        bool at(const Cell &other) const { return row == other.row && column == other.column; }
    };

    SheetSink &m_sink;
    std::string m_text;
    std::vector<Cell> m_cells;
};

} // namespace lodestar::import
