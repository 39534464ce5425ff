#pragma once

#include "core/metrics/ballots.h"
#include "core/metrics/best.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::metrics {

/// The ballots on the weights of best. While they are collected (votestate.h) only each person's own can be read.
class BallotStore
{
public:
    explicit BallotStore(project::Project &project) : m_project(project) { }

    /// Everybody's, in the order in which they were cast. BadInput while they are still secret.
    Result<std::vector<WeightBallot>> list() const;
    /// How many have been cast: no secret.
    Result<int> count() const;
    /// Who has cast one: no secret.
    Result<QStringList> participants() const;
    /// One person's own ballot; nullopt when there is none.
    Result<std::optional<WeightBallot>> of(const QString &participant) const;

    /// Recorded, undoable, without the points in the label. A person has one ballot: another replaces it, also when
    /// entered from paper. BadInput unless there are points from 0 and they add up to 100. `name` is what people call
    /// the participant.
    Result<> save(const WeightBallot &ballot, const QString &name);
    Result<> remove(const QString &participant, const QString &name);

    /// Makes what the ballots agree on the weights of best, in one recorded, undoable action: the criteria stay as
    /// they are but for their weights. BadInput while the ballots are secret, or when none counts.
    Result<> adopt(const std::vector<BestCriterion> &criteria, BallotAverage average);

private:
    Result<std::vector<WeightBallot>> read(const QString &where = {}, const QVariantList &values = {}) const;

    project::Project &m_project;
};

} // namespace lodestar::metrics
