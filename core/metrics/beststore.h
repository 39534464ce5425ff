#pragma once

#include "core/metrics/best.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::metrics {

/// The agreed rule in the project. Until a team has said anything it is defaultRule() of the data set.
class BestRuleStore
{
public:
    explicit BestRuleStore(project::Project &project) : m_project(project) { }
    Result<BestRule> load(const table::DatasetInfo &info) const;
    bool isAgreed() const; ///< a person has set the criteria
    Result<> saveCriteria(const std::vector<BestCriterion> &criteria); ///< recorded: "Weights of best: CLV 40, …"
    Result<> saveThreshold(const Threshold &threshold);
    Result<> pin(const Pin &pin, const QString &customerName);
    Result<> unpin(const QString &customerKey, const QString &customerName);

private:
    project::Project &m_project;
};

} // namespace lodestar::metrics
