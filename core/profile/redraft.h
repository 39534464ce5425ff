#pragma once

#include "core/profile/icp.h"

namespace lodestar::profile {

/// How many criteria of a definition were chosen by looking at who is best, and so must be chosen anew wherever some
/// customers are held back to test it. The others (opinions, hypotheses) came from elsewhere and stay as they are.
struct Provenance {
    int fromData = 0; ///< must-haves and nice-to-haves that rest on data
    int disqualifiersFromData = 0;
    int kept = 0; ///< with a condition, resting on something else
    int statements = 0; ///< free statements: no data answers them, so nothing here can test them
    bool takesChance = false; ///< one that rests on data could be chance (q above `fdr`), so such ones are drafted too
    int chosen() const { return fromData + disqualifiersFromData; }
};
Provenance provenanceOf(const Icp &icp, double fdr);

/// Ten best customers are enough to draft from, and with a fifth of them held back eight are left: what is likely real
/// by its q counts as such here too, or the check would only find that nothing was drafted.
traits::TraitReport asIfNobodyWereMissing(traits::TraitReport report, double fdr);

/// A definition made in the same way as `icp` from the customers that `rating` rates: its thresholds and the criteria
/// that do not rest on data; as many others as it has, chosen anew among all traits of `report`, with new points. The
/// strongest likely traits as in draftIcp(), then, if `icp` took such ones too, the strongest that could be chance. A
/// criterion on an attribute that is a must-have in `icp` is one here.
Icp redrafted(const Icp &icp, const Provenance &provenance, const table::Table &table, const metrics::Rating &rating,
              const traits::TraitReport &report);

} // namespace lodestar::profile
