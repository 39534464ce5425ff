#include "core/relate/tally.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <thread>

namespace lodestar::relate {

namespace {

constexpr quint32 kNone = table::Column::kMissing;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
/// How many rows ahead memory is asked for: the customers of a large table do not fit the processor's caches.
constexpr size_t kAhead = 24;
/// Fewer rows are done before a second thread has begun.
constexpr size_t kWorthTwoThreads = 1'000'000;

template <bool filtered>
void addRows(std::vector<Tally> &tallies, const Grouping &grouping, const TallyColumns &columns,
             const RowFilter &filter, size_t from, size_t to)
{
    const size_t size = grouping.rows();
    for (size_t row = from; row < to; ++row) {
        if (row + kAhead < size) {
            if (const quint32 soon = grouping.of(row + kAhead); soon != kNone)
                __builtin_prefetch(&tallies[soon], 1);
        }
        const quint32 customer = grouping.of(row);
        if (customer == kNone || (filtered && !filter.takes(row)))
            continue;
        Tally &to_ = tallies[customer];
        ++to_.rows;
        if (!columns.amounts.empty() && !std::isnan(columns.amounts[row])) {
            to_.sum += columns.amounts[row];
            ++to_.amounts;
        }
        if (!columns.quantities.empty() && !std::isnan(columns.quantities[row]))
            to_.quantity += columns.quantities[row];
        if (!columns.dates.empty() && !std::isnan(columns.dates[row])) {
            const auto day = static_cast<qint32>(columns.dates[row]);
            to_.first = std::min(to_.first, day);
            to_.last = std::max(to_.last, day);
        }
    }
}

void addRows(std::vector<Tally> &tallies, const Grouping &grouping, const TallyColumns &columns,
             const RowFilter &filter, size_t from, size_t to)
{
    if (filter.outcomes.empty())
        addRows<false>(tallies, grouping, columns, filter, from, to);
    else
        addRows<true>(tallies, grouping, columns, filter, from, to);
}

void merge(std::vector<Tally> &to, const std::vector<Tally> &from)
{
    for (size_t i = 0; i < to.size(); ++i) {
        to[i].sum += from[i].sum;
        to[i].quantity += from[i].quantity;
        to[i].first = std::min(to[i].first, from[i].first);
        to[i].last = std::max(to[i].last, from[i].last);
        to[i].rows += from[i].rows;
        to[i].amounts += from[i].amounts;
    }
}

template <class Use>
void forRows(const Grouping &grouping, const RowFilter &filter, Use use)
{
    for (size_t row = 0; row < grouping.rows(); ++row) {
        const quint32 customer = grouping.of(row);
        if (customer != kNone && filter.takes(row))
            use(row, customer);
    }
}

} // namespace

std::vector<Tally> tally(const Grouping &grouping, const TallyColumns &columns, const RowFilter &filter)
{
    std::vector<Tally> tallies(grouping.customers);
    const size_t rows = grouping.rows();
    if (rows < kWorthTwoThreads) {
        addRows(tallies, grouping, columns, filter, 0, rows);
        return tallies;
    }
    // The halves are always the same, and so is the order of their additions: the sums do not depend on the machine.
    std::vector<Tally> others(grouping.customers);
    std::thread second([&] { addRows(others, grouping, columns, filter, rows / 2, rows); });
    addRows(tallies, grouping, columns, filter, 0, rows / 2);
    second.join();
    merge(tallies, others);
    return tallies;
}

std::vector<quint32> countDistinct(const Grouping &grouping, std::span<const quint32> codes, const RowFilter &filter)
{
    std::vector<quint32> counts(grouping.customers, 0);
    quint32 values = 0;
    for (const quint32 code : codes)
        values = code == kNone ? values : std::max(values, code + 1);
    // Nearly every order belongs to one customer. Those that do not are kept apart as pairs.
    std::vector<quint32> ownerOf(values, kNone);
    QSet<quint64> others;
    forRows(grouping, filter, [&](size_t row, quint32 customer) {
        const quint32 code = codes[row];
        if (code == kNone) {
            ++counts[customer];
        } else if (ownerOf[code] == kNone) {
            ownerOf[code] = customer;
            ++counts[customer];
        } else if (ownerOf[code] != customer) {
            const quint64 pair = quint64(customer) << 32 | code;
            if (const auto before = others.size(); others.insert(pair), others.size() > before)
                ++counts[customer];
        }
    });
    return counts;
}

std::vector<quint32> firstRows(const Grouping &grouping, std::span<const double> dates,
                               const std::vector<Tally> &tallies, const RowFilter &filter)
{
    std::vector<quint32> first(grouping.customers, kNone);
    forRows(grouping, filter, [&](size_t row, quint32 customer) {
        if (first[customer] == kNone && dates[row] == static_cast<double>(tallies[customer].first))
            first[customer] = static_cast<quint32>(row);
    });
    return first;
}

std::vector<std::pair<quint32, quint32>> distinctPairs(const Grouping &grouping, std::span<const quint32> codes,
                                                       size_t values, const RowFilter &filter)
{
    constexpr size_t kMostBits = size_t(1) << 30; // 128 MiB
    std::vector<std::pair<quint32, quint32>> pairs;
    if (values == 0)
        return pairs;
    const bool asBits = grouping.customers <= kMostBits / values;
    std::vector<bool> seen(asBits ? grouping.customers * values : 0, false);
    forRows(grouping, filter, [&](size_t row, quint32 customer) {
        const quint32 code = codes[row];
        if (code == kNone)
            return;
        if (asBits) {
            const size_t bit = size_t(customer) * values + code;
            if (seen[bit])
                return;
            seen[bit] = true;
        }
        pairs.emplace_back(customer, code);
    });
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::vector<quint32> mostFrequent(const Grouping &grouping, std::span<const quint32> codes, const RowFilter &filter)
{
    std::vector<std::pair<quint32, quint32>> pairs;
    forRows(grouping, filter, [&](size_t row, quint32 customer) {
        if (codes[row] != kNone)
            pairs.emplace_back(customer, codes[row]);
    });
    std::sort(pairs.begin(), pairs.end());
    std::vector<quint32> most(grouping.customers, kNone);
    std::vector<quint32> best(grouping.customers, 0);
    for (size_t at = 0; at < pairs.size();) {
        size_t end = at;
        while (end < pairs.size() && pairs[end] == pairs[at])
            ++end;
        const auto [customer, code] = pairs[at];
        if (const auto times = static_cast<quint32>(end - at); times > best[customer]) {
            best[customer] = times;
            most[customer] = code; // codes are numbered in the order of the table
        }
        at = end;
    }
    return most;
}

std::vector<double> medians(const Grouping &grouping, std::span<const double> values, const RowFilter &filter)
{
    std::vector<std::pair<quint32, double>> known;
    forRows(grouping, filter, [&](size_t row, quint32 customer) {
        if (!std::isnan(values[row]))
            known.emplace_back(customer, values[row]);
    });
    std::sort(known.begin(), known.end());
    std::vector<double> medians(grouping.customers, kNan);
    for (size_t at = 0; at < known.size();) {
        size_t end = at;
        while (end < known.size() && known[end].first == known[at].first)
            ++end;
        const size_t middle = at + (end - at) / 2;
        medians[known[at].first] =
            (end - at) % 2 == 1 ? known[middle].second : (known[middle - 1].second + known[middle].second) / 2;
        at = end;
    }
    return medians;
}

} // namespace lodestar::relate
