#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace lodestar::workshop {

/// One person's order of things, by their numbers from 0, the best first. What is not in it is behind all that is.
using RankOrder = std::vector<size_t>;

/// The order with the fewest disagreements between two people about two things (Kemeny 1959, Young & Levenglick 1978).
struct KemenyOrder {
    double agreements = 0; ///< of pairs with the rankings, in the best order found
    double bound = 0; ///< no order can have more
    bool exact = true; ///< gone through all orders; otherwise the best that was found
    std::vector<RankOrder> orders; ///< all that are best, at most kListedOrders of them; one where not exact
    bool hasMore = false; ///< there are more best orders than listed
};
constexpr size_t kListedOrders = 6;
constexpr size_t kExactItems = 10;

/// What people's rankings say together.
struct RankedResult {
    /// Borda (1781): m - 1 points for the first of m … 0 for the last; what is not ranked shares the places left.
    std::vector<double> borda;
    std::vector<int> wins; ///< pairs won against the others (Copeland 1951)
    std::optional<size_t> condorcet; ///< beats every other one by itself; none: a circle or a tie
    KemenyOrder kemeny;
};

/// `things`: how many there are to rank. Two things that somebody left out get no vote between them from that person.
RankedResult aggregateRankings(size_t things, const std::vector<RankOrder> &rankings);

/// The rank of each thing in one ranking, from 1; what is not ranked shares the mean of the places left.
std::vector<double> ranksIn(const RankOrder &ranking, size_t things);

} // namespace lodestar::workshop
