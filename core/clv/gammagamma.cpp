#include "core/clv/gammagamma.h"

#include "core/base/ranks.h"
#include "core/clv/boundedfit.h"
#include "core/clv/loggamma.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace lodestar::clv {

namespace {

constexpr int kFewest = 3;

bool counts(const Spend &customer)
{
    return customer.frequency > 0 && customer.mean > 0 && std::isfinite(customer.mean);
}

/// Customers that count, sorted by frequency, with what the likelihood needs of each.
class SpendSample
{
public:
    SpendSample(std::span<const Spend> customers, double unit)
    {
        for (const Spend &customer : customers) {
            if (counts(customer))
                m_spends.push_back({customer.frequency, customer.mean / unit});
        }
        std::sort(m_spends.begin(), m_spends.end(),
                  [](const Spend &one, const Spend &other) { return one.frequency < other.frequency; });
        for (const Spend &spend : m_spends)
            m_logs.push_back(std::log(spend.mean));
    }

    /// The log-likelihood; `slopes`, unless null: its derivatives with respect to p, q, v.
    double logLikelihood(const GammaGamma &model, double *slopes) const
    {
        const double logV = std::log(model.v), gammaQ = logGamma(model.q);
        const double digammaQ = slopes ? digamma(model.q) : 0;
        double sum = 0, dp = 0, dq = 0, dv = 0, frequency = -1, fixed = 0, fixedP = 0, fixedQ = 0;
        for (size_t i = 0; i < m_spends.size(); ++i) {
            const double x = m_spends[i].frequency, px = model.p * x, shape = px + model.q;
            if (x != frequency) { // sorted: log-gamma is worked out once for each frequency
                frequency = x;
                fixed = logGamma(shape) - logGamma(px) - gammaQ + model.q * logV + px * std::log(x);
                if (slopes) {
                    const double digammaShape = digamma(shape);
                    fixedP = x * (digammaShape - digamma(px) + std::log(x));
                    fixedQ = digammaShape - digammaQ + logV;
                }
            }
            const double total = x * m_spends[i].mean + model.v, logTotal = std::log(total);
            sum += fixed + (px - 1) * m_logs[i] - shape * logTotal;
            if (slopes) {
                dp += fixedP + x * (m_logs[i] - logTotal);
                dq += fixedQ - logTotal;
                dv += model.q / model.v - shape / total;
            }
        }
        if (slopes) {
            slopes[0] = dp;
            slopes[1] = dq;
            slopes[2] = dv;
        }
        return sum;
    }
    int size() const { return static_cast<int>(m_spends.size()); }

private:
    std::vector<Spend> m_spends;
    std::vector<double> m_logs; ///< of the means
};

GammaGamma fromLogs(std::span<const double> logs)
{
    return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2])};
}

} // namespace

double logLikelihood(const GammaGamma &model, std::span<const Spend> customers)
{
    return SpendSample(customers, 1).logLikelihood(model, nullptr);
}

GammaGammaFit fitGammaGamma(std::span<const Spend> customers)
{
    GammaGammaFit fit;
    double total = 0;
    for (const Spend &customer : customers) {
        if (counts(customer)) {
            total += customer.mean;
            ++fit.customers;
        }
    }
    if (fit.customers < kFewest) {
        fit.trouble = GammaGammaFit::Trouble::TooFew;
        return fit;
    }
    const double unit = total / fit.customers; // so that the bounds mean the same for cents and millions
    const SpendSample sample(customers, unit);
    const auto objective = [&](std::span<const double> logs, std::span<double> gradient) {
        const GammaGamma model = fromLogs(logs);
        double slopes[3] = {};
        const double value = -sample.logLikelihood(model, gradient.empty() ? nullptr : slopes);
        const double parameters[3] = {model.p, model.q, model.v};
        for (size_t k = 0; k < gradient.size(); ++k)
            gradient[k] = -slopes[k] * parameters[k];
        return value;
    };
    const double slope = 1e-3 * fit.customers;
    const FitEnd end =
        minimise(objective, {{std::log(3.0), std::log(3.0), 0}, {0, 0, 0}, {std::log(8.0), std::log(6.0), 0.7}}, slope);
    const bool ranAway =
        std::any_of(end.logs.begin(), end.logs.end(), [](double log) { return std::abs(log) > kLogBound - 1e-3; });
    if (!end.isFinite || end.gradientNorm > slope || ranAway) {
        fit.trouble = GammaGammaFit::Trouble::Degenerate;
        return fit;
    }
    fit.model = fromLogs(end.logs);
    fit.model.v *= unit;
    fit.logLikelihood = -end.value - fit.customers * std::log(unit);
    if (!(fit.model.q > 1))
        fit.trouble = GammaGammaFit::Trouble::NoMean;
    return fit;
}

double expectedMean(const GammaGamma &model, const Spend &customer)
{
    if (!(customer.frequency > 0))
        return model.p * model.v / (model.q - 1);
    const double x = customer.frequency;
    return (model.v + x * customer.mean) * model.p / (model.p * x + model.q - 1);
}

double shrunkMean(const Spend &customer, double median)
{
    constexpr double kWeight = 5;
    if (!(customer.frequency > 0) || std::isnan(customer.mean))
        return median;
    return (customer.frequency * customer.mean + kWeight * median) / (customer.frequency + kWeight);
}

Independence independence(std::span<const Spend> customers)
{
    std::vector<double> frequencies, means;
    for (const Spend &customer : customers) {
        if (counts(customer)) {
            frequencies.push_back(customer.frequency);
            means.push_back(customer.mean);
        }
    }
    Independence check;
    check.pearson = check.spearman = std::numeric_limits<double>::quiet_NaN();
    if (static_cast<int>(means.size()) < kFewest)
        return check;
    check.pearson = correlation(frequencies, means);
    check.spearman = correlation(midRanks(frequencies), midRanks(means));
    const double strength = std::abs(check.spearman); // NaN: nothing speaks against it
    check.verdict = strength > 0.5 ? Independence::Verdict::Broken
        : strength >= 0.3          ? Independence::Verdict::Doubtful
                                   : Independence::Verdict::Fine;
    return check;
}

} // namespace lodestar::clv
