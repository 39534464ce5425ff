#pragma once

#include "core/table/currencyrates.h"
#include "core/table/table.h"

namespace lodestar::metrics {

/// The column that says in which currency the amounts of a row are ("Currency", "CurrencyIsoCode", "Waluta" …), as the
/// exports of CRMs have it; null when there is none.
const table::ColumnInfo *currencyColumn(const table::DatasetInfo &info);

/// Whether the amounts of a column are in the currency that currencyColumn() names: money, or a metric that is money by
/// nature, without a currency of its own.
bool followsCurrencyColumn(const table::ColumnInfo &column);

/// A column's numbers, in one currency.
struct OneCurrency {
    std::vector<double> values; ///< per row; NaN: not known, or an amount whose currency is not. Empty when refused.
    QString currency; ///< ISO code; empty when no currency is known
    QString refusal; ///< translated: several currencies without rates, by name; empty when there is nothing to refuse
};

/// The numbers of a column of `table`, converted by the rates where the amounts are in several currencies: they are
/// never compared or added up as they stand. Any other column comes back as it is. `name` is what people call it.
OneCurrency inOneCurrency(const table::Table &table, const table::Column &column, const QString &name,
                          const table::CurrencyRates &rates);

} // namespace lodestar::metrics
