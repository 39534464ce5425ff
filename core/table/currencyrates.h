#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

namespace lodestar::table {

/// What amounts in other currencies are worth, as the user says: no rate is ever assumed.
struct CurrencyRates {
    QString base; ///< ISO code; empty: the one currency without a rate, or with a rate of 1
    QMap<QString, double> rates; ///< ISO code → what one unit of it is worth in the base currency; above 0

    bool isEmpty() const { return rates.isEmpty(); }
    friend bool operator==(const CurrencyRates &, const CurrencyRates &) = default;
};

/// How amounts in several currencies become comparable.
struct Conversion {
    QString to; ///< ISO code of the converted amounts; empty when the conversion cannot be made, or names no base
    QHash<QString, double> factor; ///< per currency asked for
    QStringList without; ///< the currencies that lack a rate, in the order asked for

    bool isPossible() const { return without.isEmpty(); }
};

/// The conversion for amounts in the currencies `codes` (each once). One currency alone needs no rate.
Conversion conversionOf(const QStringList &codes, const CurrencyRates &rates);

} // namespace lodestar::table
