#include "core/traits/numericcomparison.h"

#include "core/base/quantile.h"
#include "core/metrics/halves.h"
#include "core/traits/bands.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::NumericComparison)
};

using table::Column;
using table::ColumnType;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

bool comparesAsWhole(ColumnType type)
{
    return type == ColumnType::Number || type == ColumnType::Money || type == ColumnType::Date;
}

NumericComparison::Group groupOf(std::vector<double> &values, qint64 unknown)
{
    std::sort(values.begin(), values.end());
    return {static_cast<qint64>(values.size()), unknown, quantileOfSorted(values, 0.25), quantileOfSorted(values, 0.5),
            quantileOfSorted(values, 0.75)};
}

NumericComparison compared(const Column &column, const metrics::Rating &rating, const QDate &until)
{
    NumericComparison result;
    result.column = column.info().index;
    result.attribute = column.name();
    result.type = column.type();
    result.currency = column.info().currency;
    result.inMonths = column.type() == ColumnType::Date;
    result.years = holdsYears(column);
    std::vector<double> best, rest;
    qint64 bestUnknown = 0, restUnknown = 0;
    const auto cells = column.numbers();
    for (size_t row = 0; row < cells.size(); ++row) {
        if (std::isnan(rating.score[row]) && !rating.best[row])
            continue;
        const bool isBest = rating.best[row] != 0;
        if (std::isnan(cells[row]))
            ++(isBest ? bestUnknown : restUnknown);
        else
            (isBest ? best : rest).push_back(result.inMonths ? monthsBefore(cells[row], until) : cells[row]);
    }
    result.best = groupOf(best, bestUnknown);
    result.rest = groupOf(rest, restUnknown);
    result.ranks = rankSum(best, rest);
    return result;
}

QString cautionOf(const TraitReport &report, int column)
{
    for (const auto *list : {&report.traits, &report.antiTraits, &report.even}) {
        for (const Trait &trait : *list) {
            if (trait.column == column)
                return trait.caution;
        }
    }
    return {};
}

/// p, q and evidence of a run (see compareNumbers).
void judge(std::vector<NumericComparison> &comparisons, HonestyLevel level, double fdr, Correction correction)
{
    std::vector<double> p;
    for (NumericComparison &comparison : comparisons) {
        comparison.p = level == HonestyLevel::Hypotheses ? kNaN : comparison.ranks.p;
        p.push_back(comparison.p);
    }
    if (level == HonestyLevel::Hypotheses) {
        for (NumericComparison &comparison : comparisons)
            comparison.q = kNaN;
        return;
    }
    const std::vector<double> q = corrected(p, correction);
    for (size_t i = 0; i < comparisons.size(); ++i) {
        comparisons[i].q = q[i];
        const bool likely = level >= HonestyLevel::Indications && q[i] <= fdr;
        comparisons[i].evidence = likely ? TraitEvidence::Likely : TraitEvidence::Chance;
    }
}

} // namespace

EffectSize effectSize(double delta)
{
    const double size = std::abs(delta);
    if (size < 0.147)
        return EffectSize::Negligible;
    if (size < 0.33)
        return EffectSize::Small;
    return size < 0.474 ? EffectSize::Medium : EffectSize::Large;
}

double NumericComparison::cautiousDelta() const
{
    if (!ranks.deltaInterval)
        return std::abs(ranks.delta);
    return ranks.delta < 0 ? -ranks.deltaInterval->high : ranks.deltaInterval->low;
}

std::vector<NumericComparison> compareNumbers(const table::Table &table, const metrics::Rating &rating,
                                              const TraitReport &report, double fdr, const TaskControl &control)
{
    QSet<QString> excluded;
    for (const Excluded &one : report.excluded) {
        if (!one.onlyBands)
            excluded.insert(one.attribute);
    }
    std::vector<int> columns;
    for (const table::ColumnInfo &info : table.info().columns) {
        if (comparesAsWhole(info.type) && table.isLoaded(info.index) && !excluded.contains(info.name))
            columns.push_back(info.index);
    }
    const QDate until = dataDate(table.info());
    std::vector<std::optional<NumericComparison>> found(columns.size());
    std::atomic<size_t> done = 0;
    metrics::forEachInTwo(columns.size(), table.rows(), [&](size_t i) {
        if (control.cancelled())
            return;
        found[i] = compared(table.column(columns[i]), rating, until);
        control.report(static_cast<double>(++done) / static_cast<double>(columns.size()),
                       Tr::tr("Comparing the numbers of the best with those of the others"));
    });
    std::vector<NumericComparison> comparisons;
    for (std::optional<NumericComparison> &one : found) {
        if (!one || one->best.known == 0 || one->rest.known == 0)
            continue; // nothing to compare with: the report of the traits says so
        one->caution = cautionOf(report, one->column);
        comparisons.push_back(std::move(*one));
    }
    judge(comparisons, report.level, fdr, report.correction);
    std::stable_sort(
        comparisons.begin(), comparisons.end(),
        [](const NumericComparison &a, const NumericComparison &b) { return a.cautiousDelta() > b.cautiousDelta(); });
    return comparisons;
}

} // namespace lodestar::traits
