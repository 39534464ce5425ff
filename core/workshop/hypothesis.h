#pragma once

#include "core/base/error.h"
#include "core/table/condition.h"

#include <QDateTime>

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::workshop {

/// How strongly one person believes a hypothesis. Said aloud, by a show of hands: nothing about it is secret.
struct BeliefVote {
    QString participant; ///< Participant::id
    QString team; ///< for which they spoke
    int belief = 2; ///< 1 low, 2 medium, 3 high
    QDateTime at = {};
    friend bool operator==(const BeliefVote &, const BeliefVote &) = default;
};

/// A belief of the team, waiting for a test (methods 7).
struct Hypothesis {
    QString id;
    QString statement;
    int belief = 2; ///< of the team as a whole: 1 low, 2 medium, 3 high; counts while nobody voted
    QString test = {}; ///< how to find out
    QString outcome = {}; ///< what came of it, in words
    int rung = 0; ///< evidence 0 opinion … 5 repeated (methods 7)
    QDateTime at = {};
    table::Condition criterion = {}; ///< what it says of customers in terms of their table; empty: in words only
    QString source = {}; ///< what it came from: a Decision::subject; empty: written here
    double killBelow = -1; ///< give it up when a smaller share says so, 0..1; below 0: not agreed
    QDateTime killSetAt = {}; ///< when that was agreed, or last changed
    int hits = 0, asked = 0; ///< so many of those asked said so
    QDateTime resultAt = {}; ///< when the first answer was written down; invalid while nobody was asked
    std::vector<BeliefVote> votes = {}; ///< in the order of the participants' ids
};

/// Hypotheses in a project; everything written is recorded and undoable.
class HypothesisStore
{
public:
    explicit HypothesisStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Hypothesis>> list() const; ///< riskiest first: strong belief, weak evidence
    /// New or changed; an empty id gets a new one. The times of the threshold and of the first answer are kept by the
    /// store: they say when these were written, whatever the caller says. Votes are not touched. BadInput without a
    /// statement, or when more said so than were asked.
    Result<> save(const Hypothesis &hypothesis);
    Result<> vote(const QString &hypothesis, const BeliefVote &vote); ///< in the place of their earlier one
    Result<> withdrawVote(const QString &hypothesis, const QString &participant);
    Result<> remove(const QString &id); ///< with its votes

private:
    project::Project &m_project;
};

constexpr int kHighestRung = 5;
/// What an evidence rung means (methods 7), translated: "opinion", "said in an interview", … "repeated or renewed".
QString rungName(int rung);
QString beliefName(int belief); ///< low, medium, high, translated

} // namespace lodestar::workshop
