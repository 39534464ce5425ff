#include "core/import/sortedcells.h"

#include <algorithm>
#include <tuple>

namespace lodestar::import {

void SortedCells::cell(qint64 row, int column, std::string_view text, CellTrait trait)
{
    m_cells.push_back({row, m_text.size(), text.size(), column, trait});
    m_text.append(text);
}

void SortedCells::finish()
{
    std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell &a, const Cell &b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        if (i + 1 < m_cells.size() && cell.at(m_cells[i + 1]))
            continue;
        if ((i == 0 || cell.row != m_cells[i - 1].row) && !m_sink.wantsMore())
            return;
        m_sink.cell(cell.row, cell.column, std::string_view(m_text).substr(cell.begin, cell.size), cell.trait);
    }
}

} // namespace lodestar::import
