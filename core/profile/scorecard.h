#pragma once

#include "core/table/table.h"

#include <span>
#include <vector>

namespace lodestar::profile {

/// Points for every value of every attribute at once (Siddiqi 2006, weights shrunk as in weightofevidence.h): what a
/// table could tell of who is best if nothing were left out. Not a definition that anyone could apply, but the mirror
/// beside one: where it looks good only on its own customers, so would anything picked from the same columns.
///
/// Learnt from the rows whose `fold` is neither `heldOut` nor kInNoFold. Numbers with more than eight values are cut at
/// the quartiles (type 7) of those rows; words of fewer than five or 1 % of them count as one other word; a missing
/// value earns nothing; tags earn the mean of theirs.
///
/// Answers the score of every row in fold `heldOut`, by adding it to `scores`; with kInNoFold as `heldOut` nothing is
/// kept back and all rows in a fold are scored.
void addScores(const table::Column &column, std::span<const quint8> best, std::span<const quint8> fold, quint8 heldOut,
               std::span<double> scores);

/// Every row scored by the others alone: one pass a fold. Rows in no fold score 0.
std::vector<double> heldOutScores(std::span<const table::Column *const> columns, std::span<const quint8> best,
                                  std::span<const quint8> fold, int folds);
/// Every row scored by all, itself included.
std::vector<double> ownScores(std::span<const table::Column *const> columns, std::span<const quint8> best,
                              std::span<const quint8> fold);

} // namespace lodestar::profile
