#pragma once

#include "app/cli/command.h"
#include "core/table/currencyrates.h"
#include "core/table/table.h"

#include <QJsonObject>

#include <initializer_list>

namespace lodestar::cli {

/// Puts every --rate CUR=R over the rates of the project: what one unit of a currency is worth in the currency that has
/// no rate, or a rate of 1. Wrong usage where it is no code of three letters with a number above 0.
Result<> readRates(Call &call, table::CurrencyRates &rates);

/// Refuses a --rate of a currency that none of these tables names: it would change nothing, and nobody would know.
Result<> checkRates(Call &call, std::initializer_list<const table::Table *> tables);

/// {"USD": 0.92}
QJsonObject ratesJson(const table::CurrencyRates &rates);

} // namespace lodestar::cli
