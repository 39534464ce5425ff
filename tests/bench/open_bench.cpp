// Promise 4 of the speed notes: a project of 100,000 customers shows a useful page within 0.5 s of being opened, one of
// a million within 2 s, with columns loaded as they are needed. Here is what the window does until then: it opens and
// checks the file, and beside each other in threads of their own the table reads the columns in sight and the analysis
// behind all other pages reads those that it needs, rates the customers and counts traits.
#include "core/import/source.h"
#include "core/profile/analysis.h"
#include "core/project/project.h"
#include "core/table/datasetstore.h"

#include "tests/bench/customerfile.h"

#include <benchmark/benchmark.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

constexpr auto kWrite = project::Project::Access::ReadWrite;
constexpr auto kRead = project::Project::Access::ReadOnly;

/// The benchmark's customers in a project, imported once per size and closed.
class Stored
{
public:
    explicit Stored(qint64 rows) : m_path(m_dir.filePath(u"bench.icp"_s))
    {
        const bench::CustomerFile file(rows);
        auto project = project::Project::create(m_path, u"Bench"_s);
        if (!project || !import::importFile(**project, file.path(), {}))
            qFatal("the benchmark's customers could not be imported");
    }
    const QString &path() const { return m_path; }

    static const QString &pathOf(qint64 rows)
    {
        static std::map<qint64, Stored> all;
        return all.try_emplace(rows, rows).first->second.path();
    }

private:
    QTemporaryDir m_dir;
    QString m_path;
};

void openFile(benchmark::State &state)
{
    const QString &path = Stored::pathOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(table::DatasetStore(**project::Project::open(path, kWrite)).current());
}

/// What the table shows first: the columns in sight of a usual window.
void openTable(benchmark::State &state)
{
    const QString &path = Stored::pathOf(state.range(0));
    for (auto _ : state) {
        const auto project = project::Project::open(path, kWrite);
        const auto info = table::DatasetStore(**project).current();
        const auto reader = project::Project::openForTask(path, kRead);
        benchmark::DoNotOptimize(table::DatasetStore(**reader).load(**info, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})->rows());
    }
}

/// What the overview and the pages of the best customers and their traits wait for.
void openAnalysis(benchmark::State &state)
{
    const QString &path = Stored::pathOf(state.range(0));
    for (auto _ : state) {
        const auto project = project::Project::open(path, kWrite);
        const auto reader = project::Project::openForTask(path, kRead);
        benchmark::DoNotOptimize(profile::analyse(**reader, {})->table.rows());
    }
}

void bothSizes(benchmark::internal::Benchmark *measured)
{
    measured->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
}

BENCHMARK(openFile)->Apply(bothSizes);
BENCHMARK(openTable)->Apply(bothSizes);
BENCHMARK(openAnalysis)->Apply(bothSizes);

} // namespace

BENCHMARK_MAIN();
