#pragma once

#include "core/traits/statistics.h"

#include <optional>
#include <span>

namespace lodestar::traits {

/// Two groups of a number compared as wholes (methods 3.3). All of it follows from the order of the values.
struct RankSum {
    double u = 0; ///< Mann-Whitney's U of the first group: pairs in which it is higher, ties counting a half
    double p = 1; ///< two-sided; NaN when a group is empty
    bool exact = false; ///< p over all orders of the values; else by the normal approximation
    double delta = 0; ///< Cliff's delta: (pairs first higher - pairs first lower) / all pairs, -1..1
    double deltaVariance = 0; ///< unbiased (Cliff 1996), never below 0; NaN where a group has fewer than two values
    std::optional<Interval> deltaInterval; ///< 95 %; none at |delta| = 1, where it is not defined
    double shift = 0; ///< Hodges-Lehmann: the median of all differences first - second; NaN when a group is empty
    double firstHigher() const { return (delta + 1) / 2; } ///< the share of pairs in which the first is higher (AUC)
};

/// Both spans ascending and without NaN. p is exact (all C(n, m) orders counted) without ties up to kExactUpTo values,
/// else normal with the corrections for ties and for continuity, as R's wilcox.test. The interval of delta is the
/// asymmetric one of Feng & Cliff (2004). The shift is exact at any size: differences are never listed but counted
/// (a bisection of 64 steps, each one walk along both groups), so nothing has to be sampled.
RankSum rankSum(std::span<const double> first, std::span<const double> second);
constexpr size_t kExactUpTo = 50; ///< values of both groups together

/// The median of the differences a - b over all pairs; both ascending, neither empty.
double hodgesLehmann(std::span<const double> first, std::span<const double> second);

} // namespace lodestar::traits
