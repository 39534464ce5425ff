#pragma once

#include "core/table/condition.h"

#include <QJsonObject>

#include <array>

namespace lodestar::research {

constexpr int kLowestLevel = 1, kHighestLevel = 5;

/// What a company must have to stand on a level of technical maturity. A rule that needs nothing holds for everybody
/// whose technologies are known.
struct MaturityRule {
    QString id; ///< UUID
    int level = kLowestLevel; ///< 1..5; several rules of one level: one of them is enough
    QString name; ///< "Connected systems"
    bool needsAll = false; ///< of the needs below; else one of them
    QStringList technologies; ///< each is had when the name of one of the company's technologies contains it
    std::vector<table::Condition> conditions; ///< on other attributes
    friend bool operator==(const MaturityRule &, const MaturityRule &) = default;

    QJsonObject needsJson() const;
    void setNeeds(const QJsonObject &json);
    QString needsText() const; ///< "any of: HubSpot, Salesforce" (translated)
};

/// Five levels to begin with; the team changes them.
std::vector<MaturityRule> suggestedRules();

/// Where the customers stand. Level 0: unknown, or no rule holds.
struct MaturityLevels {
    std::vector<int> level; ///< per row: the highest whose rule surely holds
    std::array<qint64, kHighestLevel + 1> counts{}; ///< by level
    qint64 unknown = 0; ///< of those on level 0: what the rules ask for is not known
};
MaturityLevels levelsOf(const table::Table &table, const std::vector<MaturityRule> &rules);

/// What a level is called: the name of its first rule.
QString levelName(const std::vector<MaturityRule> &rules, int level);
/// The columns that levelsOf() reads.
std::vector<int> columnsFor(const table::DatasetInfo &info, const std::vector<MaturityRule> &rules);
/// The technologies of the customers, the most frequent first.
QStringList technologiesOf(const table::Table &table);

} // namespace lodestar::research
