#pragma once

#include "core/table/column.h"

#include <vector>

namespace lodestar::table {

/// Gives equal texts equal codes while a column is being read; the dictionary is what remains.
class TextIndex
{
public:
    static quint32 hashOf(QByteArrayView text);

    quint32 codeFor(QByteArrayView text)
    {
        reserve(1);
        return codeFor(text, hashOf(text));
    }
    /// For many texts at once: reserve() first, then prefetch() a few texts ahead of codeFor() with the same hashes.
    /// Large indexes do not fit the processor's caches, and asking ahead hides the wait.
    void reserve(size_t more);
    void prefetch(quint32 hash) const { __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]); }
    quint32 codeFor(QByteArrayView text, quint32 hash);
    quint32 find(QByteArrayView text) const; ///< Column::kMissing when it is not there

    const Dictionary &texts() const { return m_texts; }
    Dictionary take() { return std::move(m_texts); }
    void dropIndex() { m_slots = {}; } ///< no more codeFor() after this

private:
    struct Slot {
        quint32 hash = 0;
        quint32 code = Column::kMissing; ///< free
    };
    void grow();

    Dictionary m_texts;
    std::vector<Slot> m_slots;
};

} // namespace lodestar::table
