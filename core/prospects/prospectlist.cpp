#include "core/prospects/prospectlist.h"

#include "core/profile/rubric.h"
#include "core/project/project.h"
#include "core/prospects/columnloading.h"
#include "core/prospects/likematch.h"
#include "core/table/datasetstore.h"
#include "core/table/hiddennames.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace lodestar::prospects {

using profile::Criterion;
using profile::Icp;
using table::DatasetInfo;
using table::DatasetKind;
using table::DatasetStore;
using table::Match;
using table::Table;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::prospects::ProspectList)
};

std::vector<Match> answersTo(const Table &table, const Criterion &criterion)
{
    if (criterion.condition.isEmpty())
        return std::vector<Match>(static_cast<size_t>(table.rows()), Match::Unknown);
    // Customers answer as everywhere else; another table is read with some allowance for its spelling.
    return table.info().kind == DatasetKind::Customers ? table::evaluate(table, criterion.condition)
                                                       : likeMatches(table, criterion.condition);
}

Result<DatasetInfo> chosenDataset(const DatasetStore &datasets, qint64 id)
{
    if (id != 0) {
        auto info = datasets.info(id);
        if (info && info->kind != DatasetKind::Prospects && info->kind != DatasetKind::Customers)
            return Error{ErrorKind::BadInput,
                         Tr::tr("Data set %1 holds neither prospects nor customers but %2: it cannot be scored.")
                             .arg(id)
                             .arg(table::datasetKindName(info->kind)),
                         {}};
        return info;
    }
    for (const DatasetKind kind : {DatasetKind::Prospects, DatasetKind::Customers}) {
        auto current = datasets.current(kind);
        if (!current)
            return std::move(current).error();
        if (*current)
            return std::move(**current);
    }
    return Error{ErrorKind::NotFound,
                 Tr::tr("The project has neither prospects nor customers yet. Import a table of prospects first."),
                 {}};
}

/// Fits better: nearer to a certain Best, then more earned for certain.
bool fitsBetter(Reach reach, const profile::Fit &fit, Reach than, const profile::Fit &thanFit)
{
    return reach != than ? reach < than : fit.low > thanFit.low;
}

void compare(ProspectList &list, const std::vector<Icp> &others, const TaskControl &control)
{
    constexpr size_t kMost = std::numeric_limits<quint8>::max();
    if (others.empty() || list.icp.criteria.empty())
        return;
    std::vector<profile::Fit> best = list.fits.rows;
    std::vector<Reach> reach = list.ranking.reach;
    std::vector<quint8> which(best.size(), 0);
    std::vector<QString> names{list.icp.name};
    for (const Icp &other : others) {
        if (other.criteria.empty() || names.size() >= kMost || control.cancelled())
            continue;
        names.push_back(other.name);
        const profile::Fits fits = profile::judged(other, answersOf(list.table, other, list.answers));
        const Ranking ranking = rank(other, fits);
        for (size_t row = 0; row < best.size() && row < fits.rows.size(); ++row) {
            if (!fitsBetter(ranking.reach[row], fits.rows[row], reach[row], best[row]))
                continue;
            best[row] = fits.rows[row];
            reach[row] = ranking.reach[row];
            which[row] = static_cast<quint8>(names.size() - 1);
        }
    }
    if (names.size() < 2)
        return;
    list.icps = std::move(names);
    list.bestIcp = std::move(which);
}

/// Looks who is a customer in use already.
Result<> recognise(project::Project &project, ProspectList &list, bool masked, const TaskControl &control)
{
    const DatasetStore datasets(project);
    const auto customers = datasets.current(DatasetKind::Customers);
    if (!customers)
        return customers.error();
    if (!*customers || !list.isOfProspects())
        return {};
    const std::vector<int> columns = identifyingColumns(**customers);
    if (columns.empty())
        return {};
    const auto table = datasets.load(**customers, columns, control);
    if (!table)
        return table.error();
    list.known = knownCustomers(list.table, *table, control);
    list.customerNames.clear();
    if (list.known.count == 0)
        return {};
    list.customerNames.resize(list.known.by.size());
    const Table named = masked ? table::withNamesHidden(*table) : *table;
    for (size_t row = 0; row < list.known.by.size(); ++row) {
        if (list.known.isKnown(row))
            list.customerNames[row] = named.nameOf(static_cast<qsizetype>(list.known.customer[row]));
    }
    return {};
}

} // namespace

QString ProspectList::customerOf(size_t row) const
{
    return row < customerNames.size() ? customerNames[row] : QString();
}

std::vector<int> columnsFor(const DatasetInfo &info, const ScoringRequest &request)
{
    std::vector<int> columns = identifyingColumns(info);
    const auto add = [&](const Icp &icp) {
        const std::vector<int> more = profile::columnsFor(info, icp);
        columns.insert(columns.end(), more.begin(), more.end());
    };
    add(request.icp);
    std::ranges::for_each(request.others, add);
    std::ranges::sort(columns);
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    if (columns.empty() && !info.columns.empty())
        columns.push_back(0); // none would mean all
    return columns;
}

std::vector<std::vector<Match>> answersOf(const Table &table, const Icp &icp, const FitAnswers &answers)
{
    std::vector<std::vector<Match>> match;
    match.reserve(icp.criteria.size());
    for (const Criterion &criterion : icp.criteria)
        match.push_back(answersTo(table, criterion));
    layAnswers(table, icp, answers, match);
    return match;
}

void rescore(ProspectList &list, const Icp &changed)
{
    std::vector<std::vector<Match>> match;
    match.reserve(changed.criteria.size());
    for (const Criterion &criterion : changed.criteria) {
        const auto same = std::ranges::find_if(list.icp.criteria, [&](const Criterion &before) {
            return before.id == criterion.id && before.condition == criterion.condition;
        });
        const auto at = static_cast<size_t>(same - list.icp.criteria.begin());
        if (same != list.icp.criteria.end() && at < list.fits.match.size() && !list.fits.match[at].empty()) {
            match.push_back(std::move(list.fits.match[at]));
        } else {
            Icp one; // asked anew, with what was answered by hand
            one.criteria = {criterion};
            match.push_back(std::move(answersOf(list.table, one, list.answers).front()));
        }
    }
    list.icp = changed;
    list.fits = match.empty() ? profile::evaluate(list.table, changed) : profile::judged(changed, std::move(match));
    list.ranking = rank(changed, list.fits);
}

Result<ProspectList> scoreTable(project::Project &project, Table table, const ScoringRequest &request,
                                const TaskControl &control)
{
    auto answers = FitAnswerStore(project).load();
    if (!answers)
        return std::move(answers).error();
    ProspectList list;
    list.table = std::move(table);
    list.icp = request.icp;
    list.icps = {request.icp.name};
    list.answers = std::move(*answers);
    control.report(0, Tr::tr("Scoring"));
    auto match = answersOf(list.table, list.icp, list.answers);
    list.fits = match.empty() ? profile::evaluate(list.table, list.icp) : profile::judged(list.icp, std::move(match));
    list.ranking = rank(list.icp, list.fits);
    control.report(0.4, Tr::tr("Scoring"));
    compare(list, request.others, control);
    if (request.recognise)
        LODESTAR_TRY(recognise(project, list, request.masked, control.part(0.6, 1)));
    if (request.masked)
        list.table = table::withNamesHidden(list.table);
    if (control.cancelled())
        return Error::cancelled();
    return list;
}

Result<ProspectList> scoreProspects(project::Project &project, const ScoringRequest &request,
                                    const TaskControl &control)
{
    const DatasetStore datasets(project);
    const auto info = chosenDataset(datasets, request.dataset);
    if (!info)
        return info.error();
    auto table = loadColumns(project, *info, columnsFor(*info, request), control.part(0, 0.7));
    if (!table)
        return std::move(table).error();
    return scoreTable(project, std::move(*table), request, control.part(0.7, 1));
}

std::vector<Icp> othersThan(const Icp &icp, const std::vector<Icp> &all)
{
    std::vector<Icp> others;
    std::ranges::copy_if(all, std::back_inserter(others),
                         [&](const Icp &each) { return !each.archived && each.id != icp.id; });
    return others;
}

} // namespace lodestar::prospects
