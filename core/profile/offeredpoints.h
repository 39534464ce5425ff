#pragma once

#include "core/metrics/best.h"
#include "core/table/condition.h"
#include "core/traits/traits.h"

#include <span>

namespace lodestar::profile {

/// The points that the customers of today suggest for a criterion (methods 4.1). An offer: a person decides.
struct OfferedPoints {
    traits::Counts counts; ///< rated customers whose answer is known
    traits::HonestyLevel level = traits::HonestyLevel::Hypotheses; ///< how much so many customers can say
    double weight = 0; ///< shrunk weight of evidence, natural logarithm; NaN when one side is empty
    int points = 0; ///< 1..100 where something is offered; 0: nothing is
    bool isOffered() const { return points > 0; }
};

/// `answers`: of every customer of `rating` to the criterion. Nothing is offered at the level of hypotheses, nor where
/// the best meet it no more often than the others.
OfferedPoints offeredPoints(std::span<const table::Match> answers, const metrics::Rating &rating);

/// "Data suggests 18 points: 14 of 20 best, 33 of 192 others." or why it suggests none (translated).
QString offerText(const OfferedPoints &offer);
/// The formula with its numbers, for who asks where the points come from (translated); empty without a weight.
QString offerFormula(const OfferedPoints &offer);

} // namespace lodestar::profile
