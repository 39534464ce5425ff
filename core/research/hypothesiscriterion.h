#pragma once

#include "core/profile/icp.h"
#include "core/workshop/hypothesis.h"

namespace lodestar::research {

/// The line of an ICP that a hypothesis would be: a nice-to-have that rests on a hypothesis, with what came of it so
/// far as its evidence. Without a criterion in terms of the customers' table it is a free statement.
profile::Criterion criterionFrom(const workshop::Hypothesis &hypothesis);

} // namespace lodestar::research
