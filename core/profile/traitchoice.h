#pragma once

#include "core/traits/traits.h"

#include <span>
#include <vector>

namespace lodestar::profile {

/// Likely traits of one attribute as one condition, with the customers it is true of.
struct Candidate {
    traits::Trait trait; ///< condition, value and counts of all parts together; q of the weakest part
    std::vector<table::Match> members; ///< one per row
};

/// One candidate per attribute among `likely`, strongest first (lower end of the interval of the difference). Values
/// and tags of one attribute are joined; so are bands of a number that touch. Bands apart from the strongest are left
/// out.
std::vector<Candidate> candidatesFrom(const table::Table &table, const metrics::Rating &rating,
                                      std::span<const traits::Trait> likely);

/// Phi coefficient of two memberships over the rows where both are known; 0 when either does not vary there.
double memberOverlap(std::span<const table::Match> a, std::span<const table::Match> b);

} // namespace lodestar::profile
