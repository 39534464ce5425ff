#pragma once

#include "core/base/task.h"
#include "core/metrics/best.h"
#include "core/profile/movereason.h"
#include "core/profile/tiercomparison.h"

namespace lodestar::profile {

/// A customer whose tier changed.
struct Mover {
    quint32 row = 0;
    Tier before = Tier::NotEnough, after = Tier::NotEnough;
    quint32 reason = 0; ///< position in VersionComparison::reasons
};

/// How many moved through one line. Who moved through several counts in each.
struct LineMoves {
    QString id; ///< of the criterion; empty: the thresholds
    QString title;
    qint64 up = 0, down = 0, other = 0;
};

/// Two definitions on the same customers.
struct VersionComparison {
    TierComparison tiers;
    QString valueName; ///< of the column whose mean and median the tiers show; empty: there is none
    QString currency; ///< of that column
    std::vector<Mover> movers; ///< the most valuable first
    std::vector<MoveReason> reasons;
    std::vector<LineMoves> lines; ///< what differs and judges, in the order of the definitions, thresholds last
};

/// Who moves between `before` and `after`, and through what: the lines that, put back alone, would undo a customer's
/// move; else those that alone would have made it; else all that differ, together. Fails only when cancelled.
Result<VersionComparison> compareVersions(const Icp &before, const Icp &after, const table::Table &table,
                                          const metrics::Rating &rating, const TaskControl &control = {});

} // namespace lodestar::profile
