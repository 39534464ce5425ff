#include "core/prospects/arrangelist.h"

#include "core/table/arrange.h"
#include "core/table/roworder.h"

#include <algorithm>
#include <cmath>

namespace lodestar::prospects {

using profile::Fit;
using profile::Tier;

namespace {

using SortBy = ListQuery::SortBy;

double valueOf(const Fit &fit, SortBy by)
{
    switch (by) {
    case SortBy::Points:
        return fit.points;
    case SortBy::Low:
        return fit.low;
    case SortBy::Coverage:
        return static_cast<double>(fit.coverage);
    case SortBy::Order:
    case SortBy::Name:
        break;
    }
    return 0;
}

/// Rows without a value come last either way, as in every list.
void sortByValue(const ProspectList &list, const ListQuery &query, std::vector<quint32> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        const double one = valueOf(list.fits.rows[a], query.sortBy), other = valueOf(list.fits.rows[b], query.sortBy);
        if (std::isnan(one) || std::isnan(other))
            return !std::isnan(one);
        return query.descending ? one > other : one < other;
    });
}

void sortByName(const table::TableIndex &index, bool descending, std::vector<quint32> &rows)
{
    const table::DatasetInfo &info = index.table().info();
    const table::ColumnInfo *column = info.byRole(table::RoleId::Name);
    if (!column || !index.table().isLoaded(column->index))
        column = info.byRole(table::RoleId::Id);
    if (column && index.table().isLoaded(column->index))
        table::sortRows(index.column(column->index), descending, rows);
}

bool isRanked(Tier tier)
{
    return tier == Tier::Best || tier == Tier::Good || tier == Tier::Bad;
}

} // namespace

Result<std::vector<quint32>> arranged(const ProspectList &list, const table::TableIndex &index, const ListQuery &query,
                                      const TaskControl &control)
{
    const size_t all = list.ranking.order.size();
    std::vector<quint8> isShown(all, 1);
    if (!query.contains.isEmpty()) {
        table::Arrangement finding;
        finding.contains = query.contains;
        const auto found = table::arrange(index, finding, control);
        if (!found)
            return found.error();
        isShown.assign(all, 0);
        for (const quint32 row : *found)
            isShown[row] = 1;
    }
    std::array<bool, kReaches> wanted{};
    for (size_t i = 0; i < wanted.size(); ++i)
        wanted[i] = query.reach.empty() || std::ranges::count(query.reach, static_cast<Reach>(i)) > 0;
    std::vector<quint32> rows;
    for (const quint32 row : list.ranking.order) {
        const bool moves = !query.movedFrom || query.movedFrom->fits.rows[row].tier != list.fits.rows[row].tier;
        if (isShown[row] && wanted[static_cast<size_t>(list.ranking.reach[row])] && moves
            && !(query.withoutCustomers && list.known.isKnown(row)))
            rows.push_back(row);
    }
    if (control.cancelled())
        return Error::cancelled();
    if (query.sortBy == SortBy::Name)
        sortByName(index, query.descending, rows);
    else if (query.sortBy != SortBy::Order)
        sortByValue(list, query, rows);
    else if (query.descending)
        std::ranges::reverse(rows);
    return rows;
}

Moves movesBetween(const ProspectList &before, const ProspectList &after)
{
    Moves moves;
    for (const quint32 row : after.ranking.order) {
        const Tier was = before.fits.rows[row].tier, is = after.fits.rows[row].tier;
        if (was == is)
            continue;
        moves.rows.push_back(row);
        if (!isRanked(was) || !isRanked(is))
            ++moves.other;
        else
            ++(is < was ? moves.up : moves.down);
    }
    return moves;
}

} // namespace lodestar::prospects
