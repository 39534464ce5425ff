#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace lodestar::workshop {

enum class VoteKind : quint8 {
    Dots, ///< a budget of dots, with a limit per item
    Points, ///< 100 points to spread
    Consent, ///< each item from 1, no, to 5, fully with it
    Ranking ///< the best first; not everything has to be ranked
};
QString voteKindId(VoteKind kind); ///< dots, points, consent, ranking
VoteKind voteKindFrom(const QString &id); ///< Dots for anything unknown
QString voteKindName(VoteKind kind); ///< "Dots" (translated)
std::vector<VoteKind> voteKinds();

enum class VoteState : quint8 {
    Open, ///< ballots are cast, in secret
    Closed, ///< no more ballots; still secret
    Revealed ///< for all to see, for ever: another vote is another round
};
QString voteStateId(VoteState state); ///< open, closed, revealed
VoteState
voteStateFrom(const QString &id); ///< Open for anything unknown: what is not known to be revealed stays secret

/// What can be voted for. The vote for a cluster hangs on one of its cards, so that no grouping loses it.
struct VoteItem {
    QString id; ///< Answer::id of the card, subject of a decision, or a UUID of an option of its own
    QString text; ///< name of the cluster or words of the card, as they were when the vote was opened
    friend bool operator==(const VoteItem &, const VoteItem &) = default;
};

struct VoteRound {
    QString id; ///< UUID
    QString question; ///< Question::id
    VoteKind kind = VoteKind::Dots;
    int budget = 5; ///< dots per person; 100 for points; 0 for the others
    int itemLimit = 2; ///< dots of one person on one item; 0: no limit
    VoteState state = VoteState::Open;
    std::vector<VoteItem> items; ///< fixed when it is opened: cards that come later are not in it
    QDateTime at = {};
    const VoteItem *item(const QString &id) const; ///< null when it is not in this round
};

/// One person's say on one item.
struct Vote {
    QString id; ///< UUID
    QString round; ///< VoteRound::id
    QString participant; ///< Participant::id
    QString team; ///< of the participant when it was cast
    QString item; ///< VoteItem::id; where cards were merged since, the card that remained
    double amount = 0; ///< dots, points, 1..5, or the rank from 1
    QDateTime at = {};
    QString reason = {}; ///< of an objection; may be empty
};

constexpr int kAllPoints = 100;
constexpr double kObjection = 2; ///< consent: this and below objects, and is asked why
constexpr double kConsent = 5; ///< consent: fully with it

/// Whether a round can be opened: there is something to choose between, and a sensible budget (BadInput).
Result<> checkRound(const VoteRound &round);
/// Whether one person's votes are a ballot of this round: nothing twice, nothing that is not in it, within the budget
/// and the limits, all 100 points given (BadInput says what is wrong).
Result<> checkBallot(const VoteRound &round, const std::vector<Vote> &votes);
/// How much of the budget is left: dots or points; 0 for the other kinds.
int budgetLeft(const VoteRound &round, const std::vector<Vote> &votes);

} // namespace lodestar::workshop
