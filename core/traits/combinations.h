#pragma once

#include "core/traits/descriptions.h"
#include "core/traits/traits.h"

namespace lodestar::traits {

struct CombinationOptions {
    int depth = 0; ///< at most so many conditions; 0, or more than the honesty level allows: as many as it allows
    int minimumSupport = 5;
    double minimumShare = 0.05; ///< of the rated customers
    Quality quality = Quality::LowerBound;
    int permutations = 999;
    quint64 seed = 0; ///< project::randomSeed()
    size_t most = 20; ///< combinations shown
    double sameFrom = 0.8; ///< members of two alike by this Jaccard index: the weaker one is dropped
    double sureFrom = 0.05; ///< an adjusted p up to this is hard to explain by luck
    size_t shuffledRows = 20'000; ///< above so many customers a sample is shuffled
    qint64 mostDescriptions = 100'000; ///< at a depth; beyond that the search keeps a beam
    size_t beam = 50;
};

/// Customers who meet several conditions at once, and how much more often the best do.
struct Combination {
    std::vector<Trait> parts; ///< of different attributes, in the order of the columns; as of the report
    Counts counts; ///< of the rated customers of whom it is known
    double bestShare = 0, restShare = 0, difference = 0, lift = 0;
    Interval differenceInterval; ///< Newcombe, 95 %
    double wracc = 0;
    double deviation = 0; ///< see traits::deviation()
    double p = 1; ///< adjusted for all that was tried: see CombinationReport
    bool bounded = false; ///< p is a bound (Bonferroni over all there are), not shuffled: found by the beam
    TraitEvidence evidence = TraitEvidence::Chance; ///< Likely: p <= sureFrom

    qint64 customers() const { return counts.with(); }
};

struct CombinationReport {
    HonestyLevel level = HonestyLevel::Hypotheses;
    int depth = 0; ///< conditions that were joined at most; 0: none were looked for
    qint64 tried = 0; ///< descriptions with enough customers, single ones included
    int permutations = 0; ///< shuffles done
    qint64 shuffled = 0; ///< customers in the sample that was shuffled; 0: all of them
    quint64 seed = 0;
    std::vector<Combination> combinations; ///< strongest first
    QStringList notices; ///< translated: why there are none, samples, beam, how many were tried
};

/// Looks for conjunctions of the values in `report` (methods 3.5). Kept are those better than every smaller one that
/// they are made of (productive), and of nearly the same customers only the strongest. Level 0 and 1: none, with the
/// reason. Runs in the background: seconds at a million customers; when cancelled, nothing is kept.
CombinationReport findCombinations(const table::Table &table, const metrics::Rating &rating, const TraitReport &report,
                                   const CombinationOptions &options = {}, const TaskControl &control = {});

/// The rated customers that meet all parts, best first, then by score.
std::vector<qsizetype> members(const table::Table &table, const metrics::Rating &rating,
                               const Combination &combination);

/// "Industry: Logistics and Country: PL" (translated)
QString title(const Combination &combination);
/// "Industry: Logistics and Country: PL: 12 of 20 best customers (60%), against 14 of 192 others (7%)." (translated)
QString finding(const Combination &combination);
/// "Hard to explain by luck: of 1,284 tried, shuffled data is at least this good in 0.4% of the cases …" (translated)
QString sureness(const Combination &combination, const CombinationReport &report);
/// "Among them: Odra Spedycja, Tatra Cargo, Baltic Lines and 9 others." Names are isolated plain text; empty without
/// members (translated).
QString customersSentence(const table::Table &table, const std::vector<qsizetype> &members, int names = 3);

} // namespace lodestar::traits
