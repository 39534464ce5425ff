#include "app/cli/bestoutput.h"
#include "app/cli/bestrule.h"
#include "app/cli/command.h"
#include "app/cli/rates.h"

#include "core/base/text.h"
#include "core/clv/clvstore.h"
#include "core/metrics/ballotstore.h"
#include "core/metrics/beststore.h"
#include "core/metrics/votestate.h"
#include "core/project/randomseed.h"
#include "core/relate/onecurrency.h"
#include "core/table/datasetstore.h"

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Best)
};

/// The data set that was named, else the customers in use.
Result<table::DatasetInfo> judgedDataset(Call &call, const table::DatasetStore &datasets)
{
    if (call.has("dataset")) {
        bool ok = false;
        const qint64 id = call.option("dataset").toLongLong(&ok);
        if (!ok || id <= 0)
            return call.wrongUsage(
                Tr::tr("A data set is named by its number, not by \"%1\".").arg(call.option("dataset")));
        const auto info = datasets.info(id);
        if (info && info->kind != table::DatasetKind::Customers)
            return Error{
                ErrorKind::BadInput,
                Tr::tr("Data set %1 (%2) is a table of the kind “%3”, and best judges customers. Leave "
                       "--dataset out to judge those in use.")
                    .arg(QString::number(id), isolated(visible(info->name, 80)), table::datasetKindName(info->kind)),
                {}};
        return info;
    }
    auto info = datasets.current();
    if (!info)
        return info.error();
    if (!*info) {
        return Error{ErrorKind::NotFound,
                     Tr::tr("%1 has no customers yet. Import them first: lodestar-cli import.").arg(call.word(0)),
                     {}};
    }
    return **std::move(info);
}

/// Why there is no criterion, although none was taken away.
Error nothingToWeigh(const table::DatasetInfo &info)
{
    const QString name = isolated(visible(info.name, 80));
    QStringList same;
    for (const table::ColumnInfo &column : info.columns) {
        if (column.role.isMetric())
            same << isolated(visible(column.name, 60));
    }
    if (same.isEmpty())
        return {ErrorKind::NotFound,
                Tr::tr("Nobody can be scored: no column of %1 says what a customer is worth. Import it again with "
                       "--map, for example --map revenue=COLUMN.")
                    .arg(name),
                {}};
    if (info.rows == 1)
        return {ErrorKind::BadInput,
                Tr::tr("%1 has only one customer, and a score compares customers with one another.").arg(name),
                {}};
    return {ErrorKind::BadInput,
            Tr::tr("Nobody can be scored: what says what a customer is worth in %1 (%2) is the same for everybody, or "
                   "empty. Weigh another column: --weight COLUMN=1.")
                .arg(name, listed(same)),
            {}};
}

/// The rule's columns, what names a customer, and what the best bring.
std::vector<int> neededColumns(const table::DatasetInfo &info, const metrics::BestRule &rule)
{
    std::vector<int> columns = metrics::columnsFor(info, rule);
    for (const table::RoleId role :
         {table::RoleId::Id, table::RoleId::Name, table::RoleId::Clv, table::RoleId::Profit, table::RoleId::Revenue}) {
        if (const table::ColumnInfo *column = info.byRole(role))
            columns.push_back(column->index);
    }
    if (const table::ColumnInfo *currency = relate::currencyColumn(info))
        columns.push_back(currency->index);
    return columns;
}

/// What each person's ballot would choose, once ballots are no secret any more.
Result<metrics::Stability> underBallots(project::Project &project, const Judged &judged, const TaskControl &control)
{
    if (!metrics::isRevealed(project, metrics::Vote::Weights))
        return metrics::Stability{};
    const auto ballots = metrics::BallotStore(project).list();
    if (!ballots)
        return ballots.error();
    QStringList keys;
    for (const metrics::BestCriterion &criterion : judged.rule.criteria)
        keys << criterion.key();
    return metrics::stabilityUnder(judged.table, judged.rule, metrics::countBallots(*ballots, keys).people, control);
}

Result<Judged> judge(Call &call, project::Project &project)
{
    const table::DatasetStore datasets(project);
    const auto info = judgedDataset(call, datasets);
    if (!info)
        return info.error();
    auto rule = metrics::BestRuleStore(project).load(*info);
    if (!rule)
        return rule.error();
    LODESTAR_TRY(applyBestOptions(call, *info, *rule));
    if (rule->criteria.empty())
        return nothingToWeigh(*info);
    auto table = datasets.load(*info, neededColumns(*info, *rule), call.control());
    if (!table)
        return table.error();
    LODESTAR_TRY(checkRates(call, {&*table}));
    Judged judged;
    judged.table = std::move(*table);
    judged.rule = std::move(*rule);
    judged.rating = metrics::rate(judged.table, judged.rule);
    const auto standing = clv::ClvStore(project).standing();
    if (standing && *standing == clv::ClvStore::Standing::Stale)
        judged.rating.notices << Tr::tr(
            "The lifetime values were computed before the tables or their corrections changed. "
            "Compute them anew: lodestar-cli clv --save.");
    else if (standing && *standing == clv::ClvStore::Standing::OtherTerms)
        judged.rating.notices << Tr::tr("The lifetime values were computed by other terms than the project keeps now. "
                                        "Compute them anew: lodestar-cli clv --save.");
    judged.natural = metrics::naturalBreak(judged.rating.score);
    judged.gap = metrics::largestGap(judged.rating.score);
    const metrics::ValueAbove values(judged.table, judged.rule.rates);
    judged.values = values.above(judged.rating);
    for (qsizetype i = 0; i < values.size(); ++i)
        judged.lorenz.push_back(values.lorenz(i));
    judged.refusals = values.refusals();
    for (const QString &notice : judged.rating.notices)
        judged.refusals.removeAll(notice); // said already, of the criterion
    judged.stability = metrics::stability(judged.table, judged.rule, call.control());
    judged.seed = project::randomSeed(project);
    judged.drawn = metrics::dirichletStability(judged.table, judged.rule, judged.seed, call.control());
    judged.leftOut = metrics::leaveOneOut(judged.table, judged.rule);
    auto people = underBallots(project, judged, call.control());
    if (!people)
        return people.error();
    judged.people = *std::move(people);
    return judged;
}

} // namespace

Result<> runBest(Call &call)
{
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto judged = judge(call, **project);
    if (call.control().cancelled())
        return Error::cancelled();
    if (!judged)
        return judged.error();
    if (call.asJson())
        call.output().json(bestJson(*judged));
    else
        printBest(call.output(), *judged);
    return {};
}

} // namespace lodestar::cli
