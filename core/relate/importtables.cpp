#include "core/relate/importtables.h"

#include "core/base/text.h"
#include "core/import/readings.h"
#include "core/project/project.h"
#include "core/relate/joinedtables.h"
#include "core/relate/madecustomers.h"
#include "core/relate/preparedtable.h"
#include "core/relate/relatestore.h"
#include "core/table/datasetstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::DatasetKind;
using table::Table;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::ImportTables)
};

QString labelFor(const PreparedTables &prepared)
{
    const auto more = static_cast<int>(prepared.tables.size()) - 1;
    const table::DatasetInfo &first = prepared.tables.front().outcome.dataset;
    return more == 0 ? import::importLabel(first)
                     : Tr::tr("Imported %1 and %n more table(s)", nullptr, more).arg(isolated(first.name));
}

/// Decisions of the recipe with the wishes of now on top.
Decisions with(Decisions decisions, const MatchWishes &wishes)
{
    for (auto it = wishes.pairs.begin(); it != wishes.pairs.end(); ++it) {
        std::vector<KeyPair> &pairs = decisions.pairs[it.key()];
        pairs.insert(pairs.end(), it->begin(), it->end());
    }
    for (const DatasetKind kind : table::importableKinds()) {
        std::vector<KeyPair> &pairs = decisions.pairs[kind];
        pairs.insert(pairs.end(), wishes.anyPairs.begin(), wishes.anyPairs.end());
    }
    for (auto it = wishes.columns.begin(); it != wishes.columns.end(); ++it)
        decisions.columns[it.key()] = *it;
    decisions.takeSimilar = wishes.takeSimilar;
    return decisions;
}

/// "--match A=B" without saying which table: the related tables that come in now are meant.
MatchWishes addressed(MatchWishes wishes, const PreparedTables &prepared)
{
    for (const import::PreparedImport &one : prepared.tables) {
        const DatasetKind kind = one.outcome.dataset.kind;
        if (!isRelatedKind(kind))
            continue;
        std::vector<KeyPair> &pairs = wishes.pairs[kind];
        pairs.insert(pairs.end(), wishes.anyPairs.begin(), wishes.anyPairs.end());
    }
    return wishes;
}

/// The tables that the project has and the files do not bring anew.
Result<std::vector<Table>> storedTables(project::Project &project, const std::vector<Table> &brought,
                                        const TaskControl &control)
{
    const table::DatasetStore store(project);
    std::vector<Table> tables;
    const auto all = store.list();
    if (!all)
        return all.error();
    std::vector<table::DatasetInfo> now;
    for (const Table &table : brought)
        now.push_back(table.info());
    auto wanted = RelateStore(project).tablesInUse(now);
    const auto customers = store.current();
    if (!wanted || !customers)
        return wanted ? customers.error() : wanted.error();
    const auto isBrought = [&](const table::DatasetInfo &info) {
        return std::any_of(now.begin(), now.end(), [&](const table::DatasetInfo &other) {
            return other.kind == info.kind && (info.kind != DatasetKind::Lookup || other.name == info.name);
        });
    };
    if (*customers && !isBrought(**customers))
        wanted->push_back(**customers);
    QSet<QString> lookups;
    for (const table::DatasetInfo &info : *all) {
        if (info.kind == DatasetKind::Lookup && !isBrought(info) && !lookups.contains(info.name)) {
            lookups.insert(info.name);
            wanted->push_back(info);
        }
    }
    for (const table::DatasetInfo &info : *wanted) {
        auto table = store.load(info, columnsToRelate(info), control);
        if (!table)
            return std::move(table).error();
        tables.push_back(std::move(*table));
    }
    return tables;
}

std::optional<Table> takeCustomers(std::vector<Table> &tables)
{
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [](const Table &table) { return table.info().kind == DatasetKind::Customers; });
    if (found == tables.end())
        return std::nullopt;
    Table customers = std::move(*found);
    tables.erase(found);
    return customers;
}

std::optional<Table> madeOutOf(const std::vector<Table> &tables)
{
    for (const DatasetKind kind : {DatasetKind::Transactions, DatasetKind::Opportunities}) {
        const std::vector<Table> same = tablesOf(kind, tables);
        const auto joined = same.empty() ? Result<JoinedTables>(JoinedTables()) : joinTables(same);
        if (!joined || same.empty())
            continue;
        if (auto made = makeCustomers(joined->table))
            return tableOf(made->info, made->columns);
    }
    return std::nullopt;
}

} // namespace

Result<PreparedTables> prepareTables(const std::vector<TableFile> &files, const TaskControl &control)
{
    PreparedTables prepared;
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const double step = 1.0 / static_cast<double>(std::max<size_t>(files.size(), 1));
    for (const TableFile &file : files) {
        const double from = step * static_cast<double>(prepared.tables.size());
        auto one = import::prepareFile(file.path, file.options, control.part(from, from + step));
        if (!one)
            return std::move(one).error();
        prepared.tables.push_back(std::move(*one));
        if (files.size() > 1)
            setBatch(prepared.tables.back().outcome.dataset, batch);
    }
    return prepared;
}

Result<RollUp> previewTables(project::Project &project, const PreparedTables &prepared, const MatchWishes &wishes,
                             const TaskControl &control)
{
    std::vector<Table> tables;
    for (const import::PreparedImport &one : prepared.tables) {
        // As they are found once they are in the project: the last one first.
        tables.insert(tables.begin(), tableOf(one.outcome.dataset, one.columns));
    }
    const auto stored = storedTables(project, tables, control.part(0, 0.4));
    if (!stored)
        return stored.error();
    tables.insert(tables.end(), stored->begin(), stored->end());
    std::optional<Table> customers = takeCustomers(tables);
    if (!customers || isMade(customers->info())) {
        if (auto made = madeOutOf(tables))
            customers = std::move(made);
    }
    const bool relates =
        std::any_of(tables.begin(), tables.end(), [](const Table &table) { return isRelatedKind(table.info().kind); });
    const auto decided = RelateStore(project).decisions();
    if (!decided)
        return decided.error();
    if (!customers || !relates)
        return RollUp();
    return relate(*customers, tables, with(*decided, wishes), nullptr, control.part(0.4, 1));
}

Result<TablesOutcome> writeTables(project::Project &project, PreparedTables prepared, const MatchWishes &wishes,
                                  const TaskControl &control, const AfterImport &after)
{
    TablesOutcome outcome;
    if (prepared.tables.empty())
        return outcome;
    const MatchWishes all = addressed(wishes, prepared);
    RelateStore store(project);
    LODESTAR_TRY(project.change(labelFor(prepared), [&]() -> Result<> {
        const double step = 0.7 / static_cast<double>(prepared.tables.size());
        double from = 0;
        for (import::PreparedImport &one : prepared.tables) {
            LODESTAR_TRY(import::writePrepared(project, one, control.part(from, from + step)));
            one.columns.clear();
            from += step;
        }
        for (auto it = all.pairs.begin(); it != all.pairs.end(); ++it)
            LODESTAR_TRY(store.writePairs(it.key(), {}, *it));
        for (auto it = all.columns.begin(); it != all.columns.end(); ++it)
            LODESTAR_TRY(store.writeColumns(it.key(), *it));
        auto rolledUp = store.rollUp(control.part(0.7, 1), all.takeSimilar);
        if (!rolledUp)
            return std::move(rolledUp).error();
        outcome.rollUp = std::move(*rolledUp);
        return after ? after(control) : Result<>();
    }));
    const auto customers = table::DatasetStore(project).current();
    if (customers)
        outcome.customers = *customers;
    for (import::PreparedImport &one : prepared.tables)
        outcome.tables.push_back(std::move(one.outcome));
    return outcome;
}

Result<TablesOutcome> importTables(project::Project &project, const std::vector<TableFile> &wanted,
                                   const MatchWishes &wishes, const TaskControl &control, bool dryRun,
                                   const AfterImport &after)
{
    QElapsedTimer timer;
    timer.start();
    import::ImportProgress progress(control); // of one table it tells rows and seconds from end to end
    const auto readings = import::Readings::of(project);
    std::vector<TableFile> files = wanted;
    for (TableFile &file : files)
        file.options = readings.applied(file.path, std::move(file.options));
    const bool single = files.size() == 1;
    Result<PreparedTables> prepared = PreparedTables();
    if (single) {
        auto one = import::prepareFile(files.front().path, files.front().options, control, progress);
        if (!one)
            return std::move(one).error();
        prepared->tables.push_back(std::move(*one));
    } else {
        prepared = prepareTables(files, control.part(0, 0.5));
    }
    if (!prepared)
        return std::move(prepared).error();
    Result<TablesOutcome> outcome;
    if (dryRun) {
        auto rollUp = previewTables(project, *prepared, wishes, control.part(0.5, 1));
        if (!rollUp)
            return std::move(rollUp).error();
        outcome->rollUp = std::move(*rollUp);
        for (import::PreparedImport &one : prepared->tables)
            outcome->tables.push_back(std::move(one.outcome));
    } else {
        outcome = writeTables(project, std::move(*prepared), wishes, single ? progress.writing() : control.part(0.5, 1),
                              after);
    }
    if (outcome)
        outcome->seconds = static_cast<double>(timer.elapsed()) / 1000;
    return outcome;
}

} // namespace lodestar::relate
