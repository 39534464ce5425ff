// A scatter of 100,000 customers is to be smooth: a whole redraw (a weight moved, another mark current) well within a
// frame of 33 ms, and finding the mark under the mouse within a few milliseconds.
#include "ui/render/plot.h"
#include "ui/render/qcp.h"

#include <benchmark/benchmark.h>

#include <QApplication>

#include <cmath>
#include <random>

using namespace lodestar;
using namespace lodestar::render;

namespace {

chart::Scatter customers(size_t count, double shareOfBest)
{
    std::mt19937 random(7);
    std::lognormal_distribution<double> revenue(8, 2);
    std::normal_distribution<double> months(40, 12);
    std::uniform_real_distribution<double> one(0, 1);
    chart::Scatter chart;
    for (size_t i = 0; i < count; ++i) {
        chart.x.push_back(months(random));
        chart.y.push_back(revenue(random));
        chart.best.push_back(one(random) < shareOfBest);
    }
    chart.xAxis = QStringLiteral("Months");
    chart.yAxis = QStringLiteral("Revenue");
    return chart;
}

} // namespace

static void redraw(benchmark::State &state)
{
    const chart::Scatter chart =
        customers(static_cast<size_t>(state.range(0)), static_cast<double>(state.range(1)) / 100);
    QCustomPlot plot;
    plot.resize(1000, 500);
    plot.setViewport(plot.rect());
    for (auto _ : state) {
        fillPlot(plot, chart, ChartStyle{theme::Look()});
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }
}
BENCHMARK(redraw)
    ->Args({200, 10})
    ->Args({3000, 10})
    ->Args({20000, 10})
    ->Args({100000, 2})
    ->Args({100000, 20})
    ->Args({1000000, 2})
    ->Unit(benchmark::kMillisecond);

static void markUnderTheMouse(benchmark::State &state)
{
    const chart::Scatter chart = customers(static_cast<size_t>(state.range(0)), 0.02);
    QCustomPlot plot;
    plot.resize(1000, 500);
    plot.setViewport(plot.rect());
    fillPlot(plot, chart, ChartStyle{theme::Look()});
    plot.replot(QCustomPlot::rpImmediateRefresh);
    for (auto _ : state)
        benchmark::DoNotOptimize(plotMarkAt(plot, chart, {500, 250}, 8));
}
BENCHMARK(markUnderTheMouse)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond);

static void asTable(benchmark::State &state)
{
    const chart::ChartSpec spec{{}, {}, customers(static_cast<size_t>(state.range(0)), 0.02)};
    for (auto _ : state)
        benchmark::DoNotOptimize(chart::asTable(spec));
}
BENCHMARK(asTable)->Arg(100000)->Unit(benchmark::kMillisecond);

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
