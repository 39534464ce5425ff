#pragma once

#include "core/workshop/votetally.h"

#include <functional>

namespace lodestar::workshop {

/// The name of a participant or of a group, by id; plain text that may hold anything.
using NameOf = std::function<QString(const QString &)>;

/// What a round came to, in sentences (translated): who is first with how much, ties, an order that depends on how one
/// counts, circles, dots that were not used, how far people agree. One sentence per line, the weightiest first.
QStringList outcomeInWords(const VoteTally &tally, const NameOf &groupName);

/// "2 dots of Ana counted once: the limit is 2 on one item (Planning)."
QStringList settledInWords(const VoteTally &tally, const VoteRound &round, const NameOf &personName,
                           const NameOf &groupName);

/// How much a group got: "6 dots, 3 people", "24 points on average, 20 in the middle", "median 4, from 2 to 5".
QString amountInWords(const GroupTally &group, VoteKind kind);

/// What a round is, for lists: "Dots, 5 each, 2 at most on one item".
QString roundInWords(const VoteRound &round);

} // namespace lodestar::workshop
