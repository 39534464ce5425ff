#pragma once

#include "core/metrics/agreement.h"
#include "core/traits/statistics.h"
#include "core/workshop/rankedvote.h"
#include "core/workshop/voteround.h"

#include <QHash>

namespace lodestar::workshop {

/// What a card is counted with now: VoteItem::id → Cluster::id. What is not in it stands for itself.
using VoteGroups = QHash<QString, QString>;

/// What a round says of one cluster, loose card or option.
struct GroupTally {
    QString group; ///< Cluster::id, or VoteItem::id of what stands for itself
    QStringList items; ///< what the votes hang on
    double amount = 0; ///< dots, points, Borda points, or the sum of grades; only what counts
    int people = 0; ///< who gave it anything
    traits::Interval share; ///< of those people among all who voted, Wilson 95 %
    double largestVoice = 0; ///< share of the amount that one person gave (dots and points)
    std::vector<double> values; ///< points of every voter (0 included), or the grades given, ascending
    double mean = 0, median = 0, low = 0, high = 0; ///< of `values`; 0 without any
    int place = 0; ///< from 1; those that are equal share it
    QStringList objectors; ///< consent: Participant::id of who grades it 2 or less
};

/// Where grouping after the vote made one thing of two that a person had voted on, and what counts of it.
struct SettledDouble {
    QString participant, group;
    double cast = 0, counted = 0; ///< dots; for consent the higher and the lower grade; for ranking the ranks
};

struct VoteTally {
    VoteKind kind = VoteKind::Dots;
    std::vector<GroupTally> groups; ///< the best first
    std::vector<SettledDouble> settled;
    QStringList voters; ///< Participant::id of everybody with a vote
    double cast = 0, counted = 0; ///< dots and points: given, and counted
    double available = 0; ///< dots that the voters had
    std::optional<RankedResult> ranked; ///< of a ranking; its numbers are places in `rankedGroups`
    QStringList rankedGroups;
    metrics::Agreement agreement; ///< rankings and points: Kendall's W
    /// Dots: Fleiss' kappa of who dotted what; consent: Krippendorff's alpha of the grades. NaN where there is none.
    double reliability = std::numeric_limits<double>::quiet_NaN();

    int people() const { return static_cast<int>(voters.size()); }
    std::vector<const GroupTally *> first() const; ///< those in the first place
    /// Another group has more people than the one with most dots: the order depends on how one counts.
    const GroupTally *firstByPeople() const;
};

/// How long a bar is for a group, 0 to 1: dots, points and Borda points against the first, grades against the best
/// grade.
double barLength(const GroupTally &group, const VoteTally &tally);

/// The fewest people of whom a coefficient of agreement says something; with fewer the votes themselves are shown.
constexpr int kEnoughForAgreement = 5;

/// Counts a round. Every vote is counted once, with what its card belongs to now; a person counts once per group. Where
/// a person voted on what is one thing now, dots add up to the limit at most, points add up, of two grades the lower
/// counts (an objection is never lost), of two ranks the better.
VoteTally tallyVotes(const VoteRound &round, const std::vector<Vote> &votes, const VoteGroups &groups = {});

/// Whether the vote leaves its question open: a tie in the first place, no majority of people behind the first, grades
/// of both sides on one item, or rankings that go in a circle.
bool isSplit(const VoteTally &tally);

} // namespace lodestar::workshop
