#include "core/traits/leak.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lodestar::traits {

namespace {

constexpr double kFewest = 10;

/// Ranks from 1 in walking order, ties sharing their mean, of the places for which `counts(place)`; [place], 0 for
/// others.
template <class Counts>
std::vector<double> midRanks(const std::vector<quint32> &order, const std::vector<double> &values, const Counts &counts)
{
    std::vector<quint32> walked;
    walked.reserve(order.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(walked), counts);
    std::vector<double> ranks(values.size(), 0);
    for (size_t from = 0; from < walked.size();) {
        size_t to = from + 1;
        while (to < walked.size() && values[walked[to]] == values[walked[from]])
            ++to;
        for (size_t at = from; at < to; ++at)
            ranks[walked[at]] = static_cast<double>(from + to + 1) / 2;
        from = to;
    }
    return ranks;
}

/// Pearson's correlation over the entries that are not 0 (ranks begin at 1); 0 with fewer than kFewest of them.
double correlation(const std::vector<double> &x, const std::vector<double> &y)
{
    double n = 0, sumX = 0, sumY = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        n += x[i] > 0;
        sumX += x[i];
        sumY += y[i];
    }
    if (n < kFewest)
        return 0;
    double xy = 0, xx = 0, yy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        if (x[i] == 0)
            continue;
        xy += (x[i] - sumX / n) * (y[i] - sumY / n);
        xx += (x[i] - sumX / n) * (x[i] - sumX / n);
        yy += (y[i] - sumY / n) * (y[i] - sumY / n);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0;
}

} // namespace

LeakProbe::LeakProbe(const table::Table &table, const std::vector<metrics::BestCriterion> &criteria)
{
    const qsizetype count = std::min(table.rows(), kRows);
    for (qsizetype i = 0; i < count; ++i)
        m_sample.push_back(static_cast<quint32>(i * table.rows() / count));
    for (const metrics::BestCriterion &criterion : criteria) {
        const table::Column *metric = metrics::columnOf(table, criterion);
        if (!metric || !table::isNumeric(metric->type()))
            continue;
        m_names.push_back(criterion.name());
        m_metrics.push_back(orderOf(metric->numbers()));
    }
}

LeakProbe::Order LeakProbe::orderOf(std::span<const double> cells) const
{
    Order order;
    order.values.reserve(m_sample.size());
    for (const quint32 row : m_sample) {
        if (!std::isnan(cells[row]))
            order.places.push_back(static_cast<quint32>(order.values.size()));
        order.values.push_back(cells[row]);
    }
    std::sort(order.places.begin(), order.places.end(),
              [&](quint32 a, quint32 b) { return order.values[a] < order.values[b]; });
    return order;
}

double LeakProbe::spearman(const table::Column &column, size_t metric) const
{
    const Order x = orderOf(column.numbers());
    const Order &y = m_metrics[metric];
    const auto both = [&](quint32 place) { return !std::isnan(x.values[place]) && !std::isnan(y.values[place]); };
    return correlation(midRanks(x.places, x.values, both), midRanks(y.places, y.values, both));
}

double LeakProbe::strongestAuc(const Attribute &attribute, size_t metric) const
{
    const Order &order = m_metrics[metric];
    const auto known = [&](quint32 place) {
        bool all = true;
        attribute.forRow(m_sample[place], [&](size_t code) { all = all && code != Attribute::kUnknown; });
        return all;
    };
    const std::vector<double> ranks = midRanks(order.places, order.values, known);
    std::vector<double> rankSum(attribute.codeCount(), 0), with(attribute.codeCount(), 0);
    double rows = 0;
    for (const quint32 place : order.places) {
        if (ranks[place] == 0)
            continue;
        rows += 1;
        attribute.forRow(m_sample[place], [&](size_t code) {
            rankSum[code] += ranks[place];
            with[code] += 1;
        });
    }
    double strongest = 0.5;
    for (size_t code = Attribute::kFirst; code < with.size(); ++code) {
        const double without = rows - with[code];
        if (with[code] < kFewest || without < kFewest)
            continue;
        // Mann & Whitney's U over the number of pairs.
        const double auc = (rankSum[code] - with[code] * (with[code] + 1) / 2) / (with[code] * without);
        strongest = std::max({strongest, auc, 1 - auc});
    }
    return strongest;
}

QString LeakProbe::decided(const table::Column &column, const Attribute &attribute) const
{
    const bool ranked = table::isNumeric(column.type()) && column.type() != table::ColumnType::YesNo;
    for (size_t metric = 0; metric < m_metrics.size(); ++metric) {
        const double strength = ranked ? std::abs(spearman(column, metric)) : strongestAuc(attribute, metric);
        if (strength > kLeakBound)
            return m_names[static_cast<qsizetype>(metric)];
    }
    return {};
}

} // namespace lodestar::traits
