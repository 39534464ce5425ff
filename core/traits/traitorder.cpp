#include "core/traits/traitorder.h"

#include <cmath>
#include <limits>

namespace lodestar::traits {

namespace {

constexpr double kTestableBelow = 0.05; // Tarone: no table with these margins reaches it, nothing can be told

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

} // namespace

void recount(Trait &trait, const Counts &counts)
{
    trait.counts = counts;
    trait.bestShare = share(counts.bestWith, counts.best());
    trait.restShare = share(counts.restWith, counts.rest());
    trait.bestInterval = wilson(counts.bestWith, counts.best());
    trait.restInterval = wilson(counts.restWith, counts.rest());
    trait.difference = trait.bestShare - trait.restShare;
    trait.differenceInterval = newcombe(counts);
    const double base = share(counts.best(), counts.known());
    trait.lift = base > 0 ? share(counts.bestWith, counts.with()) / base : 0;
}

Trait traitOf(const Counts &counts)
{
    Trait trait;
    recount(trait, counts);
    return trait;
}

int judge(std::vector<Trait> &traits, HonestyLevel level, double fdr, Correction correction)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<size_t> tested;
    std::vector<double> p;
    for (size_t i = 0; i < traits.size(); ++i) {
        Trait &trait = traits[i];
        trait.p = trait.q = none;
        if (trait.evidence == TraitEvidence::Fitted)
            continue;
        trait.evidence = TraitEvidence::Untestable;
        trait.p = level == HonestyLevel::Hypotheses ? none : fisherTwoSided(trait.counts);
        if (level == HonestyLevel::Hypotheses || taroneMinimumP(trait.counts) > kTestableBelow)
            continue;
        tested.push_back(i);
        p.push_back(trait.p);
    }
    const std::vector<double> q = corrected(p, correction);
    for (size_t i = 0; i < tested.size(); ++i) {
        Trait &trait = traits[tested[i]];
        trait.q = q[i];
        const bool likely = level >= HonestyLevel::Indications && q[i] <= fdr;
        trait.evidence = likely ? TraitEvidence::Likely : TraitEvidence::Chance;
    }
    return static_cast<int>(tested.size());
}

void sortInto(TraitReport &report, std::vector<Trait> traits)
{
    for (Trait &trait : traits) {
        if (trait.difference > 0)
            report.traits.push_back(std::move(trait));
        else if (trait.difference < 0)
            report.antiTraits.push_back(std::move(trait));
        else
            report.even.push_back(std::move(trait));
    }
    // Equal intervals are put in the order of the columns and of the values, so that the order of rows decides nothing.
    // Bands fitted to the result look stronger than they are, so they come after all that was not.
    const auto stronger = [](double a, double b, const Trait &left, const Trait &right) {
        const bool leftFitted = left.evidence == TraitEvidence::Fitted,
                   rightFitted = right.evidence == TraitEvidence::Fitted;
        if (leftFitted != rightFitted)
            return rightFitted;
        if (a != b)
            return a > b;
        if (left.column != right.column)
            return left.column < right.column;
        if (left.condition.low != right.condition.low)
            return left.condition.low < right.condition.low;
        return left.value < right.value;
    };
    std::sort(report.traits.begin(), report.traits.end(), [&](const Trait &a, const Trait &b) {
        return stronger(a.differenceInterval.low, b.differenceInterval.low, a, b);
    });
    std::sort(report.antiTraits.begin(), report.antiTraits.end(), [&](const Trait &a, const Trait &b) {
        return stronger(-a.differenceInterval.high, -b.differenceInterval.high, a, b);
    });
}

} // namespace lodestar::traits
