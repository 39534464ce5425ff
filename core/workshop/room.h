#pragma once

#include "core/workshop/cluster.h"
#include "core/workshop/voteround.h"
#include "core/workshop/workshopstore.h"
#include "core/workshop/writinground.h"

#include <QHash>
#include <QSet>

namespace lodestar::workshop {

/// What the last revealed vote gave one card.
struct CardVotes {
    double amount = 0; ///< dots or points; 0 for the kinds that are not added up
    QSet<QString> people = {}; ///< Participant::id of those who gave it something
    friend bool operator==(const CardVotes &, const CardVotes &) = default;
};

/// The workshop as the room may see it, at one moment: people, cards, clusters, votes, decisions. What is secret is not
/// in it: cards of a round that is not revealed are counted and not shown, and so are votes.
struct Room {
    static Result<Room> load(project::Project &project);

    std::vector<Participant> everyone; ///< with the former ones
    std::vector<Answer> cards; ///< of all questions, by position
    std::vector<Cluster> clusters; ///< of all questions, by position
    std::vector<WritingRound> rounds; ///< by time
    QHash<QString, int> hiddenCards; ///< cards that wait for the reveal, by WritingRound::id
    std::vector<VoteRound> voteRounds; ///< by time
    std::vector<Vote> votes; ///< of revealed rounds, and no others
    std::vector<Decision> decisions;

    const Participant *participant(const QString &id) const; ///< null: unknown, or nobody
    std::vector<Participant> present() const; ///< who is in the room now: not removed, and not left
    std::vector<Answer> cardsOf(const QString &question) const; ///< by position
    std::vector<Answer> cardsIn(const QString &cluster) const; ///< by position
    std::vector<Answer> looseCards(const QString &question) const; ///< in no cluster, by position
    std::vector<Cluster> clustersOf(const QString &question) const; ///< by position
    const Answer *card(const QString &id) const;
    const Cluster *cluster(const QString &id) const;
    const WritingRound *openRound(const QString &question) const; ///< the last one that is not revealed; null: none
    const Decision *decisionOn(const QString &subject) const;
    /// The last revealed vote of the card's question, as given to this card.
    CardVotes votesOn(const QString &card) const;
    /// The same for all cards of a question that were given something.
    QHash<QString, CardVotes> votesOnCardsOf(const QString &question) const;
};

} // namespace lodestar::workshop
