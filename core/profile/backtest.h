#pragma once

#include "core/profile/analysis.h"
#include "core/profile/redraft.h"
#include "core/profile/rocauc.h"
#include "core/profile/tierfacts.h"

namespace lodestar::profile {

/// Below so many best customers (or others) nothing is held back: chance would decide (methods 4.3).
constexpr qint64 kFewestToCheck = 10;
/// An apparent AUC that is this much above the one on customers held back is said to be overfitted.
constexpr double kGapThatWarns = 0.05;

struct BacktestOptions {
    quint64 seed = 0; ///< project::randomSeed()
    int folds = 5, repeats = 10;
    /// Of more rated customers so many are drawn (the best and the others in proportion) to be held back and drafted
    /// from; the figures of the definition as written are of all.
    qsizetype mostHeldBack = 20'000;
    /// Per row: 0 where the customer is not in the list that the definition was written on (seencustomers.h); empty:
    /// all were.
    std::vector<quint8> seen = {};
};

/// Points for every attribute at once (scorecard.h): a mirror beside the definition, whether the columns themselves say
/// anything that holds.
struct AllAttributes {
    int attributes = 0;
    RocAuc apparent, heldOut;
};

/// Does the definition find the best customers? Measured on the team's own customers, twice: as written, on the very
/// customers it was written from; and on customers held back from a definition drafted the same way (methods 4.3).
struct Backtest {
    qint64 rated = 0, best = 0, unrated = 0;
    Provenance provenance;
    QString refusal; ///< translated: why no AUC and no lift are given; empty when they are
    RocAuc apparent; ///< of the definition as written
    /// Mean over the repeats, with the mean of DeLong's variances. The same as `apparent` where no criterion was chosen
    /// by looking at these customers, for then there is nothing to choose anew.
    RocAuc heldOut;
    bool isNothingChosen = false;
    int folds = 0, repeats = 0;
    qint64 drawn = 0; ///< customers that were held back in turn when not all were; 0: all
    std::optional<RocAuc> unseen; ///< of the definition as written, on customers of a later list; none: too few
    std::array<TierFacts, 5> tiers; ///< as written
    std::array<TierFacts, 5> heldOutTiers; ///< on customers held back: counts are means over the repeats
    QString valueName; ///< the attribute whose median stands in `tiers`; empty: there is none
    AllAttributes all;
    QString sentence; ///< translated: what came of it, in one sentence
    QString tierSentence; ///< translated: how many of the best the Best tier held, among customers held back; or empty
    QStringList warnings; ///< translated, gravest first
    double gap() const { return apparent.auc - heldOut.auc; }
};

/// Cancelled when `control` says so. Deterministic for a seed.
Result<Backtest> backtest(const Analysis &analysis, const Icp &icp, const BacktestOptions &options = {},
                          const TaskControl &control = {});

/// Where a customer stands in the order that the definition makes, for an AUC: by points, the middle of its range while
/// nothing is known; those who fail a must-have below all others, the disqualified below these.
double standing(const Fit &fit);

/// The sentence and the warnings of what was measured (backtestwords.cpp).
void putIntoWords(Backtest &result, const Icp &icp, const traits::TraitReport &report);

} // namespace lodestar::profile
