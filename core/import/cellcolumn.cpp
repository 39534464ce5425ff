#include "core/import/cellcolumn.h"

#include "core/import/csvreader.h"

namespace lodestar::import {

void CellColumn::append(const RowBatch &batch, int column)
{
    const auto rows = static_cast<size_t>(batch.rows());
    m_index.reserve(rows);
    m_hashes.resize(rows);
    for (size_t row = 0; row < rows; ++row)
        m_hashes[row] = table::TextIndex::hashOf(batch.cell(static_cast<qsizetype>(row), column));
    constexpr size_t kAhead = 12;
    for (size_t row = 0; row < rows; ++row) {
        if (row + kAhead < rows)
            m_index.prefetch(m_hashes[row + kAhead]);
        m_codes.push_back(m_index.codeFor(batch.cell(static_cast<qsizetype>(row), column), m_hashes[row]));
    }
}

void CellColumn::finish()
{
    m_counts.assign(distinct(), 0);
    for (const quint32 code : m_codes)
        ++m_counts[code];
    m_index.dropIndex();
    m_hashes = {};
}

} // namespace lodestar::import
