#pragma once

#include "core/table/currencyrates.h"
#include "core/table/table.h"

namespace lodestar::relate {

/// The column that says in which currency the amounts of a row are ("Currency", "CurrencyIsoCode", "Waluta" …), as the
/// exports of CRMs have it; null when there is none.
const table::ColumnInfo *currencyColumn(const table::DatasetInfo &info);
/// The same with its cells; null when it was not loaded.
const table::Column *currencyColumn(const table::Table &table);

/// What the texts of such a column mean, in the order of its dictionary: EUR for "€", "eur" and "EUR". What is no known
/// sign or code keeps its letters.
QStringList currencyCodes(const table::Column &currency);

/// The currencies that the table names, beside its amounts or as that of a column, in alphabetical order.
QStringList currenciesOf(const table::Table &table);

/// A column's numbers, in one currency.
struct OneCurrency {
    std::vector<double> values; ///< per row; NaN: not known, or an amount whose currency is not. Empty when refused.
    QString currency; ///< ISO code; empty when no currency is known
    QStringList converted; ///< the currencies that were converted, with their rates: "USD × 0.92"
    qint64 withoutCurrency = 0; ///< amounts that became NaN, because others have currencies and they have none
    QString notice; ///< translated: how many those are; empty when there are none
    QString refusal; ///< translated: several currencies without rates, by name; empty when there is nothing to refuse
};

/// The amounts in a column of `table`, converted by the rates where they are in several currencies: they are never
/// compared or added up as they stand. Where only one currency is named, rows that name none are taken to be in it too.
/// A column with a currency of its own, or rolled up from related tables, is in one already and comes back as it is.
/// `name` is what people call the column.
OneCurrency inOneCurrency(const table::Table &table, const table::Column &column, const QString &name,
                          const table::CurrencyRates &rates);

} // namespace lodestar::relate
