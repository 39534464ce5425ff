#include "core/metrics/normalise.h"
#include "core/metrics/orderedkey.h"

#include <array>

namespace lodestar::metrics {

namespace {

struct Keyed {
    quint64 key;
    quint32 row;
};

/// Least significant digit first, eleven bits at a time; digits that all keys share are skipped. Three to five times
/// faster than comparing at a million rows.
void radixSort(std::vector<Keyed> &keyed)
{
    constexpr int digitBits = 11;
    constexpr size_t digits = size_t{1} << digitBits;
    std::vector<Keyed> other(keyed.size());
    for (int shift = 0; shift < 64; shift += digitBits) {
        std::array<quint32, digits> starts{};
        const auto digit = [shift](quint64 key) { return static_cast<size_t>(key >> shift) & (digits - 1); };
        for (const Keyed &entry : keyed)
            ++starts[digit(entry.key)];
        if (starts[digit(keyed.front().key)] == keyed.size())
            continue;
        quint32 sum = 0;
        for (quint32 &start : starts)
            sum += std::exchange(start, sum);
        for (const Keyed &entry : keyed)
            other[starts[digit(entry.key)]++] = entry;
        keyed.swap(other);
    }
}

void sortByKey(std::vector<Keyed> &keyed)
{
    constexpr size_t radixFrom = 4096;
    if (keyed.size() >= radixFrom)
        radixSort(keyed);
    else
        std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
}

} // namespace

std::vector<qint32> strictlyBelow(std::span<const double> values, qsizetype &known)
{
    std::vector<Keyed> keyed;
    keyed.reserve(values.size());
    for (size_t row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row]))
            keyed.push_back({orderedKey(values[row]), static_cast<quint32>(row)});
    }
    known = static_cast<qsizetype>(keyed.size());
    std::vector<qint32> below(values.size(), NormalisedMetric::kUnknown);
    if (keyed.empty())
        return below;
    sortByKey(keyed);
    qint32 first = 0;
    for (size_t at = 0; at < keyed.size(); ++at) {
        if (keyed[at].key != keyed[static_cast<size_t>(first)].key)
            first = static_cast<qint32>(at);
        below[keyed[at].row] = first;
    }
    return below;
}

} // namespace lodestar::metrics
