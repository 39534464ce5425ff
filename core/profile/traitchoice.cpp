#include "core/profile/traitchoice.h"

#include "core/traits/traitorder.h"

#include <algorithm>
#include <cmath>

namespace lodestar::profile {

using table::Condition;
using table::Match;
using traits::Counts;
using traits::Trait;

namespace {

/// The counts of a condition over the rated customers whose value is known.
Counts countsOf(const std::vector<Match> &members, const metrics::Rating &rating)
{
    Counts counts;
    for (size_t row = 0; row < members.size() && row < rating.best.size(); ++row) {
        const bool best = rating.best[row] != 0;
        if (members[row] == Match::Unknown || (!best && std::isnan(rating.score[row])))
            continue;
        const bool with = members[row] == Match::Yes;
        qint64 &cell =
            best ? (with ? counts.bestWith : counts.bestWithout) : (with ? counts.restWith : counts.restWithout);
        ++cell;
    }
    return counts;
}

/// Widens `condition` by `other` of the same attribute, if the two together are one condition.
bool join(Condition &condition, const Condition &other)
{
    if (condition.op != other.op)
        return false;
    switch (condition.op) {
    case Condition::Op::AnyOf:
    case Condition::Op::HasTag:
        condition.values += other.values;
        return true;
    case Condition::Op::Between:
        if (condition.high == other.low)
            condition.high = other.high;
        else if (other.high == condition.low)
            condition.low = other.low;
        else
            return false;
        return true;
    case Condition::Op::IsYes:
    case Condition::Op::IsNo:
        return false;
    }
    return false;
}

/// The strongest of `parts` widened by all that can be joined to it; how many were used.
size_t joinAll(Trait &joined, std::vector<const Trait *> parts)
{
    size_t used = 1;
    for (bool grew = true; grew;) {
        grew = false;
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!join(joined.condition, (*part)->condition))
                continue;
            joined.q = std::max(joined.q, (*part)->q);
            joined.p = std::max(joined.p, (*part)->p);
            parts.erase(part);
            ++used;
            grew = true;
            break;
        }
    }
    return used;
}

Candidate joinedCandidate(const table::Table &table, const metrics::Rating &rating, const Trait &strongest,
                          const std::vector<const Trait *> &others)
{
    Candidate joined{strongest, {}};
    const size_t used = joinAll(joined.trait, others);
    joined.members = table::evaluate(table, joined.trait.condition);
    if (used == 1)
        return joined;
    traits::recount(joined.trait, countsOf(joined.members, rating));
    // Values exclude each other, so their differences add up. Tags do not: "any of them" can be true of nearly
    // everybody.
    if (strongest.condition.op == Condition::Op::HasTag
        && joined.trait.differenceInterval.low < strongest.differenceInterval.low)
        return {strongest, table::evaluate(table, strongest.condition)};
    joined.trait.value = joined.trait.condition.valueText();
    return joined;
}

} // namespace

std::vector<Candidate> candidatesFrom(const table::Table &table, const metrics::Rating &rating,
                                      std::span<const Trait> likely)
{
    std::vector<Candidate> candidates;
    std::vector<bool> taken(likely.size());
    for (size_t i = 0; i < likely.size(); ++i) {
        if (taken[i])
            continue;
        std::vector<const Trait *> others;
        for (size_t j = i + 1; j < likely.size(); ++j) {
            if (likely[j].column != likely[i].column)
                continue;
            taken[j] = true;
            others.push_back(&likely[j]);
        }
        candidates.push_back(joinedCandidate(table, rating, likely[i], others));
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.trait.differenceInterval.low > b.trait.differenceInterval.low;
    });
    return candidates;
}

double memberOverlap(std::span<const Match> a, std::span<const Match> b)
{
    double both = 0, onlyA = 0, onlyB = 0, neither = 0;
    for (size_t row = 0; row < a.size() && row < b.size(); ++row) {
        if (a[row] == Match::Unknown || b[row] == Match::Unknown)
            continue;
        const bool inA = a[row] == Match::Yes, inB = b[row] == Match::Yes;
        double &cell = inA ? (inB ? both : onlyA) : (inB ? onlyB : neither);
        ++cell;
    }
    const double scale = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither);
    return scale > 0 ? (both * neither - onlyA * onlyB) / std::sqrt(scale) : 0;
}

} // namespace lodestar::profile
