#pragma once

#include <QtGlobal>

#include <span>

namespace lodestar::clv {

constexpr double kDaysPerYear = 365.25;

/// What a purchase earned, and when: days since 1970-01-01. Refunds are negative and stay in.
struct DatedMargin {
    qint32 day = 0;
    double margin = 0;
    bool isRefund = false; ///< money went back; a purchase that lost money is none
};

/// What money of another day is worth.
enum class Discounting : quint8 {
    Off,
    ToFirstPurchase, ///< the value on the day of the first purchase
    ToAnalysis ///< compounded to the day of analysis
};

/// The day of analysis, and how money earned before it is weighed.
struct HistoricTerms {
    qint32 asOf = 0; ///< days since 1970-01-01
    Discounting discounting = Discounting::Off;
    double discount = 0; ///< a year: 0.1 is 10 %
    double acquisitionCost = 0; ///< spent at the first purchase
};

/// Historic CLV (methods 1.1): the sum of the margins, weighed, less what winning the customer cost. `purchases` in any
/// order; those after the day of analysis are left out. NaN when none is left.
double historicValue(std::span<const DatedMargin> purchases, const HistoricTerms &terms);

/// CLV per year of relationship, of half a year at least: the total favours old customers.
double perYear(double value, double tenureYears);

} // namespace lodestar::clv
