#include "core/profile/analysis.h"

#include "core/metrics/beststore.h"
#include "core/profile/icpstore.h"
#include "core/table/datasetstore.h"
#include "core/workshop/dataanswer.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Analysis)
};

/// Roles whose columns are shown or summed up beside the analysis, whatever the rule and the traits need.
constexpr table::RoleId kShownRoles[] = {
    table::RoleId::Id,  table::RoleId::Name,   table::RoleId::ContactTitle, table::RoleId::DecisionMakerTitle,
    table::RoleId::Clv, table::RoleId::Profit, table::RoleId::Revenue};

std::vector<int> neededColumns(const table::DatasetInfo &info, const metrics::BestRule &rule,
                               const std::vector<Icp> &definitions)
{
    std::vector<int> columns;
    const auto add = [&columns](const std::vector<int> &more) {
        columns.insert(columns.end(), more.begin(), more.end());
    };
    add(metrics::columnsFor(info, rule));
    add(traits::columnsFor(info));
    add(workshop::columnsFor(info));
    for (const Icp &icp : definitions)
        add(columnsFor(info, icp));
    for (const table::RoleId role : kShownRoles) {
        if (const table::ColumnInfo *column = info.byRole(role))
            columns.push_back(column->index);
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

/// The working definitions and all that were frozen: a report of an old version judges the customers of today too.
Result<std::vector<Icp>> allDefinitions(project::Project &project)
{
    const IcpStore store(project);
    auto definitions = store.list();
    if (!definitions)
        return definitions;
    const size_t working = definitions->size();
    for (size_t i = 0; i < working; ++i) {
        const auto versions = store.versions((*definitions)[i].id);
        if (!versions)
            return versions.error();
        for (const Version &version : *versions)
            definitions->push_back(Icp::fromJson(version.definition));
    }
    return definitions;
}

} // namespace

Result<Analysis> analyse(project::Project &project, const traits::TraitOptions &options, const TaskControl &control)
{
    const table::DatasetStore datasets(project);
    const auto info = datasets.current();
    if (!info)
        return info.error();
    if (!*info)
        return Error{
            ErrorKind::NotFound, Tr::tr("The project has no customers yet. Import a table of customers first."), {}};
    const metrics::BestRuleStore rules(project);
    auto rule = rules.load(**info);
    if (!rule)
        return std::move(rule).error();
    const auto definitions = allDefinitions(project);
    if (!definitions)
        return definitions.error();
    auto table = datasets.load(**info, neededColumns(**info, *rule, *definitions), control.part(0, 0.5));
    if (!table)
        return std::move(table).error();
    Analysis analysis = analyse(std::move(*table), std::move(*rule), rules.isAgreed(), options, control.part(0.5, 1));
    if (control.cancelled())
        return Error::cancelled();
    return analysis;
}

Analysis analyse(table::Table table, metrics::BestRule rule, bool agreed, const traits::TraitOptions &options,
                 const TaskControl &control)
{
    Analysis analysis;
    analysis.table = std::move(table);
    analysis.rule = std::move(rule);
    analysis.agreed = agreed;
    analysis.rating = metrics::rate(analysis.table, analysis.rule);
    analysis.traits = traits::findTraits(analysis.table, analysis.rating, analysis.rule, options, control);
    return analysis;
}

} // namespace lodestar::profile
