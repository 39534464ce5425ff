#pragma once

#include "core/traits/attribute.h"

namespace lodestar::traits {

/// Beyond this |Spearman| or AUC against a metric an attribute "may define best" (methods 3.4).
constexpr double kLeakBound = 0.9;

/// Rows looked at for a leak: all of a table up to this many, every k-th of a longer one. At 5,000 a correlation of .9
/// is known to within .006.
constexpr qsizetype kLeakSample = 5000;
std::vector<quint32> leakSample(qsizetype rows);

/// Spearman's rank correlation with tie correction over the sampled rows that know both; 0 with fewer than 10 of them.
double spearman(std::span<const double> x, std::span<const double> y, std::span<const quint32> sample);

/// The largest AUC, in either direction, with which a single value of the attribute tells high from low values of the
/// metric; values held, or not held, by fewer than 10 sampled rows are not judged. 0.5 when there is none.
double strongestAuc(const Attribute &attribute, std::span<const double> metric, std::span<const quint32> sample);

} // namespace lodestar::traits
