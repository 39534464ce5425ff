#pragma once

#include <QtGlobal>

#include <vector>

namespace lodestar::traits {

/// A set of rows 0 .. size - 1, one bit each. All sets of one comparison have the same size.
class RowSet
{
public:
    RowSet() = default;
    explicit RowSet(size_t rows) : m_rows(rows), m_words((rows + 63) / 64, 0) { }

    size_t size() const { return m_rows; }
    void insert(size_t row) { m_words[row / 64] |= quint64{1} << (row % 64); }
    bool contains(size_t row) const { return m_words[row / 64] >> (row % 64) & 1; }
    qint64 count() const;
    /// How many rows are in both, without making the set.
    qint64 countBoth(const RowSet &other) const;
    /// this = a and b, this = a or b: without allocating once the size is right.
    void makeBoth(const RowSet &a, const RowSet &b);
    void makeEither(const RowSet &a, const RowSet &b);
    std::vector<quint32> rows() const; ///< ascending

private:
    size_t m_rows = 0;
    std::vector<quint64> m_words;
};

} // namespace lodestar::traits
