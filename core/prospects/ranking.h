#pragma once

#include "core/profile/icp.h"

#include <array>
#include <vector>

namespace lodestar::prospects {

/// Where a prospect stands on the work list: the nearer to a certain Best, the earlier.
enum class Reach : quint8 {
    BestCertain,
    BestSoFar, ///< Best by what is known; what is unknown could still change it
    OneFact, ///< one fact that turns out well makes it Best
    MoreFacts, ///< several would
    Good, ///< and no fact can make it Best
    NotEnough,
    Bad,
    Disqualified
};
constexpr size_t kReaches = static_cast<size_t>(Reach::Disqualified) + 1;
QString reachId(Reach reach); ///< best-certain, best, one-fact, more-facts, good, unknown, bad, disqualified
QString reachName(Reach reach); ///< translated: "Best, certain", "One fact from Best"

/// What has to be found out about a prospect, the fact that matters most first, for it to become what it is nearest to.
struct MissingFacts {
    enum class Toward : quint8 { Nothing, Certain, Best };
    Toward toward = Toward::Nothing;
    int count = 0; ///< facts that have to turn out well
    std::array<int, 2> first{-1, -1}; ///< the criteria that matter most; -1: none
};

/// Finds what is missing (methods 4.2): all must-haves and disqualifiers that are open, then the heaviest of the other
/// criteria until points and coverage are reached. Adding met weight raises both, so the heaviest first is the fewest.
class FactFinder
{
public:
    explicit FactFinder(const profile::Icp &icp);
    MissingFacts missing(const profile::Fits &fits, size_t row) const;

private:
    bool mustFailed(const profile::Fits &fits, size_t row) const;
    void addOpen(const profile::Fits &fits, size_t row, MissingFacts &facts, double &known, double &met) const;

    double m_bestFrom, m_coverageFrom, m_total = 0;
    std::vector<double> m_weights; ///< 0 of a disqualifier
    std::vector<size_t> m_settling, m_scored; ///< must-haves and disqualifiers; nice-to-haves; heaviest first
};

/// One fact and for how many prospects it is worth finding out.
struct FactToFind {
    size_t criterion = 0;
    qint64 prospects = 0; ///< it is among the one or two facts that they need
    qint64 best = 0; ///< it alone makes them Best, if it turns out well
    qint64 certain = 0; ///< it alone makes a Best one certain, if it turns out well
    friend bool operator==(const FactToFind &, const FactToFind &) = default;
};

/// All prospects as a work list.
struct Ranking {
    std::vector<Reach> reach; ///< per row
    std::array<qint64, kReaches> counts{}; ///< indexed by Reach
    std::vector<quint32> order; ///< all rows: by reach, then by what is earned for certain, then by points
    std::vector<FactToFind> facts; ///< those that settle most prospects first; none that nobody needs
};
Ranking rank(const profile::Icp &icp, const profile::Fits &fits);
/// How the list is sorted and why, in one sentence (translated).
QString orderText();

} // namespace lodestar::prospects
