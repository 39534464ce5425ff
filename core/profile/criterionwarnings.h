#pragma once

#include "core/metrics/best.h"
#include "core/profile/icp.h"

namespace lodestar::profile {

/// What to look at before a criterion is trusted.
struct CriterionWarning {
    enum class Kind : quint8 {
        Leak, ///< part of what makes a customer best, or known only after the sale
        Overlap, ///< true of mostly the same customers as another criterion
        NotInData, ///< the customers have no such attribute
        ValueGone, ///< some of its values no customer has any more
        Sparse, ///< not known of many customers
        MatchesNobody,
        MatchesEverybody
    };
    Kind kind = Kind::Leak;
    QString text; ///< a sentence or two, with its figures (translated)
};

constexpr double kMostMemberOverlap = 0.6; ///< phi above which two criteria count the same thing twice (methods 4.1)
constexpr double kSparseFrom = 0.4; ///< share without a value from which a criterion is called sparse

/// The warnings of every criterion, the gravest first. `fits` are those of `icp` on `table`.
std::vector<std::vector<CriterionWarning>> criterionWarnings(const Icp &icp, const Fits &fits,
                                                             const table::Table &table, const metrics::BestRule &rule);

} // namespace lodestar::profile
