#include "core/workshop/roomfacts.h"

#include "core/workshop/voteitems.h"

namespace lodestar::workshop {

WorkshopFacts workshopFacts(const Room &room, const std::vector<Gap> &gaps)
{
    WorkshopFacts facts;
    facts.cards = room.cards;
    facts.decisions = room.decisions;
    facts.gaps = gaps;
    for (const Cluster &cluster : room.clusters)
        facts.clusterQuestions.insert(cluster.id, cluster.question);
    for (const VoteRound &round : room.voteRounds) {
        // A later vote on the same question stands in the place of an earlier one.
        if (&round == lastRevealed(room, round.question) && isSplit(tallyOf(room, round)))
            facts.splitVotes.push_back({round.question, round.at});
    }
    return facts;
}

} // namespace lodestar::workshop
