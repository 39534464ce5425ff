#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace lodestar {

/// Ranks from 1 of the values at the places `ascending`, which lists them from the least to the greatest; equal values
/// share the mean of theirs. One per value: [place], 0 for places that are not listed.
std::vector<double> midRanks(std::span<const quint32> ascending, std::span<const double> values);
/// Of all values, none of them NaN.
std::vector<double> midRanks(std::span<const double> values);

/// Pearson's correlation of two samples of the same size, Spearman's where they are ranks. NaN where one does not vary.
double correlation(std::span<const double> x, std::span<const double> y);

} // namespace lodestar
