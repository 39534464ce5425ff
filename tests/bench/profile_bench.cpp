// Promise: a million customers against six criteria within 100 ms.
#include "core/profile/icp.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

table::ColumnInfo columnInfo(int index, table::ColumnType type)
{
    table::ColumnInfo info;
    info.index = index;
    info.name = u"Column %1"_s.arg(index);
    info.type = type;
    return info;
}

/// Three columns of words and three of numbers, a tenth of the cells missing.
table::Table customers(size_t rows)
{
    std::mt19937 random(20261124);
    table::DatasetInfo info;
    info.rows = static_cast<qint64>(rows);
    std::vector<table::Column> columns;
    for (int c = 0; c < 6; ++c) {
        const auto type = c < 3 ? table::ColumnType::Category : table::ColumnType::Number;
        info.columns.push_back(columnInfo(c, type));
        if (c < 3) {
            table::Dictionary words;
            for (int word = 0; word < 12; ++word)
                words.append(QByteArray::number(word));
            std::vector<quint32> codes(rows);
            for (quint32 &code : codes)
                code = random() % 10 == 0 ? table::Column::kMissing : static_cast<quint32>(random() % 12);
            columns.push_back(table::Column::coded(info.columns.back(), std::move(codes), words));
        } else {
            std::vector<double> values(rows);
            for (double &value : values)
                value = random() % 10 == 0 ? std::numeric_limits<double>::quiet_NaN()
                                           : static_cast<double>(random() % 1000);
            columns.push_back(table::Column::numbers(info.columns.back(), std::move(values)));
        }
    }
    return {info, columns};
}

profile::Icp sixCriteria()
{
    profile::Icp icp;
    for (int c = 0; c < 6; ++c) {
        profile::Criterion criterion;
        criterion.condition.attribute = u"Column %1"_s.arg(c);
        if (c < 3) {
            criterion.condition.values = {u"3"_s, u"5"_s, u"7"_s};
        } else {
            criterion.condition.op = table::Condition::Op::Between;
            criterion.condition.low = 200;
            criterion.condition.high = 700;
        }
        criterion.kind = c == 0 ? profile::CriterionKind::MustHave
            : c == 5            ? profile::CriterionKind::Disqualifier
                                : profile::CriterionKind::NiceToHave;
        criterion.points = 10 + c;
        icp.criteria.push_back(criterion);
    }
    return icp;
}

void evaluateProfile(benchmark::State &state)
{
    const table::Table table = customers(static_cast<size_t>(state.range(0)));
    const profile::Icp icp = sixCriteria();
    for (auto _ : state) {
        const profile::Fits fits = profile::evaluate(table, icp);
        benchmark::DoNotOptimize(fits.perTier);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(evaluateProfile)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void oneFactFromBest(benchmark::State &state)
{
    const table::Table table = customers(static_cast<size_t>(state.range(0)));
    const profile::Icp icp = sixCriteria();
    const profile::Fits fits = profile::evaluate(table, icp);
    for (auto _ : state)
        benchmark::DoNotOptimize(profile::oneFactFromBest(icp, fits));
}
BENCHMARK(oneFactFromBest)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
