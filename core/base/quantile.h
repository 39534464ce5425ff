#pragma once

#include <span>
#include <vector>

namespace lodestar {

/// Quantiles everywhere are Hyndman & Fan's type 7 (1996), the default of R, NumPy and Excel's PERCENTILE.INC: linear
/// interpolation between neighbours.

/// `part` of the way from one neighbour to the next. Equal ones are returned as they are: infinities, and no rounding
/// at ties.
inline double between(double below, double above, double part)
{
    return below == above ? below : below + part * (above - below);
}

/// Of ascending values; NaN of none.
double quantileOfSorted(std::span<const double> ascending, double share);
/// Of values in any order, none of them NaN; puts them into another. NaN of none.
double quantile(std::vector<double> &values, double share);
double median(std::vector<double> values);

} // namespace lodestar
