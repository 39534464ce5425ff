// Promises: a million prospects against fifteen criteria within 2 s, read from the project; a hundred thousand judged
// anew within a frame (16 ms) while a threshold is dragged or a criterion edited.
#include "core/prospects/arrangelist.h"
#include "core/table/datasetwriter.h"

#include "core/project/project.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

/// Ids, names and fifteen attributes, as they are on their way into a project.
std::vector<table::DatasetColumn> prospectColumns(qint64 rows)
{
    std::mt19937 random(20261124);
    std::vector<table::DatasetColumn> columns;
    for (int c = 0; c < 17; ++c) {
        table::DatasetColumn column;
        const bool names = c < 2, words = c < 10;
        column.info.name = u"Column %1"_s.arg(c);
        column.info.type = names ? table::ColumnType::Text
            : words              ? table::ColumnType::Category
                                 : table::ColumnType::Number;
        column.info.role.id = c == 0 ? table::RoleId::Id : c == 1 ? table::RoleId::Name : table::RoleId::None;
        const auto distinct = static_cast<quint32>(names ? rows : words ? 12 : 1000);
        column.info.distinct = distinct;
        for (quint32 value = 0; value < distinct; ++value) {
            column.texts.append((names ? QByteArray("company ") : QByteArray()) + QByteArray::number(value));
            const bool missing = value == 11 && !names;
            column.flags.push_back(missing ? quint8{table::DatasetColumn::Missing} : quint8{0});
            if (!words)
                column.numbers.push_back(value == 11 ? std::nan("") : static_cast<double>(value));
        }
        for (qint64 row = 0; row < rows; ++row)
            column.codes.push_back(names ? static_cast<quint32>(row) : static_cast<quint32>(random() % distinct));
        columns.push_back(std::move(column));
    }
    return columns;
}

profile::Icp fifteenCriteria()
{
    profile::Icp icp;
    icp.id = icp.name = u"bench"_s;
    for (int c = 2; c < 17; ++c) {
        profile::Criterion criterion;
        criterion.id = QString::number(c);
        criterion.condition.attribute = u"Column %1"_s.arg(c);
        if (c < 10) {
            criterion.condition.values = {u"3"_s, u"5"_s, u"7"_s, u"9"_s};
        } else {
            criterion.condition.op = table::Condition::Op::Between;
            criterion.condition.low = 200;
            criterion.condition.high = 900;
        }
        criterion.kind = c == 2 ? profile::CriterionKind::Disqualifier : profile::CriterionKind::NiceToHave;
        criterion.points = 5 + c;
        icp.criteria.push_back(criterion);
    }
    return icp;
}

/// A project with so many prospects, made once.
struct Stored {
    QTemporaryDir folder;
    std::unique_ptr<project::Project> project;
    explicit Stored(qint64 rows)
    {
        project = std::move(*project::Project::create(folder.filePath(u"bench.icp"_s), u"Bench"_s));
        auto columns = prospectColumns(rows);
        table::DatasetInfo info;
        info.kind = table::DatasetKind::Prospects;
        info.name = u"bench"_s;
        info.rows = rows;
        const auto written = project->change(u"Imported"_s, [&]() -> Result<> {
            LODESTAR_TRY(table::writeDataset(*project, info, columns, {}, {}));
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
    }
};

void scoreFromTheProject(benchmark::State &state)
{
    const Stored stored(state.range(0));
    const prospects::ScoringRequest request{fifteenCriteria(), {}, 0};
    for (auto _ : state) {
        const auto list = prospects::scoreProspects(*stored.project, request);
        if (!list)
            state.SkipWithError("not scored");
        else
            benchmark::DoNotOptimize(list->ranking.order.data());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(scoreFromTheProject)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void dragAThreshold(benchmark::State &state)
{
    const Stored stored(state.range(0));
    auto list = prospects::scoreProspects(*stored.project, {fifteenCriteria(), {}, 0});
    profile::Icp draft = list->icp;
    for (auto _ : state) {
        draft.bestFrom = draft.bestFrom >= 90 ? 40 : draft.bestFrom + 1;
        prospects::ProspectList changed = *list; // as the window does it: the stored list stays
        prospects::rescore(changed, draft);
        benchmark::DoNotOptimize(prospects::movesBetween(*list, changed).up);
    }
}
BENCHMARK(dragAThreshold)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void editACondition(benchmark::State &state)
{
    const Stored stored(state.range(0));
    auto list = prospects::scoreProspects(*stored.project, {fifteenCriteria(), {}, 0});
    profile::Icp draft = list->icp;
    for (auto _ : state) {
        draft.criteria[12].condition.low += 1;
        prospects::ProspectList changed = *list;
        prospects::rescore(changed, draft);
        benchmark::DoNotOptimize(changed.fits.perTier);
    }
}
BENCHMARK(editACondition)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
