// Promise 3 of the speed notes: while a weight is dragged, a complete frame (scores, threshold, best set, traits) takes
// at most 10 ms at a million customers and 1 ms at 100,000. Here: four criteria, scores to best set.
#include "core/metrics/liverating.h"

#include "tests/bench/benchtable.h"

#include <benchmark/benchmark.h>

using namespace lodestar;

namespace {

/// A weight moves back and forth between 35 and 45 points, one point a frame.
std::vector<double> weightsOfFrame(int frame)
{
    return {35.0 + std::abs(frame % 20 - 10), 20, 20, 20};
}

void frame(benchmark::State &state)
{
    metrics::LiveRating live(bench::customers(state.range(0)), bench::fourCriteria().criteria);
    int frame = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(live.rate(weightsOfFrame(frame++), {}, {}).bestCount);
}
BENCHMARK(frame)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Normalising four criteria and one frame: what opening the page costs.
void firstFrame(benchmark::State &state)
{
    const table::Table table = bench::customers(state.range(0));
    const metrics::BestRule rule = bench::fourCriteria();
    for (auto _ : state)
        benchmark::DoNotOptimize(metrics::rate(table, rule).bestCount);
}
BENCHMARK(firstFrame)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void stability(benchmark::State &state)
{
    const table::Table table = bench::customers(state.range(0));
    const metrics::BestRule rule = bench::fourCriteria();
    for (auto _ : state)
        benchmark::DoNotOptimize(metrics::stability(table, rule).vectors);
}
BENCHMARK(stability)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace

BENCHMARK_MAIN();
