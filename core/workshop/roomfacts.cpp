#include "core/workshop/roomfacts.h"

#include "core/workshop/votetally.h"

#include <algorithm>

namespace lodestar::workshop {

WorkshopFacts workshopFacts(const Room &room, const std::vector<Gap> &gaps)
{
    WorkshopFacts facts;
    facts.cards = room.cards;
    facts.decisions = room.decisions;
    facts.gaps = gaps;
    for (const Cluster &cluster : room.clusters)
        facts.clusterQuestions.insert(cluster.id, cluster.question);
    VoteGroups groups;
    for (const Answer &card : room.cards) {
        if (!card.cluster.isEmpty())
            groups.insert(card.id, card.cluster);
    }
    for (const VoteRound &round : room.voteRounds) {
        std::vector<Vote> votes;
        std::copy_if(room.votes.begin(), room.votes.end(), std::back_inserter(votes),
                     [&](const Vote &vote) { return vote.round == round.id; });
        if (!votes.empty() && isSplit(tallyVotes(round, votes, groups)))
            facts.splitVotes.push_back({round.question, round.at});
    }
    return facts;
}

} // namespace lodestar::workshop
