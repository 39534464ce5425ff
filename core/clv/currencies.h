#pragma once

#include "core/base/error.h"
#include "core/table/column.h"

#include <map>

namespace lodestar::clv {

/// Amounts of one currency.
struct OneCurrency {
    std::vector<double> factors; ///< per row; empty: 1 for all
    QString currency; ///< ISO code; empty: not known
    QStringList converted; ///< currencies whose amounts were converted, with their rates: "EUR 1.08"
    double factor(size_t row) const { return factors.empty() ? 1 : factors[row]; }
};

/// What the amounts of each row have to be multiplied by to be of one currency: the one that needs no rate. `column`
/// names the currency of each row, null where all amounts are of `known` (empty: not known). `rates`: what one unit of
/// a currency is worth. Refused in words where several currencies have no rate; `table` is named there.
Result<OneCurrency> toOneCurrency(const table::Column *column, const QString &known,
                                  const std::map<QString, double> &rates, const QString &table);

} // namespace lodestar::clv
