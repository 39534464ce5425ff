#include "core/report/summaryfigures.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::report {

using profile::Analysis;
using profile::Criterion;
using profile::Icp;
using Figure = SummaryModel::Figure;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::report::Summary)
};

/// The best customers' part of the sum of a column; nullopt when a part of that sum would mean nothing.
std::optional<double> bestPart(const table::Column &column, const metrics::Rating &rating)
{
    double best = 0, all = 0;
    const auto values = column.numbers();
    for (size_t row = 0; row < values.size() && row < rating.best.size(); ++row) {
        if (std::isnan(values[row]))
            continue;
        if (values[row] < 0)
            return {}; // with losses on one side, the other side's part can exceed the whole
        all += values[row];
        best += rating.best[row] ? values[row] : 0;
    }
    return all > 0 ? std::optional(best / all) : std::nullopt;
}

std::optional<Figure> valueFigure(const Analysis &analysis)
{
    if (analysis.rating.bestCount == 0)
        return {};
    for (const table::RoleId role : {table::RoleId::Clv, table::RoleId::Profit, table::RoleId::Revenue}) {
        const table::Column *column = analysis.table.byRole(role);
        if (!column || column->rows() != analysis.table.rows()
            || (column->type() != table::ColumnType::Number && column->type() != table::ColumnType::Money))
            continue;
        const auto part = bestPart(*column, analysis.rating);
        if (part)
            return Figure{format::share(*part),
                          Tr::tr("%1: the part that comes from the %2 best customer(s)", "after a large percentage",
                                 static_cast<int>(analysis.rating.bestCount))
                              .arg(column->role().name(), format::count(analysis.rating.bestCount))};
    }
    return {};
}

std::optional<Figure> traitFigure(const Icp &icp, const table::Table *table)
{
    const Criterion *criterion = strongestOnData(icp);
    if (!criterion)
        return {};
    const traits::Counts &counts = criterion->evidence.counts;
    return Figure{Tr::tr("%1 of %2").arg(format::count(counts.bestWith), format::count(counts.best())),
                  Tr::tr("best customers with %1 (others: %2 of %3)", "after a large figure such as 14 of 20")
                      .arg(isolated(criterionText(*criterion, table)), format::count(counts.restWith),
                           format::count(counts.rest()))};
}

std::optional<Figure> fitFigure(const Icp &icp, const Analysis &analysis)
{
    const auto fits = fitsToday(icp, analysis);
    if (!fits || fits->rows.empty())
        return {};
    const qint64 best = fits->perTier[static_cast<size_t>(profile::Tier::Best)];
    const qint64 more = profile::oneFactFromBest(icp, *fits);
    const QString customers = format::count(analysis.table.rows());
    if (more == 0)
        return Figure{
            format::count(best),
            Tr::tr("of %1 customer(s) fit best today", "after a large number", static_cast<int>(analysis.table.rows()))
                .arg(customers)};
    return Figure{format::count(best),
                  Tr::tr("of %1 customers fit best today; with one more fact known, %2 more would",
                         "after a large number", static_cast<int>(more))
                      .arg(customers, format::count(more))};
}

} // namespace

bool restsOnData(const Criterion &criterion)
{
    return criterion.evidence.kind == profile::EvidenceKind::Data && criterion.evidence.counts.best() > 0
        && criterion.evidence.counts.rest() > 0;
}

const Criterion *strongestOnData(const Icp &icp)
{
    const auto difference = [](const Criterion &criterion) {
        const traits::Counts &counts = criterion.evidence.counts;
        return static_cast<double>(counts.bestWith) / static_cast<double>(counts.best())
            - static_cast<double>(counts.restWith) / static_cast<double>(counts.rest());
    };
    const Criterion *strongest = nullptr;
    for (const Criterion &criterion : icp.criteria) {
        const bool candidate = restsOnData(criterion) && criterion.kind != profile::CriterionKind::Disqualifier;
        if (candidate && (!strongest || difference(criterion) > difference(*strongest)))
            strongest = &criterion;
    }
    return strongest;
}

QString criterionValue(const Criterion &criterion, const table::Table *table)
{
    if (!criterion.best.isEmpty() && criterion.kind != profile::CriterionKind::Disqualifier)
        return visible(criterion.best);
    if (criterion.condition.isEmpty())
        return {};
    table::Condition condition = criterion.condition;
    if (const table::Column *column = table ? table::columnFor(*table, condition) : nullptr)
        condition.type = column->type(); // conditions of the first days do not say it themselves
    return visible(condition.valueText());
}

QString criterionText(const Criterion &criterion, const table::Table *table)
{
    const QString label = visible(criterion.label), value = criterionValue(criterion, table);
    return value.isEmpty() ? label : Tr::tr("%1: %2", "attribute, value").arg(label, value);
}

std::optional<profile::Fits> fitsToday(const Icp &icp, const Analysis &analysis)
{
    const bool asks = std::any_of(icp.criteria.begin(), icp.criteria.end(),
                                  [](const Criterion &criterion) { return !criterion.condition.isEmpty(); });
    const std::vector<int> needed = profile::columnsFor(analysis.table.info(), icp);
    const bool loaded =
        std::all_of(needed.begin(), needed.end(), [&](int column) { return analysis.table.isLoaded(column); });
    if (!asks || !loaded)
        return {};
    return profile::evaluate(analysis.table, icp);
}

std::vector<Figure> summaryFigures(const Icp &icp, const Analysis *analysis)
{
    std::vector<Figure> figures;
    const auto add = [&figures](std::optional<Figure> figure) {
        if (figure)
            figures.push_back(std::move(*figure));
    };
    if (analysis)
        add(valueFigure(*analysis));
    add(traitFigure(icp, analysis ? &analysis->table : nullptr));
    if (analysis)
        add(fitFigure(icp, *analysis));
    return figures;
}

} // namespace lodestar::report
