#include "core/import/sortedcells.h"

#include <algorithm>

namespace lodestar::import {

void SortedCells::cell(qint64 row, int column, std::string_view text, CellTrait trait)
{
    m_cells.push_back({row, m_text.size(), text.size(), column, trait});
    m_text.append(text);
}

void SortedCells::finish()
{
    if (!std::is_sorted(m_cells.begin(), m_cells.end()))
        std::stable_sort(m_cells.begin(), m_cells.end());
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        if (i + 1 < m_cells.size() && cell.at(m_cells[i + 1]))
            continue;
        if ((i == 0 || cell.row != m_cells[i - 1].row) && !m_sink.wantsMore())
            break;
        m_sink.cell(cell.row, cell.column, std::string_view(m_text).substr(cell.begin, cell.size), cell.trait);
    }
    m_cells.clear();
    m_text.clear();
}

} // namespace lodestar::import
