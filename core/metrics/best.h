#pragma once

#include "core/base/task.h"
#include "core/metrics/bestcriterion.h"
#include "core/table/currencyrates.h"

#include <QDateTime>

namespace lodestar::metrics {

/// Where the best set ends. Ties at the cut are all included.
struct Threshold {
    enum class Kind : quint8 {
        TopShare,
        TopCount,
        Score,
        NaturalBreak, ///< where two groups differ most (scorebreaks.h)
        LargestGap ///< the widest gap that leaves 10 to 50 % best (scorebreaks.h)
    };
    Kind kind = Kind::TopShare;
    double value = 0.2; ///< share 0..1, number of customers, or score; nothing for the kinds that find their own cut
    int minimum = 3; ///< TopShare never selects fewer (of the rated ones)
    friend bool operator==(const Threshold &, const Threshold &) = default;
};

/// What a person decided about one customer against the score, and why.
struct Pin {
    enum class Standing : quint8 {
        Best,
        NotBest,
        NotFit ///< not one of the best, and not the kind of customer we want at all
    };
    QString customerKey;
    Standing standing = Standing::Best;
    QString reason;
    QString by;
    QDateTime at;
    friend bool operator==(const Pin &, const Pin &) = default;
};

/// What a criterion counts for where its value is not known.
enum class MissingPolicy : quint8 {
    Reweight, ///< nothing: the others count for more; with less than half of the weight known, nobody is rated
    Zero, ///< the least there is
    Half ///< the middle
};

/// All that decides who is best.
struct BestRule {
    std::vector<BestCriterion> criteria;
    Threshold threshold;
    std::vector<Pin> pins;
    MissingPolicy missing = MissingPolicy::Reweight;
    table::CurrencyRates rates = {}; ///< for criteria whose amounts are in several currencies
    friend bool operator==(const BestRule &, const BestRule &) = default;
};

/// The metrics of a table that can be weighed, each with its usual direction; weights spread evenly over 100 points,
/// with CLV (or, without it, profit or revenue) counting double. Empty criteria when no column has a metric role.
BestRule defaultRule(const table::DatasetInfo &info);

/// Whether any column has the role of a metric, be it one that cannot tell customers apart.
bool hasMetric(const table::DatasetInfo &info);

/// What the rule says of every customer (methods 2). Three lists: `best`, `notFit`, and the rest, which is everybody
/// else.
struct Rating {
    std::vector<double> score; ///< 0..100 per row (criteria by z score go beyond); NaN: not rated
    std::vector<double> coverage; ///< share of the weight that is known, 0..1
    std::vector<quint8> best; ///< 1: in the best set, pins applied
    std::vector<quint8> notFit; ///< 1: pinned as not a fit; never best
    std::vector<quint8> pinned; ///< 1: a pin decided
    double cut = 0; ///< lowest score inside by the threshold; NaN when nobody is rated
    double breakFit = 0; ///< of a natural break: goodness of variance fit 0..1; NaN for other thresholds
    double gap = 0; ///< of the largest gap: how many points wide; NaN for other thresholds
    qsizetype bestCount = 0; ///< with pins
    qsizetype notFitCount = 0;
    qsizetype ratedCount = 0;
    qsizetype tiedExtra = 0; ///< how many more than asked for came in by a tie at the cut
    QStringList notices; ///< translated: constant metrics, ties, criteria without a column, who is not rated
    bool isRated() const { return ratedCount > 0; }
};
Rating rate(const table::Table &table, const BestRule &rule);

/// The columns of a data set that rate() needs, for DatasetStore::load.
std::vector<int> columnsFor(const table::DatasetInfo &info, const BestRule &rule);

/// Ranks 1.. by score, ties share the lowest; 0 for not rated.
std::vector<qint32> ranks(const Rating &rating);

/// Row numbers, best score first; rows not rated come last in their own order.
std::vector<qsizetype> order(const Rating &rating);

/// How firmly each customer stays in the best set under nearby weights (methods 2.3, lattice of steps of 5 within ±10).
/// More ways of asking the same are in stability.h.
struct Stability {
    std::vector<double> inclusion; ///< per row 0..1
    int vectors = 0; ///< weight vectors tried; 0: not computed (fewer than two criteria, or too many)
    double meanJaccard = 0;
    double sameSet = 0; ///< share of vectors that choose exactly the same set
};
Stability stability(const table::Table &table, const BestRule &rule, const TaskControl &control = {});

} // namespace lodestar::metrics
