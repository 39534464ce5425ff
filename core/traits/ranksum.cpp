#include "core/traits/ranksum.h"

#include "core/metrics/orderedkey.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

namespace lodestar::traits {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// What one walk along both groups in order finds.
struct Dominance {
    double higher = 0, lower = 0; ///< pairs
    double ofFirst = 0, ofSecond = 0; ///< sums of the squared dominances of each value, for the variance of delta
    double ties = 0; ///< sum of t^3 - t over the runs of equal values
    bool tied = false;
};

Dominance dominance(std::span<const double> first, std::span<const double> second)
{
    Dominance found;
    const auto m = static_cast<double>(first.size()), n = static_cast<double>(second.size());
    size_t i = 0, j = 0;
    while (i < first.size() || j < second.size()) {
        const double value = j == second.size() || (i < first.size() && first[i] < second[j]) ? first[i] : second[j];
        const size_t firstFrom = i, secondFrom = j;
        while (i < first.size() && first[i] == value)
            ++i;
        while (j < second.size() && second[j] == value)
            ++j;
        const auto inFirst = static_cast<double>(i - firstFrom), inSecond = static_cast<double>(j - secondFrom);
        const auto secondBelow = static_cast<double>(secondFrom), secondAbove = n - static_cast<double>(j);
        const auto firstBelow = static_cast<double>(firstFrom), firstAbove = m - static_cast<double>(i);
        found.higher += inFirst * secondBelow;
        found.lower += inFirst * secondAbove;
        const double ofOneFirst = n > 0 ? (secondBelow - secondAbove) / n : 0;
        const double ofOneSecond = m > 0 ? (firstAbove - firstBelow) / m : 0;
        found.ofFirst += inFirst * ofOneFirst * ofOneFirst;
        found.ofSecond += inSecond * ofOneSecond * ofOneSecond;
        const double run = inFirst + inSecond;
        found.ties += run * run * run - run;
        found.tied = found.tied || run > 1;
    }
    return found;
}

/// Cliff's (1996) unbiased estimate: [m²Σ(di - d)² + n²Σ(dj - d)² - ΣΣ(dij - d)²] / [mn(m - 1)(n - 1)].
double varianceOfDelta(const Dominance &found, double m, double n, double delta)
{
    if (m < 2 || n < 2)
        return kNaN;
    const double rows = found.ofFirst - m * delta * delta;
    const double columns = found.ofSecond - n * delta * delta;
    const double cells = found.higher + found.lower - m * n * delta * delta;
    return std::max(0.0, (m * m * rows + n * n * columns - cells) / (m * n * (m - 1) * (n - 1)));
}

std::optional<Interval> intervalOfDelta(double delta, double variance)
{
    const double one = 1 - delta * delta;
    if (std::isnan(variance) || !(one > 1e-12))
        return {};
    const double z = kZ95, zs = z * z * variance;
    const double centre = delta - delta * delta * delta;
    const double spread = z * std::sqrt(variance) * std::sqrt(one * one + zs);
    return Interval{(centre - spread) / (one + zs), (centre + spread) / (one + zs)};
}

/// P(U <= u) when every order of the m + n different values is equally likely.
double exactLower(size_t m, size_t n, size_t u)
{
    // ways[i][v]: orders of i values of the first group and those of the second walked so far with U = v; adding a
    // value of the second group on top puts all i below it.
    const size_t most = m * n;
    std::vector<std::vector<double>> ways(m + 1, std::vector<double>(most + 1, 0));
    for (size_t i = 0; i <= m; ++i)
        ways[i][0] = 1;
    for (size_t j = 1; j <= n; ++j) {
        for (size_t i = 1; i <= m; ++i) {
            for (size_t v = most + 1; v-- > 0;)
                ways[i][v] = (v >= i ? ways[i][v - i] : 0) + ways[i - 1][v];
        }
    }
    double all = 0, lower = 0;
    for (size_t v = 0; v <= most; ++v) {
        all += ways[m][v];
        lower += v <= u ? ways[m][v] : 0;
    }
    return lower / all;
}

double exactP(size_t m, size_t n, double u)
{
    const auto most = static_cast<double>(m * n);
    const double smaller = std::min(u, most - u);
    return std::min(1.0, 2 * exactLower(m, n, static_cast<size_t>(std::llround(smaller))));
}

double normalP(double m, double n, double u, double ties)
{
    const double all = m + n;
    const double variance = m * n / 12 * (all + 1 - ties / (all * (all - 1)));
    if (!(variance > 0))
        return 1; // every value is the same
    const double away = std::max(0.0, std::abs(u - m * n / 2) - 0.5);
    return std::erfc(away / std::sqrt(variance) / std::sqrt(2.0));
}

double valueOf(quint64 key)
{
    constexpr quint64 sign = quint64{1} << 63;
    return std::bit_cast<double>(key & sign ? key ^ sign : ~key);
}

/// How many of the differences first - second are at most `limit`. Subtraction rounds, but never against the order.
double atMost(std::span<const double> first, std::span<const double> second, double limit)
{
    double count = 0;
    size_t j = 0; // second[j..] are those that leave a difference within the limit; grows with first[i]
    for (const double value : first) {
        while (j < second.size() && value - second[j] > limit)
            ++j;
        count += static_cast<double>(second.size() - j);
    }
    return count;
}

double smallestDifferenceAbove(std::span<const double> first, std::span<const double> second, double limit)
{
    double smallest = std::numeric_limits<double>::infinity();
    size_t j = 0;
    for (const double value : first) {
        while (j < second.size() && value - second[j] > limit)
            ++j;
        if (j > 0)
            smallest = std::min(smallest, value - second[j - 1]);
    }
    return smallest;
}

} // namespace

double hodgesLehmann(std::span<const double> first, std::span<const double> second)
{
    if (first.empty() || second.empty())
        return kNaN;
    const double pairs = static_cast<double>(first.size()) * static_cast<double>(second.size());
    const double middle = std::floor((pairs + 1) / 2); // the lower of the middle ones, counted from 1
    quint64 below = metrics::orderedKey(first.front() - second.back());
    quint64 high = metrics::orderedKey(first.back() - second.front());
    while (below < high) { // the smallest value that enough differences do not exceed is one of the differences
        const quint64 between = below + (high - below) / 2;
        if (atMost(first, second, valueOf(between)) >= middle)
            high = between;
        else
            below = between + 1;
    }
    const double lower = valueOf(high);
    if (std::fmod(pairs, 2) == 1 || atMost(first, second, lower) > middle)
        return lower;
    return (lower + smallestDifferenceAbove(first, second, lower)) / 2;
}

RankSum rankSum(std::span<const double> first, std::span<const double> second)
{
    RankSum result;
    if (first.empty() || second.empty()) {
        result.p = result.shift = result.delta = result.deltaVariance = result.u = kNaN;
        return result;
    }
    const Dominance found = dominance(first, second);
    const auto m = static_cast<double>(first.size()), n = static_cast<double>(second.size());
    result.u = found.higher + (m * n - found.higher - found.lower) / 2;
    result.delta = (found.higher - found.lower) / (m * n);
    result.deltaVariance = varianceOfDelta(found, m, n, result.delta);
    result.deltaInterval = intervalOfDelta(result.delta, result.deltaVariance);
    result.exact = !found.tied && first.size() + second.size() <= kExactUpTo;
    result.p = result.exact ? exactP(first.size(), second.size(), result.u) : normalP(m, n, result.u, found.ties);
    result.shift = hodgesLehmann(first, second);
    return result;
}

} // namespace lodestar::traits
