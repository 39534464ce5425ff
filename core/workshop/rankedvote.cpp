#include "core/workshop/rankedvote.h"

#include <algorithm>
#include <numeric>

namespace lodestar::workshop {

namespace {

/// [a][b]: how many rank a before b.
using Pairs = std::vector<std::vector<double>>;

constexpr double kSame = 1e-9;

Pairs pairsOf(size_t things, const std::vector<RankOrder> &rankings)
{
    Pairs before(things, std::vector<double>(things, 0));
    for (const RankOrder &ranking : rankings) {
        std::vector<bool> seen(things, false);
        for (const size_t thing : ranking) {
            seen[thing] = true;
            for (size_t other = 0; other < things; ++other)
                before[thing][other] += seen[other] ? 0 : 1;
        }
    }
    return before;
}

double agreementsOf(const RankOrder &order, const Pairs &before)
{
    double sum = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t j = i + 1; j < order.size(); ++j)
            sum += before[order[i]][order[j]];
    }
    return sum;
}

double boundOf(const Pairs &before)
{
    double bound = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        for (size_t j = i + 1; j < before.size(); ++j)
            bound += std::max(before[i][j], before[j][i]);
    }
    return bound;
}

/// Held and Karp's way over sets instead of orders: what can still be gained once a set of things has its places in
/// front depends on the set alone.
class ExactKemeny
{
public:
    explicit ExactKemeny(const Pairs &before) : m_before(before), m_gain(size_t{1} << before.size(), 0)
    {
        for (size_t placed = m_gain.size() - 1; placed-- > 0;) {
            double most = -1;
            for (size_t thing = 0; thing < before.size(); ++thing) {
                if (!holds(placed, thing))
                    most = std::max(most, gainOf(placed, thing));
            }
            m_gain[placed] = most;
        }
    }

    KemenyOrder orders()
    {
        KemenyOrder result;
        result.agreements = result.bound = m_gain.front();
        RankOrder begun;
        follow(0, begun, result);
        return result;
    }

private:
    static bool holds(size_t set, size_t thing) { return (set >> thing & 1) != 0; }

    /// Of putting `thing` next, behind those placed: with all that follows.
    double gainOf(size_t placed, size_t thing) const
    {
        double gain = m_gain[placed | size_t{1} << thing];
        for (size_t other = 0; other < m_before.size(); ++other) {
            if (other != thing && !holds(placed, other))
                gain += m_before[thing][other];
        }
        return gain;
    }

    void follow(size_t placed, RankOrder &begun, KemenyOrder &result) const
    {
        if (begun.size() == m_before.size()) {
            result.hasMore = result.orders.size() == kListedOrders;
            if (!result.hasMore)
                result.orders.push_back(begun);
            return;
        }
        for (size_t thing = 0; thing < m_before.size() && !result.hasMore; ++thing) {
            if (holds(placed, thing) || gainOf(placed, thing) < m_gain[placed] - kSame)
                continue;
            begun.push_back(thing);
            follow(placed | size_t{1} << thing, begun, result);
            begun.pop_back();
        }
    }

    const Pairs &m_before;
    std::vector<double> m_gain; ///< by set of things placed
};

/// Moves single things to where they agree most, until nothing gets better.
KemenyOrder improvedOrder(RankOrder order, const Pairs &before)
{
    double best = agreementsOf(order, before);
    for (bool better = true; better;) {
        better = false;
        for (size_t from = 0; from < order.size(); ++from) {
            for (size_t to = 0; to < order.size(); ++to) {
                RankOrder moved = order;
                moved.erase(moved.begin() + static_cast<qsizetype>(from));
                moved.insert(moved.begin() + static_cast<qsizetype>(to), order[from]);
                const double agreements = agreementsOf(moved, before);
                if (agreements > best + kSame) {
                    best = agreements;
                    order = std::move(moved);
                    better = true;
                }
            }
        }
    }
    const double bound = boundOf(before);
    return {best, bound, best > bound - kSame, {order}, false};
}

KemenyOrder kemenyOf(const Pairs &before, const std::vector<double> &borda)
{
    if (before.size() <= kExactItems)
        return ExactKemeny(before).orders();
    RankOrder order(before.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return borda[a] > borda[b]; });
    return improvedOrder(std::move(order), before);
}

} // namespace

std::vector<double> ranksIn(const RankOrder &ranking, size_t things)
{
    const auto left = static_cast<double>(ranking.size() + things + 1) / 2; // mean of the places behind the ranked
    std::vector<double> ranks(things, left);
    for (size_t place = 0; place < ranking.size(); ++place)
        ranks[ranking[place]] = static_cast<double>(place + 1);
    return ranks;
}

RankedResult aggregateRankings(size_t things, const std::vector<RankOrder> &rankings)
{
    RankedResult result;
    result.borda.assign(things, 0);
    result.wins.assign(things, 0);
    for (const RankOrder &ranking : rankings) {
        const std::vector<double> ranks = ranksIn(ranking, things);
        for (size_t thing = 0; thing < things; ++thing)
            result.borda[thing] += static_cast<double>(things) - ranks[thing];
    }
    const Pairs before = pairsOf(things, rankings);
    for (size_t thing = 0; thing < things; ++thing) {
        for (size_t other = 0; other < things; ++other)
            result.wins[thing] += before[thing][other] > before[other][thing];
        if (things > 1 && result.wins[thing] == static_cast<int>(things) - 1)
            result.condorcet = thing;
    }
    if (things > 0)
        result.kemeny = kemenyOf(before, result.borda);
    return result;
}

} // namespace lodestar::workshop
