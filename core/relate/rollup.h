#pragma once

#include "core/relate/relatedsource.h"
#include "core/relate/rollupcolumns.h"

namespace lodestar::relate {

/// Deals: revenue to date is the sum of those won and of nothing else; won, lost and open deals, win rate, average
/// deal, first and last won, sales cycle (median of the days from the start to the close of won deals), products of won
/// deals, owner. Without a column that tells won deals only their number is given, and `notes` says why.
void rollUpDeals(RelatedSource &deals, RollupColumns &to, QStringList &notes);

/// Orders and their lines: revenue, purchases (different order numbers, where there are any), first and last purchase,
/// average order, quantity, products, and the sums of other metrics of the rows (profit, margin).
void rollUpPurchases(RelatedSource &purchases, RollupColumns &to, QStringList &notes);

/// Survey answers, web analytics, social media, technologies: columns joined by key where a customer has one row;
/// otherwise the latest or the mean of answers, the sum of visits, all tags. Words of a survey that play no role stay
/// where they are: core/research keeps them with who said them.
void rollUpRows(RelatedSource &source, RollupColumns &to);

/// What the joined reference tables say of the rows: groups of what was bought as tags, else the most frequent value.
void rollUpLookups(RelatedSource &source, const RowFilter &filter, RollupColumns &to);

} // namespace lodestar::relate
