#include "core/traits/leak.h"

#include "core/base/ranks.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lodestar::traits {

namespace {

constexpr double kFewest = 10;

/// The places for which `counts(place)`, in the same order.
template <class Counts>
std::vector<quint32> placesThat(const Counts &counts, const std::vector<quint32> &places)
{
    std::vector<quint32> chosen;
    chosen.reserve(places.size());
    std::copy_if(places.begin(), places.end(), std::back_inserter(chosen), counts);
    return chosen;
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
        m_names.push_back(isolated(visible(metric->name(), 60))); // as the data calls it
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
    const std::vector<quint32> places = placesThat(both, x.places);
    if (static_cast<double>(places.size()) < kFewest)
        return 0;
    const std::vector<double> xRanks = midRanks(places, x.values),
                              yRanks = midRanks(placesThat(both, y.places), y.values);
    std::vector<double> xKnown, yKnown;
    for (const quint32 place : places) {
        xKnown.push_back(xRanks[place]);
        yKnown.push_back(yRanks[place]);
    }
    const double found = correlation(xKnown, yKnown);
    return std::isnan(found) ? 0 : found;
}

double LeakProbe::strongestAuc(const Attribute &attribute, size_t metric) const
{
    const Order &order = m_metrics[metric];
    const auto known = [&](quint32 place) {
        bool all = true;
        attribute.forRow(m_sample[place], [&](size_t code) { all = all && code != Attribute::kUnknown; });
        return all;
    };
    const std::vector<double> ranks = midRanks(placesThat(known, order.places), order.values);
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
