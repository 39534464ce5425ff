#pragma once

#include <vector>

namespace lodestar::metrics {

/// Fleiss' kappa (1971): how far raters put the same things into the same categories, beyond chance. One row per thing,
/// in it how many raters chose each category; all rows add up to the same number of raters. NaN with fewer than two
/// raters, or where everybody uses one category only.
double fleissKappa(const std::vector<std::vector<int>> &counts);

enum class ScaleLevel {
    Nominal, ///< values are equal or not
    Ordinal ///< values further apart in rank disagree more
};

/// Krippendorff's alpha (2011) over a table with gaps: one row per rater, one value per thing, NaN where there is none.
/// NaN where fewer than two raters speak of any thing, or all values are the same.
double krippendorffAlpha(const std::vector<std::vector<double>> &raters, ScaleLevel level);

} // namespace lodestar::metrics
