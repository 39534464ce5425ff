#include "core/table/textindex.h"

namespace lodestar::table {

void TextIndex::reserve(size_t more)
{
    // At most three quarters full, so that a search ends after a step or two.
    while (m_slots.size() * 3 <= (static_cast<size_t>(m_texts.size()) + more) * 4)
        grow();
}

quint32 TextIndex::find(QByteArrayView text) const
{
    if (m_slots.empty())
        return Column::kMissing;
    const quint32 hash = hashOf(text);
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.code == Column::kMissing || (slot.hash == hash && textindex::equal(m_texts.utf8(slot.code), text)))
            return slot.code;
    }
}

void TextIndex::grow()
{
    const std::vector<Slot> old = std::move(m_slots);
    m_slots.assign(std::max<size_t>(old.size() * 2, 256), Slot());
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.code == Column::kMissing)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].code != Column::kMissing)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace lodestar::table
