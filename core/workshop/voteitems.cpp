#include "core/workshop/voteitems.h"

#include <algorithm>

namespace lodestar::workshop {

std::vector<VoteItem> voteItems(const Room &room, const QString &question)
{
    std::vector<VoteItem> items;
    for (const Cluster &cluster : room.clustersOf(question)) {
        const std::vector<Answer> cards = room.cardsIn(cluster.id);
        if (!cards.empty())
            items.push_back({cards.front().id, clusterName(room, cluster.id)});
    }
    for (const Answer &card : room.looseCards(question))
        items.push_back({card.id, card.text});
    return items;
}

QString clusterName(const Room &room, const QString &id)
{
    const Cluster *cluster = room.cluster(id);
    if (cluster && !cluster->name.trimmed().isEmpty())
        return cluster->name;
    const std::vector<Answer> cards = room.cardsIn(id);
    return cards.empty() ? QString() : cards.front().text;
}

VoteGroups voteGroups(const Room &room)
{
    VoteGroups groups;
    for (const Answer &card : room.cards) {
        if (!card.cluster.isEmpty() && room.cluster(card.cluster))
            groups.insert(card.id, card.cluster);
    }
    return groups;
}

QString groupName(const Room &room, const VoteRound &round, const QString &group)
{
    if (room.cluster(group))
        return clusterName(room, group);
    if (const Answer *card = room.card(group))
        return card->text;
    const VoteItem *item = round.item(group);
    return item ? item->text : QString();
}

VoteTally tallyOf(const Room &room, const VoteRound &round)
{
    std::vector<Vote> votes;
    std::ranges::copy_if(room.votes, std::back_inserter(votes),
                         [&](const Vote &vote) { return vote.round == round.id; });
    return tallyVotes(round, votes, voteGroups(room));
}

const VoteRound *lastRevealed(const Room &room, const QString &question)
{
    const VoteRound *last = nullptr;
    for (const VoteRound &round : room.voteRounds) {
        if (round.question == question && round.state == VoteState::Revealed)
            last = &round;
    }
    return last;
}

} // namespace lodestar::workshop
