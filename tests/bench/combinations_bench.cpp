// Combinations of traits with 999 shuffles, and numbers as wholes: work for the background, seconds at a million
// customers.
#include "core/traits/combinations.h"
#include "core/traits/livetraits.h"
#include "core/traits/numericcomparison.h"
#include "core/traits/traitnotes.h"

#include "tests/bench/benchtable.h"

#include <benchmark/benchmark.h>

using namespace lodestar;

namespace {

struct World {
    explicit World(qint64 rows) : table(bench::customers(rows)) { }
    table::Table table;
    metrics::BestRule rule = bench::fourCriteria();
    metrics::Rating rating = metrics::rate(table, rule);
    traits::TraitReport report = traits::findTraits(table, rating, rule);
};

void combinations(benchmark::State &state)
{
    const World world(state.range(0));
    traits::CombinationOptions options;
    options.depth = static_cast<int>(state.range(1));
    for (auto _ : state) {
        const auto found = traits::findCombinations(world.table, world.rating, world.report, options);
        state.counters["tried"] = static_cast<double>(found.tried);
    }
}
BENCHMARK(combinations)
    ->Args({10'000, 2})
    ->Args({10'000, 3})
    ->Args({100'000, 3})
    ->Args({1'000'000, 3})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

void numbersAsWholes(benchmark::State &state)
{
    const World world(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(traits::compareNumbers(world.table, world.rating, world.report).size());
}
BENCHMARK(numbersAsWholes)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

void notes(benchmark::State &state)
{
    const World world(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(traits::notesOf(world.table, world.rating, world.report).size());
}
BENCHMARK(notes)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
