#pragma once

#include "core/traits/traits.h"

namespace lodestar::traits {

/// A condition as a trait of the rated customers: counted, not judged.
Trait traitMeeting(const table::Table &table, const metrics::Rating &rating, const table::Condition &condition);

/// From the lower to the upper quartile (type 7) of the best, both included: what a typical best customer has of a
/// number, an amount or a date. None where nobody's is known, or it is no number.
std::optional<table::Condition> middleHalfOfBest(const table::Column &column, const metrics::Rating &rating);

} // namespace lodestar::traits
