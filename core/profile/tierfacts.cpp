#include "core/profile/tierfacts.h"

#include <cmath>

namespace lodestar::profile {

namespace {

constexpr double kNotKnown = std::numeric_limits<double>::quiet_NaN();

double share(double part, double whole)
{
    return whole > 0 ? part / whole : kNotKnown;
}

traits::Interval wilsonOf(double part, double whole)
{
    const qint64 of = std::llround(whole);
    return of > 0 ? traits::wilson(std::min(std::llround(part), of), of) : traits::Interval{kNotKnown, kNotKnown};
}

} // namespace

std::array<TierFacts, 5> tierFacts(const TierCounts &counts)
{
    double allBest = 0, all = 0;
    for (const auto &[best, customers] : counts) {
        allBest += best;
        all += customers;
    }
    std::array<TierFacts, 5> facts;
    for (size_t tier = 0; tier < counts.size(); ++tier) {
        const auto &[best, customers] = counts[tier];
        TierFacts &fact = facts[tier];
        fact.tier = static_cast<Tier>(tier);
        fact.customers = customers;
        fact.best = best;
        fact.precision = share(best, customers);
        fact.precisionInterval = wilsonOf(best, customers);
        fact.recall = share(best, allBest);
        fact.recallInterval = wilsonOf(best, allBest);
        const double base = share(allBest, all);
        fact.lift = share(fact.precision, base);
        fact.liftInterval = {share(fact.precisionInterval.low, base), share(fact.precisionInterval.high, base)};
        fact.medianValue = kNotKnown;
    }
    return facts;
}

} // namespace lodestar::profile
