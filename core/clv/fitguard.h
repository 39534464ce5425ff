#pragma once

#include "core/base/error.h"
#include "core/clv/bgnbd.h"
#include "core/clv/clv.h"

#include <QString>

namespace lodestar::clv {

/// What decides whether repeat purchases can be forecast (methods 1.6).
struct RepeatFacts {
    qint64 customers = 0; ///< with a purchase
    qint64 repeaters = 0; ///< with a repeat purchase
    double longest = 0; ///< observation in weeks
    double medianGap = 0; ///< weeks between purchases; NaN: nobody came back
};

constexpr qint64 kFewestCustomers = 50, kFewestRepeaters = 20, kRoughBelow = 200;

/// Why a forecast is not offered, in words; done where it is.
Result<> offerForecast(const RepeatFacts &facts);

/// By how much the total of a forecast may be off with so many customers, as a share: methods 8.
double totalError(qint64 customers);

/// The badges of a forecast that is offered: "rough" with few customers, and what was done about the prior.
std::vector<Badge> forecastBadges(const RepeatFacts &facts, Prior prior);

/// What became of a fit that must not be used.
Error fitRefusal(BgNbdFit::Trouble trouble, Prior prior);

/// What to say of how often and how much going together; empty where nothing speaks against it.
QString independenceSentence(const Independence &check);

} // namespace lodestar::clv
