#pragma once

#include "core/table/textindex.h"

#include <QByteArrayView>

#include <vector>

namespace lodestar::import {

class RowBatch;

/// The cells of one column exactly as read, each different text stored once: what a type is judged on, and what is
/// converted. Judging and converting touch every different text once, however many rows there are.
class CellColumn
{
public:
    void append(QByteArrayView cell) { m_codes.push_back(m_index.codeFor(cell)); }
    void append(const RowBatch &batch, int column);
    /// After the last cell: counts how often each text occurs and frees what only reading needed.
    void finish();

    qsizetype rows() const { return static_cast<qsizetype>(m_codes.size()); }
    const std::vector<quint32> &codes() const { return m_codes; } ///< one per row
    std::vector<quint32> takeCodes() { return std::move(m_codes); }
    quint32 distinct() const { return static_cast<quint32>(m_index.texts().size()); }
    QByteArrayView text(quint32 code) const { return m_index.texts().utf8(code); }
    table::Dictionary takeTexts() { return m_index.take(); }
    /// Rows with this text; known after finish().
    quint32 count(quint32 code) const { return m_counts[code]; }

private:
    table::TextIndex m_index;
    std::vector<quint32> m_codes;
    std::vector<quint32> m_counts;
    std::vector<quint32> m_hashes; ///< of one batch, kept to reuse its memory
};

} // namespace lodestar::import
