#pragma once

#include "core/workshop/room.h"
#include "core/workshop/votetally.h"

namespace lodestar::workshop {

/// What the cards of a question offer for a vote: each cluster by the first of its cards, then the cards that stand
/// alone. The texts are the clusters' names and the cards' words.
std::vector<VoteItem> voteItems(const Room &room, const QString &question);

/// How a cluster is called: its name, or the words of its first card while it has none.
QString clusterName(const Room &room, const QString &cluster);

/// What each card is counted with now.
VoteGroups voteGroups(const Room &room);

/// The name of a group of a tally: of the cluster, the card, the decision's subject or the option; where the card is
/// gone, as it was when the vote was opened.
QString groupName(const Room &room, const VoteRound &round, const QString &group);

/// The revealed votes of one round, counted with the clusters as they are now.
VoteTally tallyOf(const Room &room, const VoteRound &round);

/// The last revealed round of a question; null: none.
const VoteRound *lastRevealed(const Room &room, const QString &question);

} // namespace lodestar::workshop
