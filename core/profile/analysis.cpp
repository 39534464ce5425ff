#include "core/profile/analysis.h"

#include "core/metrics/beststore.h"
#include "core/profile/icpstore.h"
#include "core/table/datasetstore.h"
#include "core/traits/bandstore.h"
#include "core/traits/correctionstore.h"
#include "core/workshop/dataanswer.h"
#include "core/workshop/hypothesisresult.h"

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
                               const std::vector<Icp> &definitions, const std::vector<workshop::Hypothesis> &hypotheses)
{
    std::vector<int> columns;
    const auto add = [&columns](const std::vector<int> &more) {
        columns.insert(columns.end(), more.begin(), more.end());
    };
    add(metrics::columnsFor(info, rule));
    add(traits::columnsFor(info));
    add(workshop::columnsFor(info));
    add(workshop::columnsFor(info, hypotheses));
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

/// The customers in use, or the data set asked for.
Result<table::DatasetInfo> customersOf(const table::DatasetStore &datasets, qint64 dataset)
{
    if (dataset != 0) {
        auto info = datasets.info(dataset);
        if (info && info->kind != table::DatasetKind::Customers)
            return Error{ErrorKind::BadInput,
                         Tr::tr("Data set %1 holds no customers but %2. Choose a data set of customers.")
                             .arg(dataset)
                             .arg(table::datasetKindName(info->kind)),
                         {}};
        return info;
    }
    auto current = datasets.current();
    if (!current)
        return std::move(current).error();
    if (!*current)
        return Error{
            ErrorKind::NotFound, Tr::tr("The project has no customers yet. Import a table of customers first."), {}};
    return std::move(**current);
}

} // namespace

Result<Analysis> analyse(project::Project &project, const traits::TraitOptions &options, const TaskControl &control,
                         qint64 dataset)
{
    const table::DatasetStore datasets(project);
    const auto info = customersOf(datasets, dataset);
    if (!info)
        return info.error();
    const metrics::BestRuleStore rules(project);
    auto rule = rules.load(*info);
    if (!rule)
        return std::move(rule).error();
    const auto definitions = allDefinitions(project);
    if (!definitions)
        return definitions.error();
    const auto hypotheses = workshop::HypothesisStore(project).list();
    if (!hypotheses)
        return hypotheses.error();
    auto table = datasets.load(*info, neededColumns(*info, *rule, *definitions, *hypotheses), control.part(0, 0.5));
    if (!table)
        return std::move(table).error();
    traits::TraitOptions withChoices = options;
    if (withChoices.bands.isEmpty())
        withChoices.bands = traits::BandStore(project).load();
    if (!withChoices.correction)
        withChoices.correction = traits::CorrectionStore(project).load();
    Analysis analysis =
        analyse(std::move(*table), std::move(*rule), rules.isAgreed(), withChoices, control.part(0.5, 1));
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
    analysis.options = options;
    analysis.rating = metrics::rate(analysis.table, analysis.rule);
    analysis.traits = traits::findTraits(analysis.table, analysis.rating, analysis.rule, options, control);
    return analysis;
}

} // namespace lodestar::profile
