#pragma once

#include "core/table/recipesteps.h"

namespace lodestar::table {

/// The corrections of one table that hold for another: how values are spelled, what columns are called and mean, how
/// they are split and joined. Not those about single rows. A column of `to` is meant where it has the same name or, for
/// spellings and types, the same role; what does not fit there is left out. Both tables as they are stored.
std::vector<RecipeStep> carriedSteps(DatasetInfo from, const std::vector<RecipeStep> &steps, DatasetInfo to);

} // namespace lodestar::table
