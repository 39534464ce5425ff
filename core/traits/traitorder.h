#pragma once

#include "core/traits/traits.h"

namespace lodestar::traits {

/// Brings shares, difference, lift and intervals of a trait in line with `counts` (methods 3.1); its judgement stays.
void recount(Trait &trait, const Counts &counts);
/// A trait of these counts, not yet judged.
Trait traitOf(const Counts &counts);

/// p, q and evidence of all traits of one run (methods 3.1, 3.2); answers how many were testable and so went into the
/// correction. At level 0 nothing is tested; "likely" needs level 2. Traits that are Fitted stay so, untested.
int judge(std::vector<Trait> &traits, HonestyLevel level, double fdr,
          Correction correction = Correction::BenjaminiHochberg);

/// Deals the traits into the two lists of a report, strongest first: by the end of the interval nearest to no
/// difference, so that few customers mean a low place; fitted bands last.
void sortInto(TraitReport &report, std::vector<Trait> traits);

} // namespace lodestar::traits
