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

void append(std::vector<int> &columns, const std::vector<int> &more)
{
    columns.insert(columns.end(), more.begin(), more.end());
}

std::vector<int> inOrder(std::vector<int> columns)
{
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

/// What rating and definitions need, and what is shown beside them.
void addRatedColumns(std::vector<int> &columns, const table::DatasetInfo &info, const metrics::BestRule &rule,
                     const std::vector<Icp> &definitions)
{
    append(columns, metrics::columnsFor(info, rule));
    for (const Icp &icp : definitions)
        append(columns, columnsFor(info, icp));
    for (const table::RoleId role : kShownRoles) {
        if (const table::ColumnInfo *column = info.byRole(role))
            columns.push_back(column->index);
    }
}

std::vector<int> neededColumns(const table::DatasetInfo &info, const metrics::BestRule &rule,
                               const std::vector<Icp> &definitions, const std::vector<workshop::Hypothesis> &hypotheses)
{
    std::vector<int> columns;
    addRatedColumns(columns, info, rule, definitions);
    append(columns, traits::columnsFor(info));
    append(columns, workshop::columnsFor(info));
    append(columns, workshop::columnsFor(info, hypotheses));
    return inOrder(std::move(columns));
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

/// What decides how the customers are rated, and which columns that takes.
struct Question {
    table::DatasetInfo info;
    metrics::BestRule rule;
    bool agreed = false;
    std::vector<Icp> definitions;
};

Result<Question> questionOf(project::Project &project, qint64 dataset)
{
    auto info = customersOf(table::DatasetStore(project), dataset);
    if (!info)
        return std::move(info).error();
    const metrics::BestRuleStore rules(project);
    auto rule = rules.load(*info);
    if (!rule)
        return std::move(rule).error();
    auto definitions = allDefinitions(project);
    if (!definitions)
        return std::move(definitions).error();
    return Question{std::move(*info), std::move(*rule), rules.isAgreed(), std::move(*definitions)};
}

} // namespace

Result<Analysis> rateCustomers(project::Project &project, const TaskControl &control, qint64 dataset)
{
    auto question = questionOf(project, dataset);
    if (!question)
        return std::move(question).error();
    std::vector<int> columns;
    addRatedColumns(columns, question->info, question->rule, question->definitions);
    auto table = table::DatasetStore(project).load(question->info, inOrder(std::move(columns)), control);
    if (!table)
        return std::move(table).error();
    Analysis analysis;
    analysis.table = std::move(*table);
    analysis.rule = std::move(question->rule);
    analysis.agreed = question->agreed;
    analysis.rating = metrics::rate(analysis.table, analysis.rule);
    if (control.cancelled())
        return Error::cancelled();
    return analysis;
}

Result<Analysis> analyse(project::Project &project, const traits::TraitOptions &options, const TaskControl &control,
                         qint64 dataset)
{
    auto question = questionOf(project, dataset);
    if (!question)
        return std::move(question).error();
    const auto hypotheses = workshop::HypothesisStore(project).list();
    if (!hypotheses)
        return hypotheses.error();
    auto table = table::DatasetStore(project).load(
        question->info, neededColumns(question->info, question->rule, question->definitions, *hypotheses),
        control.part(0, 0.5));
    if (!table)
        return std::move(table).error();
    traits::TraitOptions withChoices = options;
    if (withChoices.bands.isEmpty())
        withChoices.bands = traits::BandStore(project).load();
    if (!withChoices.correction)
        withChoices.correction = traits::CorrectionStore(project).load();
    Analysis analysis =
        analyse(std::move(*table), std::move(question->rule), question->agreed, withChoices, control.part(0.5, 1));
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
