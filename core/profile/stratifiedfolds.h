#pragma once

#include "core/base/seededrandom.h"

#include <span>
#include <vector>

namespace lodestar::profile {

constexpr quint8 kInNoFold = 255;

/// Deals the rows that are `used` into `folds` parts of the same size, the best and the others each evenly: the fold of
/// every row, kInNoFold for the others. In the order of the rows: the i-th of either group goes into fold i mod
/// `folds`.
std::vector<quint8> foldsInOrder(std::span<const quint8> best, std::span<const quint8> used, int folds);
/// The same after each group has been shuffled.
std::vector<quint8> foldsDrawn(std::span<const quint8> best, std::span<const quint8> used, int folds,
                               SeededRandom &random);

} // namespace lodestar::profile
