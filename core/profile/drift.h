#pragma once

#include "core/base/task.h"
#include "core/profile/tiercomparison.h"
#include "core/traits/statistics.h"

namespace lodestar::profile {

/// How many customers met a criterion on two data sets, of those with an answer.
struct CriterionDrift {
    QString id, title;
    qint64 metBefore = 0, knownBefore = 0, metNow = 0, knownNow = 0;
    double difference = 0; ///< share met now less before; NaN where one side knows nothing
    /// 95 % (Newcombe, as if the two lists were independent; many customers stand in both, so it is wide rather than
    /// narrow).
    traits::Interval interval;
    bool isBeyondChance() const { return interval.low > 0 || interval.high < 0; }
};

/// A customer of both data sets whose tier is another one.
struct DriftMover {
    quint32 rowBefore = 0, rowNow = 0;
    Tier before = Tier::NotEnough, now = Tier::NotEnough;
};

/// One definition on two data sets: last quarter's customers and this quarter's.
struct Drift {
    std::array<qint64, kTiers> before{}, now{}; ///< customers by Tier
    qint64 customersBefore = 0, customersNow = 0;
    bool recognised =
        false; ///< both lists tell customers by the same (areToldAlike()); else only the shares can be compared
    qint64 stayed = 0, joined = 0, left = 0;
    TierComparison tiers; ///< of those who stayed
    std::vector<DriftMover> movers;
    std::vector<CriterionDrift> criteria; ///< what can be answered by data, largest difference first
    QString sentence() const; ///< the plain sentence above the numbers
};
Result<Drift> drift(const Icp &icp, const table::Table &before, const table::Table &now,
                    const TaskControl &control = {});

} // namespace lodestar::profile
