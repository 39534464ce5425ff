#pragma once

#include "core/relate/onecurrency.h"

namespace lodestar::metrics {

/// Whether the amounts of a column are in the currency that relate::currencyColumn() names: money, or a metric that is
/// money by nature, without a currency of its own.
bool followsCurrencyColumn(const table::ColumnInfo &column);

/// The numbers of a column of `table`: money in one currency, as relate::inOneCurrency() has it, anything else as it
/// is. `name` is what people call the column.
relate::OneCurrency comparableNumbers(const table::Table &table, const table::Column &column, const QString &name,
                                      const table::CurrencyRates &rates);

} // namespace lodestar::metrics
