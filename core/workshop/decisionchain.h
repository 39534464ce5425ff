#pragma once

#include "core/workshop/room.h"
#include "core/workshop/votetally.h"

#include <optional>

namespace lodestar::workshop {

/// A decision with what it rests on: the cards, their cluster, and the votes they got.
struct DecisionChain {
    Decision decision;
    QString question; ///< Question::id
    QString cluster; ///< name of the cluster that was decided on; empty: the question as a whole
    std::vector<Answer> cards;
    std::optional<GroupTally> votes; ///< of the cluster in the last revealed vote
    VoteKind kind = VoteKind::Dots; ///< of that vote
};

/// The way back from the subject of a decision; nullopt when nothing is decided on it.
std::optional<DecisionChain> chainOf(const Room &room, const QString &subject);

/// "decided by Sari on Nov 24, 2026, confidence 4 of 5 · 6 dots, 5 people · 4 cards · 1 dissents" (translated)
QString chainInWords(const DecisionChain &chain);

/// The question that a subject belongs to: of the cluster, or itself.
QString questionOf(const Room &room, const QString &subject);

} // namespace lodestar::workshop
