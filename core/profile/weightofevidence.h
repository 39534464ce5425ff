#pragma once

#include "core/traits/statistics.h"

namespace lodestar::profile {

/// Pseudo-customers that pull the weight of a rarely seen value towards nothing (methods 4.1).
constexpr double kPseudoCustomers = 10;

/// Shrunk weight of evidence of having a value, natural logarithm (Siddiqi 2006, with a prior of `pseudo` customers
/// that are split as everybody is): ln((bestWith + m·π) / (restWith + m·(1-π))) - ln(best / rest). Only customers whose
/// value is known count. NaN when one side is empty.
double weightOfEvidence(const traits::Counts &counts, double pseudo = kPseudoCustomers);

/// The weight as points on the scale where 20 points double the odds.
int pointsFor(double weight);

} // namespace lodestar::profile
