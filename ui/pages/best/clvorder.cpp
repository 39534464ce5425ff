#include "ui/pages/best/clvorder.h"

#include "core/table/roworder.h"

#include <algorithm>
#include <numeric>

namespace lodestar::ui {

using table::Column;
using table::ColumnIndex;
using table::RoleId;

namespace {

/// What names the customers: their name, then their id.
std::vector<const ColumnIndex *> naming(const table::TableIndex &index)
{
    std::vector<const ColumnIndex *> columns;
    for (const RoleId role : {RoleId::Name, RoleId::Id}) {
        const table::ColumnInfo *info = index.table().info().byRole(role);
        if (info && index.table().isLoaded(info->index))
            columns.push_back(&index.column(info->index));
    }
    return columns;
}

std::vector<quint32> rowsWith(const ClvList &list, const QString &typed)
{
    const auto count = static_cast<size_t>(list.data->customers.rows());
    std::vector<quint32> rows;
    const table::SearchWords words(typed);
    if (words.isEmpty()) {
        rows.resize(count);
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    std::vector<quint8> found(count, 0);
    for (const ColumnIndex *column : naming(list.names)) {
        if (const auto matches = column->searchText().matches(words); !matches.empty())
            column->searchText().mark(matches, 0, count, found);
    }
    for (size_t row = 0; row < count; ++row) {
        if (found[row])
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

} // namespace

ClvList::ClvList(std::shared_ptr<const clv::ClvData> known, std::shared_ptr<const clv::ClvResult> computed)
    : data(std::move(known)), result(std::move(computed)), names(data->customers)
{ }

Result<std::vector<quint32>> arrangeClv(const ClvList &list, const ClvArrangement &wanted, const TaskControl &control)
{
    std::vector<quint32> rows = rowsWith(list, wanted.contains);
    if (control.cancelled())
        return Error::cancelled();
    if (wanted.sortBy) {
        std::vector<double> values;
        values.reserve(list.result->customers.size());
        for (const clv::CustomerValue &customer : list.result->customers)
            values.push_back(customer.*wanted.sortBy);
        table::ColumnInfo info;
        info.type = table::ColumnType::Number;
        table::sortRows(ColumnIndex(Column::numbers(info, std::move(values))), wanted.descending, rows);
    } else if (const auto columns = naming(list.names); !columns.empty()) {
        table::sortRows(*columns.front(), wanted.descending, rows);
    } else if (wanted.descending) {
        std::reverse(rows.begin(), rows.end()); // named by their place
    }
    return control.cancelled() ? Result<std::vector<quint32>>(Error::cancelled()) : std::move(rows);
}

} // namespace lodestar::ui
