#pragma once

#include "core/profile/icp.h"

#include <limits>
#include <span>

namespace lodestar::profile {

/// How many tiers there are.
constexpr size_t kTiers = 5;

/// Which way a customer moved between two tiers. Disqualified is below Bad; what is not known is no place in that
/// order.
enum class Move : quint8 {
    Same,
    Up,
    Down,
    Clearer, ///< there was not enough information, now there is
    Unclearer ///< there was enough information, now there is not
};
Move moveBetween(Tier before, Tier after);

/// The customers of one tier. Values are NaN when nobody's is known.
struct TierFigures {
    qint64 customers = 0;
    qint64 best = 0; ///< best customers among them
    double meanValue = std::numeric_limits<double>::quiet_NaN();
    double medianValue = std::numeric_limits<double>::quiet_NaN();
};

/// The same customers put into tiers twice (methods 4.4).
struct TierComparison {
    using Figures = std::array<TierFigures, kTiers>; ///< indexed by Tier
    qint64 customers = 0;
    std::array<std::array<qint64, kTiers>, kTiers> transitions{}; ///< [before][after]
    qint64 up = 0, down = 0, same = 0, clearer = 0, unclearer = 0;
    double jaccard = 0; ///< of the two Best tiers; NaN when both are empty
    /// Cohen's kappa with quadratic weights, over the customers that both could place: NaN when all are in one tier.
    double kappa = 0;
    Figures before, after;
    qint64 best = 0; ///< best customers; 0 also when it is not known who they are
    qint64 onlyBeforeRight = 0, onlyAfterRight = 0; ///< a best customer is in Best, another is not
    double mcnemar = 1; ///< exact p of that difference, two-sided

    /// Share of the Best tier that are best customers, and share of the best customers in it; NaN of none.
    static double precision(const Figures &figures);
    double recall(const Figures &figures) const;
};

/// One tier, value and mark per customer. `value` (lifetime value, or what stands for it; NaN unknown) and `best` may
/// be empty.
TierComparison compareTiers(std::span<const Tier> before, std::span<const Tier> after, std::span<const double> value,
                            std::span<const quint8> best);

/// Exact McNemar test: twice the smaller tail of a fair coin thrown a + b times; 1 when there was none.
double exactMcnemar(qint64 a, qint64 b);

} // namespace lodestar::profile
