#pragma once

#include <vector>

namespace lodestar::table {

/// The edges of the bars of a small histogram, ascending; one bar more than edges less one. `low` and `high` enclose
/// the bulk of the values, `least` and `greatest` all of them.

/// Steps of 1, 2, 2.5 or 5 times a power of ten; whole numbers get whole steps, one per value where there are few.
std::vector<double> numberEdges(double low, double high, double least, double greatest, bool whole);

/// Days since 1970-01-01: the first days of months, quarters, years or of two, five, ten… years.
std::vector<double> dateEdges(double low, double high, double least, double greatest);

} // namespace lodestar::table
