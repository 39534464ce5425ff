#include "core/quality/worklist.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/metrics/normalise.h"

#include <QCoreApplication>

#include <cmath>

namespace lodestar::quality {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::quality::WorkList)
};

using metrics::NormalisedMetric;
using profile::Analysis;

constexpr size_t kLeadingTraits = 5;
constexpr double kMinimumCoverage = 0.5; // metrics::rate(): of less nobody is rated
constexpr double kLeastWorth = 0.01; // less is noise

/// One metric that counts, with everybody's level.
struct Weighed {
    NormalisedMetric metric;
    double weight = 0;
    int column = 0;
    bool blankMeansNone = false;

    bool knows(size_t row) const { return metric.knows(row); }
    double level(size_t row) const { return metric.at(row); }
};

std::vector<Weighed> weighedMetrics(const Analysis &analysis)
{
    std::vector<Weighed> all;
    for (const metrics::BestCriterion &criterion : analysis.rule.criteria) {
        const table::Column *column = metrics::columnOf(analysis.table, criterion);
        if (criterion.weight <= 0 || !column)
            continue;
        NormalisedMetric metric = metrics::normalise(analysis.table, criterion, analysis.rule.rates);
        if (metric.isUsable())
            all.push_back({std::move(metric), criterion.weight, column->info().index, criterion.blankMeansNone});
    }
    return all;
}

/// The best so far of many, without keeping them all.
class Leading
{
public:
    explicit Leading(qsizetype limit) : m_limit(static_cast<size_t>(std::max<qsizetype>(limit, 0))) { }

    void add(WorkCell cell)
    {
        if (m_limit == 0 || cell.worth < kLeastWorth)
            return;
        if (m_cells.size() == m_limit) {
            if (!comesBefore(cell, m_cells.front()))
                return;
            std::pop_heap(m_cells.begin(), m_cells.end(), comesBefore);
            m_cells.pop_back();
        }
        m_cells.push_back(std::move(cell));
        std::push_heap(m_cells.begin(), m_cells.end(), comesBefore); // the least telling in front
    }
    std::vector<WorkCell> take()
    {
        std::sort(m_cells.begin(), m_cells.end(), comesBefore);
        return std::move(m_cells);
    }

private:
    static bool comesBefore(const WorkCell &a, const WorkCell &b)
    {
        if (a.worth != b.worth)
            return a.worth > b.worth;
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    }

    size_t m_limit;
    std::vector<WorkCell> m_cells;
};

class MetricCells
{
public:
    explicit MetricCells(const Analysis &analysis) : m_analysis(analysis), m_metrics(weighedMetrics(analysis))
    {
        for (const Weighed &metric : m_metrics)
            m_all += metric.weight;
    }

    void find(Leading &leading) const
    {
        const metrics::Rating &rating = m_analysis.rating;
        if (m_all <= 0 || !std::isfinite(rating.cut))
            return;
        for (size_t row = 0; row < rating.score.size(); ++row) {
            if (rating.pinned[row])
                continue;
            double known = 0, points = 0;
            for (const Weighed &metric : m_metrics) {
                if (!metric.knows(row))
                    continue;
                known += metric.weight;
                points += metric.weight * metric.level(row);
            }
            for (const Weighed &metric : m_metrics) {
                if (!metric.knows(row))
                    leading.add(cell(row, metric, known, points));
            }
        }
    }

private:
    WorkCell cell(size_t row, const Weighed &metric, double known, double points) const
    {
        WorkCell cell;
        cell.row = static_cast<qsizetype>(row);
        cell.column = metric.column;
        const double after = known + metric.weight;
        if (after < kMinimumCoverage * m_all)
            return cell; // one value is not enough to rate this customer
        // The level at which the score meets the cut.
        const double level = (m_analysis.rating.cut / 100 * after - points) / metric.weight;
        const double above = std::clamp(1 - level, 0.0, 1.0);
        const bool best = m_analysis.rating.best[row];
        cell.worth = best ? 1 - above : above;
        if (cell.worth < kLeastWorth)
            return cell;
        const bool rated = !std::isnan(m_analysis.rating.score[row]);
        const QString share = format::share(cell.worth);
        cell.why = best ? Tr::tr("One of the best; no longer with a value among the weakest %1", "share").arg(share)
            : rated     ? Tr::tr("Becomes one of the best with a value among the strongest %1", "share").arg(share)
                    : Tr::tr("Not rated yet; one of the best with a value among the strongest %1", "share").arg(share);
        return cell;
    }

    const Analysis &m_analysis;
    std::vector<Weighed> m_metrics;
    double m_all = 0;
};

void findTraitCells(const Analysis &analysis, Leading &leading)
{
    std::vector<int> done;
    for (const traits::Trait &trait : analysis.traits.traits) {
        if (done.size() >= kLeadingTraits)
            break;
        if (std::find(done.begin(), done.end(), trait.column) != done.end())
            continue;
        done.push_back(trait.column);
        const table::Column &column = analysis.table.column(trait.column);
        if (trait.bestUnknown == 0 || column.rows() != analysis.table.rows())
            continue;
        const double step = 1.0 / static_cast<double>(trait.counts.best() + 1);
        const double margin = std::abs(trait.differenceInterval.low);
        const QString why =
            Tr::tr("One of the best; it is not known, and whether %1 tells them from the rest may hang on it",
                   "a trait: Industry: Logistics")
                .arg(Tr::tr("%1: %2", "attribute, value")
                         .arg(isolated(visible(trait.attribute, 40)), isolated(visible(trait.value, 40))));
        for (qsizetype row = 0; row < column.rows(); ++row) {
            if (analysis.rating.best[static_cast<size_t>(row)] && column.isMissing(row))
                leading.add({row, trait.column, step / (step + margin), why});
        }
    }
}

} // namespace

std::vector<WorkCell> findWork(const Analysis &analysis, qsizetype limit)
{
    Leading leading(limit);
    if (analysis.rating.isRated()) {
        MetricCells(analysis).find(leading);
        findTraitCells(analysis, leading);
    }
    return leading.take();
}

std::vector<QStringList> workRows(const Analysis &analysis, const std::vector<WorkCell> &work)
{
    std::vector<QStringList> rows{
        {Tr::tr("Key"), Tr::tr("Customer"), Tr::tr("Column"), Tr::tr("Value"), Tr::tr("Why")}};
    for (const WorkCell &cell : work)
        rows.push_back({analysis.table.keyOf(cell.row), analysis.table.nameOf(cell.row),
                        analysis.table.info().columns[static_cast<size_t>(cell.column)].name, QString(), cell.why});
    return rows;
}

} // namespace lodestar::quality
