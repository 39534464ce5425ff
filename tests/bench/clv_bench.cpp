// Promise 9 of the speed notes: BG/NBD on CDNOW at least 40 times faster than lifetimes (140 ms; a bare fit 2.2 ms),
// and of 100,000 customers in 0.12 s (lifetimes 1.5 s). Besides: orders to recency and frequency, and the forecasts.
#include "core/clv/clvforecast.h"
#include "core/clv/gammagamma.h"
#include "core/clv/rfm.h"
#include "tests/testkit/cdnow.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace lodestar;
using namespace lodestar::clv;

namespace {

constexpr BgNbd kModel{0.243, 4.414, 0.793, 2.426};

double uniform(std::mt19937 &random)
{
    return (static_cast<double>(random()) + 0.5) / 4294967296.0;
}

/// Customers who buy as the model says, for 26 to 39 weeks, by the day.
std::vector<Rhythm> simulated(size_t count)
{
    std::mt19937 random(1);
    std::gamma_distribution<double> rates(kModel.r, 1 / kModel.alpha), one(kModel.a), other(kModel.b);
    std::vector<Rhythm> customers;
    customers.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        Rhythm customer;
        customer.age = (182 + std::floor(uniform(random) * 91)) / 7;
        const double rate = rates(random), x = one(random), leaves = x / (x + other(random));
        double time = -std::log(uniform(random)) / rate;
        while (time < customer.age) {
            ++customer.frequency;
            customer.recency = std::floor(time * 7) / 7;
            if (uniform(random) < leaves)
                break;
            time += -std::log(uniform(random)) / rate;
        }
        customers.push_back(customer);
    }
    return customers;
}

void fitCdnow(benchmark::State &state)
{
    const auto customers = testkit::cdnow().rhythms;
    const Prior prior = state.range(0) ? Prior::Weak : Prior::None;
    for (auto _ : state) {
        const BgNbdFit fit = fitBgNbd(customers, prior);
        if (!fit.isSound())
            state.SkipWithError("no fit");
        benchmark::DoNotOptimize(fit.logLikelihood);
    }
}
BENCHMARK(fitCdnow)->ArgName("prior")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void fitMany(benchmark::State &state)
{
    const auto customers = simulated(static_cast<size_t>(state.range(0)));
    for (auto _ : state) {
        const BgNbdFit fit = fitBgNbd(customers, Prior::Weak);
        if (!fit.isSound())
            state.SkipWithError("no fit");
        benchmark::DoNotOptimize(fit.logLikelihood);
    }
}
BENCHMARK(fitMany)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void fitSpend(benchmark::State &state)
{
    const auto customers = testkit::cdnow().spends;
    for (auto _ : state)
        benchmark::DoNotOptimize(fitGammaGamma(customers).logLikelihood);
}
BENCHMARK(fitSpend)->Unit(benchmark::kMillisecond);

void forecastMany(benchmark::State &state)
{
    const auto customers = simulated(static_cast<size_t>(state.range(0)));
    const Horizon year = Horizon::months(12, 0.1);
    for (auto _ : state) {
        double total = 0;
        for (const Rhythm &customer : customers)
            total += expectedPurchases(kModel, customer, year).discounted;
        benchmark::DoNotOptimize(total);
    }
}
BENCHMARK(forecastMany)->Arg(100'000)->Unit(benchmark::kMillisecond);

void summarise(benchmark::State &state)
{
    std::mt19937 random(1);
    std::vector<PurchaseRow> rows;
    const auto customers = static_cast<size_t>(state.range(0)) / 10;
    for (std::int64_t i = 0; i < state.range(0); ++i)
        rows.push_back({static_cast<quint32>(random() % customers), static_cast<qint32>(random() % 1000), 10});
    for (auto _ : state) {
        const PurchaseHistory history(rows, customers, 900);
        double sum = 0;
        for (size_t i = 0; i < customers; ++i)
            sum += history.summary(i).total;
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(summarise)->Arg(500'000)->Arg(5'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
