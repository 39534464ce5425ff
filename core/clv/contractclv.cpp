#include "core/base/format.h"
#include "core/base/text.h"
#include "core/clv/clvmodels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Contracts)
};

QString troubleSentence(SbgFit::Trouble trouble)
{
    switch (trouble) {
    case SbgFit::Trouble::TooFewCustomers:
        return Tr::tr("Fewer than %n customer(s) with a known time: too few to tell how retention changes with it.",
                      nullptr, static_cast<int>(kFewestContracts));
    case SbgFit::Trouble::TooFewRenewals:
        return Tr::tr("Fewer than %n renewal(s) were observed: too few to tell how retention changes with time.",
                      nullptr, kFewestRenewals);
    case SbgFit::Trouble::NobodyLeft:
        return Tr::tr("Nobody has left, or everybody did: nothing tells customers apart.");
    case SbgFit::Trouble::Degenerate:
        return Tr::tr("Retention does not change with time in these data, so the model could not be fitted.");
    case SbgFit::Trouble::None:
        break;
    }
    return {};
}

/// The margin of one period of each customer; NaN: not known.
std::vector<double> periodMargins(const ClvData &data, const ContractTimes &times, ClvResult &result,
                                  MarginBasis &basis)
{
    std::vector<double> margins(times.periods.size(), CustomerValue::kNan);
    if (!hasDatedAmounts(data)) {
        const auto earnings = customerEarnings(data, result.terms);
        if (!earnings)
            return {};
        basis = earnings->basis;
        result.currency = earnings->currency;
        result.notes << earnings->notes;
        const double monthsOfAmount = earnings->period == CustomerEarnings::Period::Month ? 1 : 12;
        const double monthsOfPeriod = times.inMonths ? 1 : 12;
        for (size_t i = 0; i < margins.size(); ++i) {
            margins[i] = earnings->period == CustomerEarnings::Period::ToDate
                ? earnings->margins[i] / std::max(times.periods[i], 1.0)
                : earnings->margins[i] * monthsOfPeriod / monthsOfAmount;
            margins[i] = std::isnan(times.periods[i]) ? CustomerValue::kNan : margins[i];
        }
        return margins;
    }
    const auto earnings = earningsOf(data, result.terms);
    if (!earnings)
        return {};
    ClvTerms terms = result.terms;
    const auto history = historyUntil(data, *earnings, terms);
    if (!history)
        return {};
    basis = earnings->basis;
    result.currency = earnings->currency;
    result.notes << earnings->notes;
    for (size_t i = 0; i < margins.size(); ++i) {
        if (!std::isnan(times.periods[i]))
            margins[i] = history->summary(i).total / std::max(times.periods[i], 1.0);
    }
    return margins;
}

/// How a fitted model is told: parameters, the curve, the sentences of methods 1.3.
void tellFit(ClvResult &result, const SbgFit &fit, const ContractTimes &times, double rate)
{
    constexpr int kPoints = 24;
    result.parameters = {{u"alpha"_s, fit.model.alpha}, {u"beta"_s, fit.model.beta}};
    result.logLikelihood = fit.logLikelihood;
    const int points = std::max(kPoints, times.history.renewals());
    double left = 1;
    for (int t = 1; t <= points; ++t) {
        left *= retention(fit.model, t);
        result.renewals.push_back({t, retention(fit.model, t), left});
    }
    if (rate > 0) {
        result.inputs.emplace_back(u"residualRenewalsOfNew"_s, residualRenewals(fit.model, 1, rate));
        result.inputs.emplace_back(u"lifetimePeriodsOfNew"_s, lifetimeOfNew(fit.model, rate));
    }
    result.caption << Tr::tr("Forecast from who renewed contracts (shifted beta-geometric), for the next %n month(s).",
                             nullptr, result.terms.months);
    result.caption << times.unitSentence;
    result.notes << Tr::tr(
        "Retention rises with time because those who leave easily are gone, not because anybody grows "
        "loyal.");
}

void valueCustomers(ClvResult &result, const SbgFit &fit, const ContractTimes &times,
                    const std::vector<double> &margins, double rate)
{
    const int ahead = times.inMonths ? result.terms.months : std::max(1, (result.terms.months + 6) / 12);
    for (size_t i = 0; i < times.periods.size(); ++i) {
        CustomerValue value;
        value.age = times.periods[i];
        value.monetary = margins[i];
        if (std::isnan(times.periods[i]) || times.left[i] < 0) {
            result.customers.push_back(value);
            continue;
        }
        value.alive = times.left[i] ? 0 : 1;
        value.frequency = times.left[i] ? std::max(times.periods[i] - 1, 0.0) : times.periods[i];
        if (fit.isSound()) {
            const ExpectedRenewals expected = times.left[i]
                ? ExpectedRenewals()
                : expectedRenewals(fit.model, static_cast<int>(times.periods[i]), ahead, rate);
            value.expected = expected.count;
            value.expectedMean = margins[i];
            value.clv = times.left[i] ? 0 : expected.discounted * margins[i];
        }
        result.customers.push_back(value);
    }
}

} // namespace

Result<ClvResult> contractClv(const ClvData &data, const ClvTerms &terms)
{
    const auto times = contractTimes(data, terms);
    if (!times)
        return times.error();
    ClvResult result;
    result.terms = terms;
    result.terms.asOf = analysisDay(data, terms);
    result.source = data.customers.info().name;
    result.sourceRows = times->history.customers();
    const SbgFit fit = fitSbg(times->history);
    MarginBasis basis;
    std::vector<double> margins = periodMargins(data, *times, result, basis);
    if (margins.empty()) {
        if (const auto refused = hasDatedAmounts(data) ? earningsOf(data, terms).map([](const auto &) {})
                                                       : customerEarnings(data, terms).map([](const auto &) {});
            !refused && fit.isSound())
            return refused.error();
        margins.assign(times->periods.size(), CustomerValue::kNan);
    }
    const double rate = std::expm1(std::log1p(terms.yearlyDiscount()) / times->periodsPerYear());
    result.converged = fit.isSound();
    const PlainRetention plain = plainRetention(times->history);
    if (!std::isnan(plain.rate))
        result.plainRetention = plain;
    if (fit.isSound()) {
        tellFit(result, fit, *times, rate);
        tellBasis(result, basis);
        tellCostsLeftOut(result, data, basis);
        result.caption << discountSentence(terms.yearlyDiscount());
    } else {
        result.badges.push_back({u"plain_retention"_s, troubleSentence(fit.trouble)});
        result.caption << times->unitSentence;
    }
    valueCustomers(result, fit, *times, margins, rate);
    return result;
}

} // namespace lodestar::clv
