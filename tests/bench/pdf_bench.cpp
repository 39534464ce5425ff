// The one-page summary as a finished PDF, fonts embedded and text maps repaired: below 0.5 s in every language. The
// Chinese font is the heavy one (65,000 glyphs to look through).

#include "tests/testkit/summarysamples.h"
#include "ui/render/pdf.h"

#include <benchmark/benchmark.h>

#include <QApplication>

using namespace lodestar;

static void summary(benchmark::State &state, const char *language)
{
    const report::SummaryModel model = testkit::summarySample(QString::fromLatin1(language));
    for (auto _ : state)
        benchmark::DoNotOptimize(render::summaryPdf(model, render::PaperSize::A4));
}
BENCHMARK_CAPTURE(summary, english, "en")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(summary, persian, "fa")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(summary, chinese, "zh_CN")->Unit(benchmark::kMillisecond);

static void preview(benchmark::State &state)
{
    const report::SummaryModel model = testkit::summarySample(QStringLiteral("en"));
    for (auto _ : state)
        benchmark::DoNotOptimize(render::renderSummary(model, 900));
}
BENCHMARK(preview)->Unit(benchmark::kMillisecond);

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
