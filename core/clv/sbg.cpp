#include "core/clv/sbg.h"

#include "core/clv/boundedfit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lodestar::clv {

namespace {

/// ln P(T=t) and ln S(t) for all t up to `most`, with their derivatives, by the recursions of the paper.
struct Curve {
    struct At {
        double log = 0, alpha = 0, beta = 0;
    };
    std::vector<At> lost, left;

    Curve(const Sbg &model, int most)
    {
        const double both = model.alpha + model.beta;
        left.push_back({});
        for (int t = 1; t <= most; ++t) {
            const double before = model.beta + t - 1, all = both + t - 1;
            const At stayed = left.back();
            lost.push_back({stayed.log + std::log(model.alpha / all), stayed.alpha + 1 / model.alpha - 1 / all,
                            stayed.beta - 1 / all});
            left.push_back(
                {stayed.log + std::log(before / all), stayed.alpha - 1 / all, stayed.beta + 1 / before - 1 / all});
        }
    }
};

double logLikelihoodOf(const Sbg &model, const ContractHistory &history, double *slopes)
{
    const Curve curve(model, history.renewals());
    double sum = 0, alpha = 0, beta = 0;
    const auto add = [&](qint64 count, const Curve::At &at) {
        if (count == 0)
            return;
        const auto n = static_cast<double>(count);
        sum += n * at.log;
        alpha += n * at.alpha;
        beta += n * at.beta;
    };
    for (size_t t = 0; t < history.lost.size(); ++t)
        add(history.lost[t], curve.lost[t]);
    for (size_t n = 0; n < history.active.size(); ++n)
        add(history.active[n], curve.left[n]);
    if (slopes) {
        slopes[0] = alpha;
        slopes[1] = beta;
    }
    return sum;
}

/// 2F1(1, b; c; z) for 0 < b < c and 0 <= z <= 1 by its series: its terms are positive and fall at least as fast as
/// those of a geometric series by z, which bounds what is left out.
double hypergeometricOne(double b, double c, double z)
{
    constexpr int kMostTerms = 2'000'000;
    if (z >= 1)
        return c - b > 1 ? (c - 1) / (c - b - 1) : std::numeric_limits<double>::infinity();
    double term = 1, sum = 1;
    for (int j = 0; j < kMostTerms; ++j) {
        term *= (b + j) / (c + j) * z;
        sum += term;
        if (term < 1e-17 * sum * (1 - z))
            break;
    }
    return sum;
}

} // namespace

qint64 ContractHistory::customers() const
{
    return std::accumulate(lost.begin(), lost.end(), qint64{0})
        + std::accumulate(active.begin(), active.end(), qint64{0});
}

int ContractHistory::renewals() const
{
    int most = 0;
    for (size_t t = 0; t < lost.size(); ++t)
        most = lost[t] > 0 ? static_cast<int>(t) + 1 : most;
    for (size_t n = 0; n < active.size(); ++n)
        most = active[n] > 0 ? std::max(most, static_cast<int>(n)) : most;
    return most;
}

qint64 ContractHistory::due() const
{
    qint64 sum = 0;
    for (size_t t = 0; t < lost.size(); ++t)
        sum += lost[t] * (static_cast<qint64>(t) + 1);
    for (size_t n = 0; n < active.size(); ++n)
        sum += active[n] * static_cast<qint64>(n);
    return sum;
}

qint64 ContractHistory::missed() const
{
    return std::accumulate(lost.begin(), lost.end(), qint64{0});
}

ContractHistory ContractHistory::fromSurvivors(const std::vector<qint64> &survivors)
{
    ContractHistory history;
    for (size_t t = 1; t < survivors.size(); ++t)
        history.lost.push_back(survivors[t - 1] - survivors[t]);
    history.active.assign(survivors.size(), 0);
    if (!survivors.empty())
        history.active.back() = survivors.back();
    return history;
}

double logLikelihood(const Sbg &model, const ContractHistory &history)
{
    return logLikelihoodOf(model, history, nullptr);
}

SbgFit fitSbg(const ContractHistory &history)
{
    SbgFit fit;
    const qint64 customers = history.customers();
    if (customers < kFewestContracts)
        fit.trouble = SbgFit::Trouble::TooFewCustomers;
    else if (history.renewals() < kFewestRenewals)
        fit.trouble = SbgFit::Trouble::TooFewRenewals;
    else if (history.missed() == 0 || history.missed() == history.due())
        fit.trouble = SbgFit::Trouble::NobodyLeft;
    if (!fit.isSound())
        return fit;
    const auto objective = [&](std::span<const double> logs, std::span<double> gradient) {
        const Sbg model{std::exp(logs[0]), std::exp(logs[1])};
        double slopes[2] = {};
        const double value = -logLikelihoodOf(model, history, gradient.empty() ? nullptr : slopes);
        if (!gradient.empty()) {
            gradient[0] = -slopes[0] * model.alpha;
            gradient[1] = -slopes[1] * model.beta;
        }
        return value;
    };
    const double slope = 1e-3 * static_cast<double>(customers);
    // A rate that is the same for all is the middle of a beta of any spread.
    const double odds = static_cast<double>(history.due() - history.missed()) / static_cast<double>(history.missed());
    const FitEnd end = minimise(objective, {{0, 0}, {0, std::log(odds)}, {std::log(0.5), std::log(0.5 * odds)}}, slope);
    const bool ranAway =
        std::any_of(end.logs.begin(), end.logs.end(), [](double log) { return std::abs(log) > kLogBound - 1e-3; });
    if (!end.isFinite || end.gradientNorm > slope || ranAway) {
        fit.trouble = SbgFit::Trouble::Degenerate;
        return fit;
    }
    fit.model = {std::exp(end.logs[0]), std::exp(end.logs[1])};
    fit.logLikelihood = -end.value;
    return fit;
}

double survival(const Sbg &model, int renewals)
{
    double share = 1;
    for (int t = 1; t <= renewals; ++t)
        share *= retention(model, t);
    return share;
}

double retention(const Sbg &model, int renewal)
{
    return (model.beta + renewal - 1) / (model.alpha + model.beta + renewal - 1);
}

double residualRenewals(const Sbg &model, int period, double rate)
{
    const double b = model.beta + period, c = model.alpha + model.beta + period;
    return retention(model, period) * hypergeometricOne(b, c, 1 / (1 + rate));
}

double lifetimeOfNew(const Sbg &model, double rate)
{
    return hypergeometricOne(model.beta, model.alpha + model.beta, 1 / (1 + rate));
}

ExpectedRenewals expectedRenewals(const Sbg &model, int renewed, int periods, double rate)
{
    ExpectedRenewals expected;
    double there = 1, worth = 1;
    for (int k = 1; k <= periods; ++k) {
        there *= retention(model, renewed + k);
        worth /= 1 + rate;
        expected.count += there;
        expected.discounted += there * worth;
    }
    return expected;
}

PlainRetention plainRetention(const ContractHistory &history)
{
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(history.due());
    if (!(n > 0))
        return {std::numeric_limits<double>::quiet_NaN(), 0, 1};
    const double rate = (n - static_cast<double>(history.missed())) / n;
    const double centre = rate + z * z / (2 * n);
    const double spread = z * std::sqrt(rate * (1 - rate) / n + z * z / (4 * n * n));
    return {rate, std::max(0.0, (centre - spread) / (1 + z * z / n)),
            std::min(1.0, (centre + spread) / (1 + z * z / n))};
}

} // namespace lodestar::clv
