#include "core/metrics/best.h"

#include "core/metrics/comparablenumbers.h"
#include "core/metrics/liverating.h"

#include <algorithm>
#include <numeric>

namespace lodestar::metrics {

namespace {

using table::RoleId;

bool tellsApart(const table::ColumnInfo &column)
{
    // "Yes" or nothing, a number of referrals or nothing: where a blank means none, it is the other value.
    const bool blankDiffers = column.role.info().blankMeansNone && column.missing > 0;
    return column.distinct + (blankDiffers ? 1 : 0) >= 2;
}

/// The money that counts double: CLV, without it profit, without it revenue.
RoleId leadingMetric(const std::vector<BestCriterion> &criteria)
{
    for (const RoleId id : {RoleId::Clv, RoleId::Profit, RoleId::Revenue}) {
        if (std::any_of(criteria.begin(), criteria.end(), [id](const BestCriterion &c) { return c.metric.id == id; }))
            return id;
    }
    return RoleId::None;
}

/// 100 points shared in proportion, in whole points that still add up to 100 (largest remainders first).
void spread(std::vector<BestCriterion> &criteria, RoleId leading)
{
    double parts = 0;
    for (BestCriterion &criterion : criteria) {
        criterion.weight = criterion.metric.id == leading ? 2 : 1;
        parts += criterion.weight;
    }
    std::vector<size_t> byRemainder(criteria.size());
    std::iota(byRemainder.begin(), byRemainder.end(), size_t{0});
    double left = 100;
    std::vector<double> remainder(criteria.size());
    for (size_t i = 0; i < criteria.size(); ++i) {
        const double exact = criteria[i].weight * 100 / parts;
        criteria[i].weight = std::floor(exact + 1e-9);
        remainder[i] = exact - criteria[i].weight;
        left -= criteria[i].weight;
    }
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
                     [&](size_t a, size_t b) { return remainder[a] > remainder[b] + 1e-9; });
    for (size_t i = 0; i < criteria.size() && left > 0.5; ++i, left -= 1)
        criteria[byRemainder[i]].weight += 1;
}

} // namespace

BestRule defaultRule(const table::DatasetInfo &info)
{
    BestRule rule;
    for (const table::ColumnInfo &column : info.columns) {
        if (!column.role.isMetric() || !tellsApart(column))
            continue;
        if (auto criterion = criterionFor(column))
            rule.criteria.push_back(*std::move(criterion));
    }
    std::stable_sort(rule.criteria.begin(), rule.criteria.end(), [](const BestCriterion &a, const BestCriterion &b) {
        return a.metric.id < b.metric.id; // the order of the roles, whatever the order of the columns
    });
    spread(rule.criteria, leadingMetric(rule.criteria));
    return rule;
}

bool hasMetric(const table::DatasetInfo &info)
{
    return std::any_of(info.columns.begin(), info.columns.end(),
                       [](const table::ColumnInfo &column) { return column.role.isMetric(); });
}

Rating rate(const table::Table &table, const BestRule &rule)
{
    LiveRating live(table, rule);
    std::vector<double> weights;
    for (const BestCriterion &criterion : rule.criteria)
        weights.push_back(criterion.weight);
    return live.rate(weights, rule.threshold, rule.pins);
}

std::vector<int> columnsFor(const table::DatasetInfo &info, const BestRule &rule)
{
    std::vector<int> columns;
    const table::ColumnInfo *currency = relate::currencyColumn(info);
    bool needsCurrency = false;
    for (const BestCriterion &criterion : rule.criteria) {
        const table::ColumnInfo *column = columnOf(info, criterion);
        if (column)
            columns.push_back(column->index);
        needsCurrency = needsCurrency || (column && followsCurrencyColumn(*column));
    }
    if (currency && needsCurrency)
        columns.push_back(currency->index);
    for (const RoleId id : {RoleId::Id, RoleId::Name}) { // pins find their customer by id or name
        const table::ColumnInfo *column = rule.pins.empty() ? nullptr : info.byRole(id);
        if (column)
            columns.push_back(column->index);
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

std::vector<qsizetype> order(const Rating &rating)
{
    std::vector<qsizetype> rows(rating.score.size());
    std::iota(rows.begin(), rows.end(), qsizetype{0});
    const auto rated = [&](qsizetype row) { return !std::isnan(rating.score[static_cast<size_t>(row)]); };
    const auto end = std::stable_partition(rows.begin(), rows.end(), rated);
    std::stable_sort(rows.begin(), end, [&](qsizetype a, qsizetype b) {
        return rating.score[static_cast<size_t>(a)] > rating.score[static_cast<size_t>(b)];
    });
    return rows;
}

std::vector<qint32> ranks(const Rating &rating)
{
    std::vector<qint32> ranks(rating.score.size(), 0);
    qint32 place = 0, rank = 0;
    double last = 0;
    for (const qsizetype row : order(rating)) {
        const double score = rating.score[static_cast<size_t>(row)];
        if (std::isnan(score))
            break;
        ++place;
        if (rank == 0 || last - score > 1e-9) {
            rank = place;
            last = score;
        }
        ranks[static_cast<size_t>(row)] = rank;
    }
    return ranks;
}

} // namespace lodestar::metrics
