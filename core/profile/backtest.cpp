#include "core/profile/backtest.h"

#include "core/base/quantile.h"
#include "core/profile/scorecard.h"
#include "core/profile/stratifiedfolds.h"
#include "core/table/rowpick.h"
#include "core/traits/livetraits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Backtest)
};

std::vector<quint8> ratedRows(const metrics::Rating &rating)
{
    std::vector<quint8> rated(rating.score.size());
    for (size_t row = 0; row < rated.size(); ++row)
        rated[row] = rating.best[row] || !std::isnan(rating.score[row]) ? 1 : 0;
    return rated;
}

std::vector<double> standings(const Fits &fits)
{
    std::vector<double> result;
    result.reserve(fits.rows.size());
    for (const Fit &fit : fits.rows)
        result.push_back(standing(fit));
    return result;
}

/// The customers that are held back in turn, with their rating.
struct Held {
    table::Table table;
    metrics::Rating rating;
    std::vector<quint8> used;
};

/// All of them, or a sample in which the best and the others have their shares.
Held heldFrom(const Analysis &analysis, const std::vector<quint8> &rated, qint64 count, qsizetype most, quint64 seed)
{
    if (count <= most)
        return {analysis.table, analysis.rating, rated};
    SeededRandom random(seed);
    const int parts = static_cast<int>(std::min<qint64>((count + most - 1) / most, kInNoFold - 1));
    const std::vector<quint8> part = foldsDrawn(analysis.rating.best, rated, parts, random);
    std::vector<quint32> rows;
    for (size_t row = 0; row < part.size() && std::ssize(rows) < most; ++row) {
        if (part[row] == 0)
            rows.push_back(static_cast<quint32>(row));
    }
    Held held{table::picked(analysis.table, rows), {}, std::vector<quint8>(rows.size(), 1)};
    for (const quint32 row : rows) {
        held.rating.score.push_back(analysis.rating.score[row]);
        held.rating.best.push_back(analysis.rating.best[row]);
        held.rating.bestCount += analysis.rating.best[row];
    }
    held.rating.ratedCount = std::ssize(rows);
    return held;
}

/// The rating as someone sees it who does not know the customers of one fold.
metrics::Rating without(const metrics::Rating &rating, std::span<const quint8> fold, quint8 heldOut)
{
    metrics::Rating known = rating;
    for (size_t row = 0; row < fold.size(); ++row) {
        if (fold[row] != heldOut)
            continue;
        known.score[row] = std::numeric_limits<double>::quiet_NaN();
        known.bestCount -= known.best[row];
        known.best[row] = 0;
        --known.ratedCount;
    }
    return known;
}

/// Sums over the repeats.
struct Sums {
    double auc = 0, variance = 0;
    TierCounts tiers{};
};

void holdOut(Backtest &result, const Analysis &analysis, const Held &held, const Icp &icp,
             const BacktestOptions &options, const TaskControl &control)
{
    traits::LiveTraits live(held.table, analysis.rule, analysis.options, control.part(0, 0.1));
    SeededRandom random(options.seed ^ 0x5bd1e995ULL);
    std::vector<double> score(held.used.size(), 0);
    Sums sums;
    for (int repeat = 0; repeat < options.repeats; ++repeat) {
        const auto fold = foldsDrawn(held.rating.best, held.used, options.folds, random);
        for (int heldOut = 0; heldOut < options.folds; ++heldOut) {
            if (control.cancelled())
                return;
            const metrics::Rating known = without(held.rating, fold, static_cast<quint8>(heldOut));
            const Icp drafted = redrafted(icp, result.provenance, held.table, known,
                                          asIfNobodyWereMissing(live.update(known), analysis.options.fdr));
            const Fits fits = evaluate(held.table, drafted);
            for (size_t row = 0; row < fold.size(); ++row) {
                if (fold[row] != heldOut)
                    continue;
                score[row] = standing(fits.rows[row]);
                auto &[best, customers] = sums.tiers[static_cast<size_t>(fits.rows[row].tier)];
                best += held.rating.best[row];
                ++customers;
            }
            const int done = repeat * options.folds + heldOut + 1;
            control.report(0.1 + 0.9 * done / (options.repeats * options.folds),
                           Tr::tr("Drafting without some customers, then testing on them"));
        }
        const RocAuc one = rocAuc(score, held.rating.best, held.used);
        sums.auc += one.auc / options.repeats;
        sums.variance += one.variance / options.repeats;
    }
    for (auto &[best, customers] : sums.tiers) {
        best /= options.repeats;
        customers /= options.repeats;
    }
    const auto best = static_cast<qint64>(held.rating.bestCount);
    result.heldOut = withIntervals(sums.auc, sums.variance, best, static_cast<qint64>(held.rating.ratedCount) - best);
    result.heldOutTiers = tierFacts(sums.tiers);
}

/// Every attribute that may become a trait, as columns of `table`.
std::vector<const table::Column *> attributesOf(const table::Table &table, const traits::TraitReport &report)
{
    std::vector<const table::Column *> columns;
    for (const int index : traits::columnsFor(table.info())) {
        const table::Column &column = table.column(index);
        const bool excluded = std::ranges::any_of(
            report.excluded, [&](const auto &each) { return !each.onlyBands && each.attribute == column.name(); });
        if (column.rows() > 0 && !excluded)
            columns.push_back(&column);
    }
    return columns;
}

AllAttributes everything(const Held &held, const traits::TraitReport &report, int folds, const TaskControl &control)
{
    AllAttributes all;
    const auto columns = attributesOf(held.table, report);
    all.attributes = static_cast<int>(columns.size());
    if (columns.empty() || control.cancelled())
        return all;
    // In the order of the list, not drawn: whoever computes it elsewhere from the same table gets the same figures.
    const auto fold = foldsInOrder(held.rating.best, held.used, folds);
    all.apparent = rocAuc(ownScores(columns, held.rating.best, fold), held.rating.best, held.used);
    all.heldOut = rocAuc(heldOutScores(columns, held.rating.best, fold, folds), held.rating.best, held.used);
    return all;
}

const table::Column *valueColumn(const table::Table &table)
{
    for (const auto role : {table::RoleId::Clv, table::RoleId::Profit, table::RoleId::Revenue}) {
        const table::Column *column = table.byRole(role);
        if (column && !column->numbers().empty())
            return column;
    }
    return nullptr;
}

void countTiers(Backtest &result, const Analysis &analysis, const Fits &fits, const std::vector<quint8> &rated)
{
    const table::Column *value = valueColumn(analysis.table);
    TierCounts counts{};
    std::array<std::vector<double>, 5> values;
    for (size_t row = 0; row < fits.rows.size(); ++row) {
        if (!rated[row])
            continue;
        const auto tier = static_cast<size_t>(fits.rows[row].tier);
        counts[tier].first += analysis.rating.best[row];
        ++counts[tier].second;
        if (value && !std::isnan(value->numbers()[row]))
            values[tier].push_back(value->numbers()[row]);
    }
    result.tiers = tierFacts(counts);
    if (!value)
        return;
    result.valueName = value->name();
    for (size_t tier = 0; tier < values.size(); ++tier)
        result.tiers[tier].medianValue = median(std::move(values[tier]));
}

void checkUnseen(Backtest &result, const Analysis &analysis, const std::vector<double> &score,
                 std::vector<quint8> rated, const std::vector<quint8> &seen)
{
    if (seen.empty())
        return;
    for (size_t row = 0; row < rated.size(); ++row)
        rated[row] = rated[row] && !seen[row] ? 1 : 0;
    const RocAuc unseen = rocAuc(score, analysis.rating.best, rated);
    if (unseen.first >= kFewestToCheck && unseen.second >= kFewestToCheck)
        result.unseen = unseen;
}

/// Why chance would decide, or nobody can.
QString refusalOf(const Backtest &result)
{
    const Provenance &from = result.provenance;
    if (from.chosen() + from.kept == 0)
        return from.statements > 0
            ? Tr::tr("All criteria are statements that the customer list cannot answer, so the data cannot check them.")
            : Tr::tr("The definition has no criteria yet, so there is nothing to check.");
    if (result.best == 0)
        return Tr::tr("Nobody is marked as best yet, so there is nothing to find. Say first what best means.");
    if (result.best < kFewestToCheck)
        return Tr::tr("Too few best customers to check (%n); treat the tiers as a working agreement.", nullptr,
                      static_cast<int>(result.best));
    if (result.rated - result.best < kFewestToCheck)
        return Tr::tr("Too few customers beside the best to check (%n); treat the tiers as a working agreement.",
                      nullptr, static_cast<int>(result.rated - result.best));
    return {};
}

} // namespace

double standing(const Fit &fit)
{
    constexpr double below = 1000; // further apart than any points
    const double points = std::isnan(fit.points) ? (fit.low + fit.high) / 2 : fit.points;
    if ((fit.flags & Fit::IsDisqualified) != 0)
        return points - 2 * below;
    return (fit.flags & Fit::MustFailed) != 0 ? points - below : points;
}

Result<Backtest> backtest(const Analysis &analysis, const Icp &icp, const BacktestOptions &options,
                          const TaskControl &control)
{
    Backtest result;
    const std::vector<quint8> rated = ratedRows(analysis.rating);
    result.rated = std::count(rated.begin(), rated.end(), quint8{1});
    result.unrated = std::ssize(rated) - result.rated;
    result.best = analysis.rating.bestCount;
    result.provenance = provenanceOf(icp, analysis.options.fdr);
    result.refusal = refusalOf(result);
    const Fits fits = evaluate(analysis.table, icp);
    countTiers(result, analysis, fits, rated);
    const bool canHoldBack =
        result.best >= kFewestToCheck && result.rated - result.best >= kFewestToCheck && options.folds > 1;
    if (canHoldBack) {
        const Held held = heldFrom(analysis, rated, result.rated, options.mostHeldBack, options.seed);
        result.drawn =
            std::ssize(held.used) < result.rated && result.rated > options.mostHeldBack ? std::ssize(held.used) : 0;
        result.all = everything(held, analysis.traits, options.folds, control);
        if (result.refusal.isEmpty()) {
            const std::vector<double> score = standings(fits);
            result.apparent = rocAuc(score, analysis.rating.best, rated);
            result.folds = options.folds;
            result.repeats = options.repeats;
            result.isNothingChosen = result.provenance.chosen() == 0;
            if (result.isNothingChosen) {
                result.heldOut = result.apparent;
                result.heldOutTiers = result.tiers;
            } else {
                holdOut(result, analysis, held, icp, options, control);
            }
            checkUnseen(result, analysis, score, rated, options.seen);
        }
    }
    if (control.cancelled())
        return Error::cancelled();
    putIntoWords(result, icp, analysis.traits);
    return result;
}

} // namespace lodestar::profile
