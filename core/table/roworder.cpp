#include "core/table/roworder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace lodestar::table {

namespace {

constexpr quint64 kLast = std::numeric_limits<quint64>::max(); ///< a missing value

struct KeyedRow {
    quint64 key;
    quint32 row;
};

/// Doubles as whole numbers of the same order.
quint64 ordered(double value)
{
    const auto bits = std::bit_cast<quint64>(value + 0.0); // -0 is 0
    return bits >> 63 ? ~bits : bits | quint64(1) << 63;
}

/// A number that sorts as the cell does.
quint64 keyOf(const Column &column, const std::vector<quint32> &places, quint32 row, bool descending)
{
    quint64 key = kLast;
    if (isNumeric(column.type())) {
        if (const double value = column.numbers()[row]; !std::isnan(value))
            key = ordered(value);
    } else if (column.type() == ColumnType::Tags) {
        const auto offsets = column.tagOffsets();
        if (offsets[row] < offsets[row + 1])
            key = places[column.codes()[offsets[row]]];
    } else if (const quint32 code = column.codes()[row]; code != Column::kMissing) {
        key = places[code];
    }
    if (!descending || key == kLast)
        return key;
    return isNumeric(column.type()) ? ~key : places.size() - key;
}

/// Least significant byte first; bytes that all keys share cost nothing.
void radixSort(std::vector<KeyedRow> &rows)
{
    std::array<std::array<size_t, 256>, 8> counts{};
    for (const KeyedRow &row : rows)
        for (size_t byte = 0; byte < 8; ++byte)
            ++counts[byte][row.key >> (byte * 8) & 0xFF];
    std::vector<KeyedRow> other(rows.size());
    for (size_t byte = 0; byte < 8; ++byte) {
        auto &count = counts[byte];
        if (count[rows.front().key >> (byte * 8) & 0xFF] == rows.size())
            continue;
        size_t begin = 0;
        for (size_t &place : count)
            begin += std::exchange(place, begin);
        for (const KeyedRow &row : rows)
            other[count[row.key >> (byte * 8) & 0xFF]++] = row;
        rows.swap(other);
    }
}

} // namespace

void sortRows(const ColumnIndex &column, bool descending, std::vector<quint32> &rows)
{
    if (rows.size() < 2)
        return;
    const std::vector<quint32> &places = column.places();
    std::vector<KeyedRow> keyed(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        keyed[i] = {keyOf(column.column(), places, rows[i], descending), rows[i]};
    constexpr size_t kWorthRadix = 2000;
    if (keyed.size() < kWorthRadix)
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    else
        radixSort(keyed);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].row;
}

} // namespace lodestar::table
