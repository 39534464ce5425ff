#include "core/table/textindex.h"

#include <cstring>

namespace lodestar::table {

/// A 64-bit multiply-and-fold over eight bytes at a time: cells are short, and a good spread in few steps is all that
/// is needed. (Texts come from a person's own file, not from an attacker who gains by slowing it down.)
quint32 TextIndex::hashOf(QByteArrayView text)
{
    constexpr quint64 kOdd = 0x9E3779B97F4A7C15ULL;
    quint64 state = static_cast<quint64>(text.size()) * kOdd;
    const char *at = text.data();
    qsizetype left = text.size();
    quint64 word = 0;
    while (left >= 8) {
        std::memcpy(&word, at, 8);
        state = (state ^ word) * kOdd;
        state ^= state >> 32;
        at += 8;
        left -= 8;
    }
    if (left > 0) {
        word = 0;
        std::memcpy(&word, at, static_cast<size_t>(left));
        state = (state ^ word) * kOdd;
        state ^= state >> 29;
    }
    state *= kOdd;
    return static_cast<quint32>(state >> 32);
}

void TextIndex::reserve(size_t more)
{
    // At most three quarters full, so that a search ends after a step or two.
    while (m_slots.size() * 3 <= (static_cast<size_t>(m_texts.size()) + more) * 4)
        grow();
}

quint32 TextIndex::codeFor(QByteArrayView text, quint32 hash)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.code == Column::kMissing) {
            slot.hash = hash;
            slot.code = m_texts.append(text);
            return slot.code;
        }
        if (slot.hash == hash && m_texts.utf8(slot.code) == text)
            return slot.code;
    }
}

quint32 TextIndex::find(QByteArrayView text) const
{
    if (m_slots.empty())
        return Column::kMissing;
    const quint32 hash = hashOf(text);
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.code == Column::kMissing || (slot.hash == hash && m_texts.utf8(slot.code) == text))
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
