#include "core/traits/rowset.h"

#include <bit>

namespace lodestar::traits {

namespace {

/// Bits set over words(i), i = 0..count-1. Bits are first added up side by side in the bytes of a word, of which 31
/// words fit before one can overflow: without a popcount instruction, which not every x86-64 has, much faster than
/// counting word by word.
template <class Words>
qint64 bits(size_t count, const Words &words)
{
    constexpr quint64 everySecond = 0x5555555555555555ULL, pairs = 0x3333333333333333ULL,
                      nibbles = 0x0F0F0F0F0F0F0F0FULL;
    qint64 total = 0;
    for (size_t from = 0; from < count; from += 31) {
        const size_t to = from + 31 < count ? from + 31 : count;
        quint64 perByte = 0;
        for (size_t i = from; i < to; ++i) {
            quint64 word = words(i);
            word -= (word >> 1) & everySecond;
            word = (word & pairs) + ((word >> 2) & pairs);
            perByte += (word + (word >> 4)) & nibbles;
        }
        constexpr quint64 everySecondByte = 0x00FF00FF00FF00FFULL;
        const quint64 perHalf = (perByte & everySecondByte) + ((perByte >> 8) & everySecondByte);
        total += static_cast<qint64>((perHalf * 0x0001000100010001ULL) >> 48);
    }
    return total;
}

} // namespace

qint64 RowSet::count() const
{
    return bits(m_words.size(), [&](size_t i) { return m_words[i]; });
}

qint64 RowSet::countBoth(const RowSet &other) const
{
    return bits(m_words.size(), [&](size_t i) { return m_words[i] & other.m_words[i]; });
}

void RowSet::makeBoth(const RowSet &a, const RowSet &b)
{
    m_rows = a.m_rows;
    m_words.resize(a.m_words.size());
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] = a.m_words[i] & b.m_words[i];
}

void RowSet::makeEither(const RowSet &a, const RowSet &b)
{
    m_rows = a.m_rows;
    m_words.resize(a.m_words.size());
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] = a.m_words[i] | b.m_words[i];
}

std::vector<quint32> RowSet::rows() const
{
    std::vector<quint32> found;
    found.reserve(static_cast<size_t>(count()));
    for (size_t word = 0; word < m_words.size(); ++word) {
        for (quint64 left = m_words[word]; left != 0; left &= left - 1)
            found.push_back(static_cast<quint32>(word * 64 + static_cast<size_t>(std::countr_zero(left))));
    }
    return found;
}

} // namespace lodestar::traits
