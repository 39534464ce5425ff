// Promise 2 of the speed notes: traits of a million customers times twenty attributes at least eight times as fast as
// DuckDB counts them (1.75 s), so within 0.22 s; and promise 3: a complete frame while a weight is dragged within 10
// ms.
#include "core/metrics/liverating.h"
#include "core/traits/livetraits.h"

#include "tests/bench/benchtable.h"

#include <benchmark/benchmark.h>

using namespace lodestar;

namespace {

std::vector<double> weightsOfFrame(int frame)
{
    return {35.0 + std::abs(frame % 20 - 10), 20, 20, 20};
}

void allTraits(benchmark::State &state)
{
    const table::Table table = bench::customers(state.range(0));
    const metrics::BestRule rule = bench::fourCriteria();
    const metrics::Rating rating = metrics::rate(table, rule);
    for (auto _ : state)
        benchmark::DoNotOptimize(traits::findTraits(table, rating, rule).tested);
}
BENCHMARK(allTraits)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Scores, threshold, best set and traits after a small move of one weight.
void frameWithTraits(benchmark::State &state)
{
    const table::Table table = bench::customers(state.range(0));
    const metrics::BestRule rule = bench::fourCriteria();
    metrics::LiveRating rating(table, rule.criteria);
    traits::LiveTraits live(table, rule);
    int frame = 0;
    live.update(rating.rate(weightsOfFrame(frame++), {}, {}));
    for (auto _ : state)
        benchmark::DoNotOptimize(live.update(rating.rate(weightsOfFrame(frame++), {}, {})).tested);
}
BENCHMARK(frameWithTraits)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The same after a leap: all weight from one metric to another.
void leapWithTraits(benchmark::State &state)
{
    const table::Table table = bench::customers(state.range(0));
    const metrics::BestRule rule = bench::fourCriteria();
    metrics::LiveRating rating(table, rule.criteria);
    traits::LiveTraits live(table, rule);
    const std::vector<std::vector<double>> weights{{100, 0, 20, 0}, {0, 100, 20, 0}};
    size_t frame = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(live.update(rating.rate(weights[frame++ % 2], {}, {})).tested);
}
BENCHMARK(leapWithTraits)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
