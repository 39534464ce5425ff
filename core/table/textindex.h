#pragma once

#include "core/table/column.h"

#include <cstring>
#include <vector>

namespace lodestar::table {

/// Gives equal texts equal codes while a column is being read; the dictionary is what remains.
class TextIndex
{
public:
    /// A 64-bit multiply-and-fold over eight bytes at a time: cells are short, and a good spread in few steps is all
    /// that is needed. (Texts come from a person's own file, not from an attacker who gains by slowing it down.)
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

namespace textindex {

/// Up to eight bytes as a number: fixed-size copies, which cost no call.
inline quint64 wordAt(const char *at, qsizetype size)
{
    quint64 word = 0;
    if (size >= 8) {
        std::memcpy(&word, at, 8);
    } else if (size >= 4) {
        quint32 first = 0, last = 0;
        std::memcpy(&first, at, 4);
        std::memcpy(&last, at + size - 4, 4);
        word = quint64(first) << 32 | last;
    } else if (size > 0) {
        word = quint64(quint8(at[0])) << 16 | quint64(quint8(at[size / 2])) << 8 | quint8(at[size - 1]);
    }
    return word;
}

inline bool equal(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    qsizetype at = 0;
    for (; a.size() - at > 8; at += 8) {
        if (wordAt(a.data() + at, 8) != wordAt(b.data() + at, 8))
            return false;
    }
    return wordAt(a.data() + at, a.size() - at) == wordAt(b.data() + at, b.size() - at);
}

} // namespace textindex

inline quint32 TextIndex::hashOf(QByteArrayView text)
{
    constexpr quint64 kOdd = 0x9E3779B97F4A7C15ULL;
    quint64 state = static_cast<quint64>(text.size()) * kOdd;
    qsizetype at = 0;
    for (; text.size() - at >= 8; at += 8) {
        state = (state ^ textindex::wordAt(text.data() + at, 8)) * kOdd;
        state ^= state >> 32;
    }
    if (at < text.size()) {
        state = (state ^ textindex::wordAt(text.data() + at, text.size() - at)) * kOdd;
        state ^= state >> 29;
    }
    state *= kOdd;
    return static_cast<quint32>(state >> 32);
}

inline quint32 TextIndex::codeFor(QByteArrayView text, quint32 hash)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.code == Column::kMissing) {
            slot.hash = hash;
            slot.code = m_texts.append(text);
            return slot.code;
        }
        if (slot.hash == hash && textindex::equal(m_texts.utf8(slot.code), text))
            return slot.code;
    }
}

} // namespace lodestar::table
