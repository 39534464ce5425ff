#pragma once

#include "core/traits/bands.h"

namespace lodestar::traits {

/// One attribute cut into the values that could each be a trait, with every row as a small code: counting is then one
/// increment a row, and recounting touches only the rows that changed.
class Attribute
{
public:
    struct Value {
        table::Condition condition;
        QString label;
    };

    static constexpr size_t kUnknown = 0; ///< code of a row without a value
    static constexpr size_t kOther = 1; ///< known, but none of values(); of tags: marks every known row once
    static constexpr size_t kFirst = 2; ///< code of values()[0]

    /// Values that fewer than `minimumSupport` rows have are left out: they can never be tested. Of more than 65,000
    /// others the most common stay.
    /// Numbers and dates are cut by `rule`; `until` is the day up to which tenures are counted.
    Attribute(const table::Column &column, int minimumSupport, const BandRule &rule = {}, const QDate &until = {});

    int column() const { return m_column; }
    const QString &name() const { return m_name; }
    const std::vector<Value> &values() const { return m_values; }
    size_t codeCount() const { return m_values.size() + kFirst; }
    bool hasTags() const { return !m_offsets.empty(); }

    /// Calls `each(code)` for what the row has.
    template <class Each>
    void forRow(size_t row, Each each) const
    {
        size_t from = row, to = row + 1;
        if (hasTags()) {
            from = m_offsets[row];
            to = m_offsets[row + 1];
            if (from == to)
                each(kUnknown);
        }
        for (; from < to; ++from)
            each(m_narrow.empty() ? size_t{m_wide[from]} : size_t{m_narrow[from]});
    }

    /// Known customers, given how many have each code.
    qint64 known(std::span<const qint64> perCode) const;

    /// perCode[code] += 1 for what each of `rows` has.
    void count(std::span<const quint32> rows, std::span<qint64> perCode, qint64 step = 1) const;

private:
    void takeWords(const table::Column &column, int minimumSupport);
    void takeTags(const table::Column &column, int minimumSupport);
    void takeYesNo(const table::Column &column);
    void takeBands(const table::Column &column, const BandRule &rule, const QDate &until);
    void addValue(const table::Column &column, table::Condition::Op op, const QString &value);
    std::vector<quint16> codesOfWords(const table::Column &column, std::vector<qint64> support, int minimumSupport);
    void reserveCodes(size_t cells);
    void append(size_t code);

    int m_column = 0;
    QString m_name;
    std::vector<Value> m_values;
    std::vector<quint8> m_narrow; ///< codes of the rows when all fit a byte, else
    std::vector<quint16> m_wide;
    std::vector<quint32> m_offsets; ///< tags: row r has codes offsets[r] .. offsets[r+1]-1
    bool m_isNarrow = true;
};

} // namespace lodestar::traits
