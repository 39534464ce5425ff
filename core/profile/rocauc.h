#pragma once

#include "core/traits/statistics.h"

#include <limits>
#include <optional>
#include <span>

namespace lodestar::profile {

/// How well a score tells two groups apart: the chance that one of the first group has the higher score, ties counting
/// a half. 0.5 is a coin.
struct RocAuc {
    double auc = std::numeric_limits<double>::quiet_NaN(); ///< NaN while a group is empty
    double variance = std::numeric_limits<double>::quiet_NaN(); ///< DeLong's; NaN with fewer than two in a group
    qint64 first = 0, second = 0; ///< how many of either group
    /// 95 %, on the scale itself (as pROC prints it, cut at 0 and 1) and on that of the logarithm of the odds, which
    /// never leaves it. None where the variance is 0 (AUC = 1) or not defined: no interval is better than a false one.
    std::optional<traits::Interval> plain, logit;
};

/// DeLong, DeLong & Clarke-Pearson (1988), with the placements taken from mid-ranks (Sun & Xu 2014): n log n. Rows
/// whose `used` is 0 are left out; empty: all are used. No score may be NaN among those used.
RocAuc rocAuc(std::span<const double> score, std::span<const quint8> inFirst, std::span<const quint8> used = {});

/// An AUC with its intervals from a variance that is known already.
RocAuc withIntervals(double auc, double variance, qint64 first, qint64 second);

} // namespace lodestar::profile
