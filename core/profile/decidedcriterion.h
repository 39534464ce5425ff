#pragma once

#include "core/profile/icp.h"
#include "core/workshop/decisionchain.h"

namespace lodestar::profile {

/// A nice-to-have from what the room decided: a free statement that people answer. Its evidence is an opinion that
/// tells what it rests on, and leads back to the decision, its cluster and its cards.
Criterion criterionFrom(const workshop::DecisionChain &chain);

} // namespace lodestar::profile
