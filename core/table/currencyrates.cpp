#include "core/table/currencyrates.h"

namespace lodestar::table {

Conversion conversionOf(const QStringList &codes, const CurrencyRates &rates)
{
    Conversion conversion;
    for (const QString &code : codes) {
        if (code == rates.base && !code.isEmpty())
            conversion.factor.insert(code, 1);
        else if (const auto rate = rates.rates.find(code); rate != rates.rates.end())
            conversion.factor.insert(code, *rate);
        else
            conversion.without << code;
    }
    const bool oneCurrency = codes.size() == 1;
    // "USD=0.92" among dollars and euros can only mean that a dollar is worth 0.92 euros.
    const bool impliesBase = rates.base.isEmpty() && !rates.isEmpty() && conversion.without.size() == 1;
    if (oneCurrency || impliesBase) {
        conversion.to = oneCurrency ? codes.front() : conversion.without.front();
        conversion.factor.insert(conversion.to, 1);
        conversion.without.clear();
    } else if (conversion.isPossible()) {
        conversion.to = rates.base;
        for (const QString &code : codes) {
            if (conversion.to.isEmpty() && conversion.factor[code] == 1) // "EUR=1, USD=0.92" names the base too
                conversion.to = code;
        }
    }
    return conversion;
}

} // namespace lodestar::table
