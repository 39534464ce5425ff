#pragma once

#include "core/table/column.h"
#include "core/table/condition.h"

namespace lodestar::traits {

/// Quantiles by linear interpolation between neighbours (Hyndman & Fan's type 7, the default of R, NumPy and Excel's
/// PERCENTILE.INC) over the values that are not NaN. Exact; a million values take a few milliseconds (radix histogram,
/// then only the bins that hold a quantile). Empty when no value is known.
std::vector<double> quantiles(std::span<const double> values, std::span<const double> probabilities);

/// Where a numeric or date attribute is cut, ascending: band i holds edge[i-1] <= value < edge[i]; the first and the
/// last band are open. Chosen without looking at who is best, so that p values stay honest. Empty: one band, nothing to
/// compare.
/// - head counts: 10, 50, 250, 1000, the bands people use;
/// - dates: one band per calendar year, or quartiles moved to the start of their year when there are many years;
/// - all else: quartiles (tertiles below 60 known values), duplicates merged; where they all fall on the lowest value,
///   as when most have none, the lowest value against the others.
std::vector<double> bandEdges(const table::Column &column);

/// The condition of each band.
std::vector<table::Condition> bandConditions(const table::Column &column, const std::vector<double> &edges);

/// Does a column hold years as numbers (year founded)? They are written without a sign between the thousands.
bool holdsYears(const table::Column &column);

/// A band for people: "50 to 249", "2021", "from 1.2". Rounded; the condition holds the exact edges.
QString bandLabel(const table::Condition &condition, bool years = false);

} // namespace lodestar::traits
