#pragma once

#include "core/traits/descriptions.h"

namespace lodestar::traits {

/// How far a description is from chance: (a - k pi) / sqrt(k pi (1 - pi)(n - k) / (n - 1)), the deviation of the number
/// of best members in units of its spread when labels are dealt at random; 0 where there is no spread. Unlike a
/// difference it does not favour large groups (methods 3.5).
double deviation(const Counts &counts);

/// The highest deviation over all descriptions, in each of many shuffles of who is best.
struct LuckTest {
    std::vector<double> highest; ///< one a shuffle, ascending; fewer than asked for when cancelled
    qint64 sample = 0; ///< rows that were shuffled when not all were; 0: all
    /// (1 + shuffles in which some description deviates at least as much) / (1 + shuffles): Westfall & Young's adjusted
    /// p of a description with this deviation.
    double adjustedP(double deviation) const;
};

/// Shuffles labels, not rows: 64 shuffles are counted at once, one in each bit. Deviations hardly depend on the number
/// of rows, so above `mostRows` a random sample of so many is shuffled, and `sample` says so. Deterministic for a seed.
LuckTest shuffleLabels(const std::vector<Selector> &selectors, const RowSet &best,
                       const std::vector<Description> &descriptions, quint64 seed, int permutations = 999,
                       size_t mostRows = 20'000, const TaskControl &control = {});

} // namespace lodestar::traits
