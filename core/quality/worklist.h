#pragma once

#include "core/quality/findings.h"
#include "core/table/recipestep.h"

namespace lodestar::quality {

/// One empty cell whose value could turn what the app concludes.
struct WorkCell {
    qsizetype row = 0;
    int column = 0;
    double worth = 0; ///< 0..1, see findWork()
    QString why; ///< translated: "With a value among the highest 40 %, one of the best"
};

/// The empty cells that matter most, at most `limit`, the most telling first.
///
/// Cells of a metric (`Criterion`): values are ranked, so the level of a customer like any other is spread evenly over
/// 0..1. With the known weight W of the customer, its score S over it, and the weight w of the missing metric, a level
/// v gives the score (S·W + v·w) / (W + w). The worth is the share of levels that would take the customer over the cut,
/// up or down; customers with a pin stay where they are pinned.
///
/// Cells of the five leading traits (`Trait`): a best customer whose attribute is not known would move the share of the
/// best with that trait by s = 1 / (known best + 1) at most. With m how far the lower end of the 95 % interval of the
/// difference is from 0, on either side, the worth is s / (s + m): 1 where one customer decides whether the trait can
/// be told from chance, near 0 where that stands firm.
std::vector<WorkCell> findWork(const profile::Analysis &analysis, qsizetype limit = 12);

/// The list for colleagues: key, customer, column, why, and an empty cell to fill, as CSV rows with a header.
std::vector<QStringList> workRows(const profile::Analysis &analysis, const std::vector<WorkCell> &work);

} // namespace lodestar::quality
