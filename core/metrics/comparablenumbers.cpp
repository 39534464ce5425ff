#include "core/metrics/comparablenumbers.h"

namespace lodestar::metrics {

using table::ColumnType;

bool followsCurrencyColumn(const table::ColumnInfo &column)
{
    if (!column.currency.isEmpty() || column.rollup != 0)
        return false;
    // A gross margin that is no money is a percentage.
    const bool isMoneyMetric = column.role.isMetric() && column.role.info().usualType == ColumnType::Money
        && column.role.id != table::RoleId::GrossMargin;
    return column.type == ColumnType::Money || (column.type == ColumnType::Number && isMoneyMetric);
}

relate::OneCurrency comparableNumbers(const table::Table &table, const table::Column &column, const QString &name,
                                      const table::CurrencyRates &rates)
{
    if (followsCurrencyColumn(column.info()))
        return relate::inOneCurrency(table, column, name, rates);
    relate::OneCurrency asItIs;
    asItIs.values.assign(column.numbers().begin(), column.numbers().end());
    asItIs.currency = column.info().currency;
    return asItIs;
}

} // namespace lodestar::metrics
