// Promise: thresholds move 100,000 customers within a frame (16 ms) with the answers kept; a definition is checked on
// 10,000 customers (5 parts, 10 times over) in a few seconds, and on a million without hanging.
#include "core/base/seededrandom.h"
#include "core/profile/backtest.h"

#include <benchmark/benchmark.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

/// Twelve columns of words and numbers, two of which tell something of who is best: every fifth.
profile::Analysis customers(qint64 rows)
{
    SeededRandom random(20261124);
    table::DatasetInfo info;
    info.rows = rows;
    std::vector<table::Column> columns;
    profile::Analysis analysis;
    for (qint64 row = 0; row < rows; ++row) {
        const bool best = row % 5 == 0;
        analysis.rating.best.push_back(best ? 1 : 0);
        analysis.rating.score.push_back(best ? 90 : 40);
        analysis.rating.bestCount += best ? 1 : 0;
    }
    analysis.rating.ratedCount = rows;
    analysis.rating.notFit.assign(static_cast<size_t>(rows), 0);
    for (int c = 0; c < 12; ++c) {
        table::ColumnInfo column;
        column.index = c;
        column.name = u"Column %1"_s.arg(c);
        column.type = c < 8 ? table::ColumnType::Category : table::ColumnType::Number;
        column.distinct = c < 8 ? 12 : 1000;
        info.columns.push_back(column);
        if (c < 8) {
            table::Dictionary words;
            for (int word = 0; word < 12; ++word)
                words.append(QByteArray::number(word));
            std::vector<quint32> codes;
            for (qint64 row = 0; row < rows; ++row)
                codes.push_back(random.below(10) == 0       ? table::Column::kMissing
                                    : c < 2 && row % 5 == 0 ? random.below(6)
                                                            : random.below(12));
            columns.push_back(table::Column::coded(column, std::move(codes), words));
        } else {
            std::vector<double> values;
            for (qint64 row = 0; row < rows; ++row)
                values.push_back(random.below(10) == 0 ? std::numeric_limits<double>::quiet_NaN()
                                                       : static_cast<double>(random.below(1000)));
            columns.push_back(table::Column::numbers(column, std::move(values)));
        }
    }
    analysis.table = table::Table(info, columns);
    analysis.traits = traits::findTraits(analysis.table, analysis.rating, {});
    return analysis;
}

void backtest(benchmark::State &state)
{
    const profile::Analysis analysis = customers(state.range(0));
    const profile::Icp icp = profile::draftIcp({}, {}, analysis.table, analysis.rating, analysis.traits).icp;
    for (auto _ : state)
        benchmark::DoNotOptimize(profile::backtest(analysis, icp, {.seed = 1})->heldOut.auc);
}
BENCHMARK(backtest)->Arg(1'000)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void retier(benchmark::State &state)
{
    const profile::Analysis analysis = customers(state.range(0));
    profile::Icp icp = profile::draftIcp({}, {}, analysis.table, analysis.rating, analysis.traits).icp;
    profile::Fits fits = profile::evaluate(analysis.table, icp);
    for (auto _ : state) {
        icp.bestFrom = icp.bestFrom > 90 ? 40 : icp.bestFrom + 1;
        profile::retier(fits, icp);
        benchmark::DoNotOptimize(fits.perTier);
    }
}
BENCHMARK(retier)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
