#pragma once

#include "core/metrics/best.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::metrics {

/// Ids of the command line and of the project file.
QString thresholdKindId(Threshold::Kind kind); ///< "top_share"
QString missingPolicyId(MissingPolicy missing); ///< "reweight"
std::optional<MissingPolicy> missingPolicyFromId(const QString &id);

/// The agreed rule in the project. Until a team has said anything it is defaultRule() of the data set. Its currency
/// rates are those of table::CurrencyRateStore.
class BestRuleStore
{
public:
    explicit BestRuleStore(project::Project &project) : m_project(project) { }
    Result<BestRule> load(const table::DatasetInfo &info) const;
    bool isAgreed() const; ///< a person has set the criteria
    /// Recorded under `label`, else as "Weights of best: CLV 40, …".
    Result<> saveCriteria(const std::vector<BestCriterion> &criteria, const QString &label = {});
    Result<> saveThreshold(const Threshold &threshold);
    Result<> saveMissing(MissingPolicy missing);
    /// Recorded under `label`, else by what the pin says.
    Result<> pin(const Pin &pin, const QString &customerName, const QString &label = {});
    Result<> unpin(const QString &customerKey, const QString &customerName);

private:
    project::Project &m_project;
};

} // namespace lodestar::metrics
