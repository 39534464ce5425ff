// A recipe over a million customers of 20 columns: changing one cell (found by key, counted anew, kept) within a
// second, loading with a recipe no more than a fifth slower than without, and the whole of the quality panel within ten
// seconds.
#include "core/import/source.h"
#include "core/project/project.h"
#include "core/quality/quality.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"

#include "tests/bench/customerfile.h"

#include <QJsonArray>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

/// Customers in a project of their own, imported once for all benchmarks of a size.
struct Imported {
    explicit Imported(qint64 rows) : file(rows)
    {
        auto created = project::Project::create(dir.filePath(u"p.icp"_s), u"Benchmark"_s);
        if (!created || !import::importFile(**created, file.path()))
            qFatal("the import failed");
        project = std::move(*created);
    }
    table::DatasetInfo info() const { return **table::DatasetStore(*project).current(); }

    const bench::CustomerFile file;
    const QTemporaryDir dir;
    std::unique_ptr<project::Project> project;
};

/// A column of words with few different values, and one of numbers.
const table::ColumnInfo &column(const table::DatasetInfo &info, table::ColumnType type)
{
    for (const table::ColumnInfo &each : info.columns) {
        if (each.type == type)
            return each;
    }
    qFatal("no such column");
}

void addSteps(Imported &imported)
{
    const table::DatasetInfo info = imported.info();
    const auto table = table::DatasetStore(*imported.project).load(info);
    const auto &words = column(info, table::ColumnType::Category);
    const auto &dictionary = table->column(words.index).dictionary();
    const table::RecipeStep merge{{},
                                  info.kind,
                                  u"merge_values"_s,
                                  words.name,
                                  {{u"values"_s, QJsonArray{dictionary.at(1)}}, {u"into"_s, dictionary.at(0)}},
                                  false};
    const table::RecipeStep drop{
        {}, info.kind, u"drop_row"_s, {}, {{u"rows"_s, QJsonArray{table::rowKeyOf(*table, 17).toJson()}}}, false};
    if (!table::RecipeStore(*imported.project).add(info, {merge, drop}, u"Steps"_s))
        qFatal("the steps do not fit");
}

void load(benchmark::State &state)
{
    Imported imported(1'000'000);
    if (state.range(0) == 1)
        addSteps(imported);
    const table::DatasetStore store(*imported.project);
    const table::DatasetInfo info = imported.info();
    for (auto _ : state)
        benchmark::DoNotOptimize(store.load(info)->rows());
}
BENCHMARK(load)->Arg(0)->Arg(1)->ArgName("recipe")->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);

void fillOneCell(benchmark::State &state)
{
    Imported imported(1'000'000);
    const table::DatasetInfo info = imported.info();
    const auto table = table::DatasetStore(*imported.project).load(info);
    const int words = column(info, table::ColumnType::Category).index;
    qsizetype row = 500'000;
    for (auto _ : state) {
        if (!table::RecipeStore(*imported.project).fillCell(info, table::rowKeyOf(*table, row++), words, u"Changed"_s))
            state.SkipWithError("the cell was not filled");
    }
}
BENCHMARK(fillOneCell)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

void inspectQuality(benchmark::State &state)
{
    Imported imported(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(quality::inspect(*imported.project)->findings.size());
}
BENCHMARK(inspectQuality)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace

BENCHMARK_MAIN();
