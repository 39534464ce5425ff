#include "core/clv/fitguard.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::FitGuard)
};

constexpr double kGapsObserved = 3;

Error refusal(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

} // namespace

Result<> offerForecast(const RepeatFacts &facts)
{
    if (facts.customers < kFewestCustomers)
        return refusal(Tr::tr("%n customer(s) with purchases are too few to forecast from their rhythm; %1 are needed. "
                              "Use the historic margin.",
                              nullptr, static_cast<int>(facts.customers))
                           .arg(format::count(kFewestCustomers)));
    if (facts.repeaters < kFewestRepeaters)
        return refusal(
            Tr::tr("%n customer(s) came back, which is too few to forecast from their rhythm; %1 are needed. "
                   "Use the historic margin.",
                   nullptr, static_cast<int>(facts.repeaters))
                .arg(format::count(kFewestRepeaters)));
    if (!(facts.longest >= kGapsObserved * facts.medianGap))
        return refusal(Tr::tr("Purchases were observed for %1 weeks only, and half of the customers who come back take "
                              "more than %2 weeks to do so: too short to see their rhythm. Use the historic margin.")
                           .arg(format::number(facts.longest, 1), format::number(facts.medianGap, 1)));
    return {};
}

double totalError(qint64 customers)
{
    return customers < 100 ? 0.6 : customers < 200 ? 0.45 : customers < 300 ? 0.4 : 0.3;
}

std::vector<Badge> forecastBadges(const RepeatFacts &facts, Prior prior)
{
    std::vector<Badge> badges;
    if (facts.customers < kRoughBelow)
        badges.push_back({u"rough"_s, Tr::tr("Rough: few customers.")});
    if (prior == Prior::None && facts.customers < 1000)
        badges.push_back({u"no_prior"_s,
                          Tr::tr("Fitted without a prior: with so few customers such a fit is often wrong, even where "
                                 "it settles.")});
    return badges;
}

Error fitRefusal(BgNbdFit::Trouble trouble, Prior prior)
{
    switch (trouble) {
    case BgNbdFit::Trouble::NoRepeats:
        return refusal(Tr::tr("Nobody came back to buy again, so nothing says how often they will. Use the historic "
                              "margin."));
    case BgNbdFit::Trouble::Degenerate:
        if (prior == Prior::None)
            return refusal(Tr::tr("Plain maximum likelihood runs away with these customers: no forecast by it can be "
                                  "trusted. Use the weak prior."));
        return refusal(
            Tr::tr("These purchases do not fit the model: its parameters run away. Use the historic margin."));
    case BgNbdFit::Trouble::NotSettled:
    case BgNbdFit::Trouble::None:
        break;
    }
    return refusal(Tr::tr("No parameters were found that fit these purchases best. Use the historic margin."));
}

QString independenceSentence(const Independence &check)
{
    const QString strength = format::number(check.spearman, 2);
    switch (check.verdict) {
    case Independence::Verdict::Doubtful:
        return Tr::tr("How often customers buy and how much they spend go together somewhat (Spearman %1), which the "
                      "models take them not to: read large values with care.")
            .arg(strength);
    case Independence::Verdict::Broken:
        return Tr::tr("How often customers buy and how much they spend go together (Spearman %1), so spending is not "
                      "modelled: each customer's own mean is used.")
            .arg(strength);
    case Independence::Verdict::Fine:
        break;
    }
    return {};
}

} // namespace lodestar::clv
