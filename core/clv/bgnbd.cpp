#include "core/clv/bgnbd.h"

#include "core/clv/boundedfit.h"
#include "core/clv/loggamma.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace lodestar::clv {

namespace {

constexpr size_t kParameters = 4;
/// Times are scaled so that the longest observation is this long: the bounds of the logarithms then mean the same for
/// days, weeks and years.
constexpr double kLongest = 10;
constexpr double kPriorVariance = 2;
/// An estimate further than this from where the prior expects it is one that ran away.
constexpr double kFarFromPrior = 6;

using Logs = std::array<double, kParameters>;

std::vector<double> different(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

std::uint32_t indexIn(const std::vector<double> &sorted, double value)
{
    return static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

/// ln G(x + n) - ln G(x), and its derivative.
struct Rising {
    double log = 0, slope = 0;
};
Rising rising(double x, double n, bool withSlope)
{
    if (n == 0)
        return {};
    return {logGamma(x + n) - logGamma(x), withSlope ? digamma(x + n) - digamma(x) : 0};
}

BgNbd fromLogs(std::span<const double> logs)
{
    return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2]), std::exp(logs[3])};
}

/// What the fit minimises, in scaled time.
double objectiveAt(const BgNbdSample &sample, const Logs &centre, Prior prior, std::span<const double> logs,
                   std::span<double> gradient)
{
    const BgNbd model = fromLogs(logs);
    std::array<double, kParameters> slopes{};
    double value = -sample.logLikelihood(model, gradient.empty() ? nullptr : &slopes);
    const std::array<double, kParameters> parameters{model.r, model.alpha, model.a, model.b};
    for (size_t k = 0; k < kParameters; ++k) {
        const double off = logs[k] - centre[k];
        if (prior == Prior::Weak)
            value += off * off / (2 * kPriorVariance);
        if (!gradient.empty())
            gradient[k] = -slopes[k] * parameters[k] + (prior == Prior::Weak ? off / kPriorVariance : 0);
    }
    return value;
}

std::vector<Rhythm> scaled(std::span<const Rhythm> customers, double by)
{
    std::vector<Rhythm> all(customers.begin(), customers.end());
    for (Rhythm &customer : all) {
        customer.recency *= by;
        customer.age *= by;
    }
    return all;
}

/// a/(b+x-1) ((alpha+T)/(alpha+t_x))^(r+x): the odds of having left after the last purchase, times its complement.
double goneOdds(const BgNbd &model, const Rhythm &customer)
{
    if (customer.frequency <= 0)
        return 0;
    return std::exp(std::log(model.a) - std::log(model.b + customer.frequency - 1)
                    + (model.r + customer.frequency)
                        * (std::log(model.alpha + customer.age) - std::log(model.alpha + customer.recency)));
}

} // namespace

/// What depends on the parameters and on one frequency or one time only.
struct BgNbdSample::Terms {
    struct Frequency {
        double log = 0; ///< all of ln L_i that does not depend on times
        double leaving = 0; ///< ln a - ln(b+x-1), for x > 0
        double r = 0, a = 0, b = 0; ///< derivatives of `log`
    };
    std::vector<Frequency> frequencies;
    std::vector<double> logs; ///< ln(alpha + time)
};

BgNbdSample::BgNbdSample(std::span<const Rhythm> customers)
{
    std::vector<double> frequencies, times;
    frequencies.reserve(customers.size());
    times.reserve(2 * customers.size());
    for (const Rhythm &customer : customers) {
        frequencies.push_back(customer.frequency);
        times.push_back(customer.recency);
        times.push_back(customer.age);
    }
    m_frequencies = different(std::move(frequencies));
    m_times = different(std::move(times));
    m_customers.reserve(customers.size());
    for (const Rhythm &customer : customers) {
        // Who never came back says nothing by the time of the only purchase.
        const double recency = customer.frequency > 0 ? customer.recency : customer.age;
        m_customers.push_back(
            {indexIn(m_frequencies, customer.frequency), indexIn(m_times, recency), indexIn(m_times, customer.age), 1});
    }
    const auto place = [](const Different &one) { return std::tie(one.frequency, one.recency, one.age); };
    std::sort(m_customers.begin(), m_customers.end(),
              [&](const Different &one, const Different &other) { return place(one) < place(other); });
    size_t kept = 0;
    for (size_t i = 1; i < m_customers.size(); ++i) {
        if (place(m_customers[i]) == place(m_customers[kept]))
            ++m_customers[kept].count;
        else
            m_customers[++kept] = m_customers[i];
    }
    m_customers.resize(std::min(m_customers.size(), kept + 1));
    m_total = static_cast<double>(customers.size());
}

BgNbdSample::Terms BgNbdSample::termsOf(const BgNbd &model, bool withGradient) const
{
    Terms terms;
    terms.frequencies.reserve(m_frequencies.size());
    const double logAlpha = std::log(model.alpha), logA = std::log(model.a);
    for (const double x : m_frequencies) {
        const Rising buying = rising(model.r, x, withGradient);
        const Rising staying = rising(model.b, x, withGradient);
        const Rising both = rising(model.a + model.b, x, withGradient);
        Terms::Frequency term;
        term.log = buying.log + model.r * logAlpha + staying.log - both.log;
        term.leaving = x > 0 ? logA - std::log(model.b + x - 1) : 0;
        term.r = buying.slope + logAlpha;
        term.a = -both.slope;
        term.b = staying.slope - both.slope;
        terms.frequencies.push_back(term);
    }
    terms.logs.reserve(m_times.size());
    for (const double time : m_times)
        terms.logs.push_back(std::log(model.alpha + time));
    return terms;
}

double BgNbdSample::logLikelihood(const BgNbd &model, std::array<double, 4> *gradient) const
{
    const Terms terms = termsOf(model, gradient != nullptr);
    double sum = 0, dr = 0, dAlpha = 0, da = 0, db = 0;
    for (const Different &one : m_customers) {
        const double x = m_frequencies[one.frequency];
        const Terms::Frequency &term = terms.frequencies[one.frequency];
        const double bought = model.r + x;
        const double aliveLog = -bought * terms.logs[one.age];
        if (x <= 0) {
            sum += one.count * (term.log + aliveLog);
            if (gradient) {
                dr += one.count * (term.r - terms.logs[one.age]);
                dAlpha -= one.count * bought / (model.alpha + m_times[one.age]);
                da += one.count * term.a;
                db += one.count * term.b;
            }
            continue;
        }
        const double goneLog = term.leaving - bought * terms.logs[one.recency];
        const double most = std::max(aliveLog, goneLog);
        const double less = std::exp(std::min(aliveLog, goneLog) - most);
        sum += one.count * (term.log + most + std::log1p(less));
        if (!gradient)
            continue;
        const double larger = 1 / (1 + less);
        const double gone = goneLog > aliveLog ? larger : 1 - larger, alive = 1 - gone;
        dr += one.count * (term.r - alive * terms.logs[one.age] - gone * terms.logs[one.recency]);
        dAlpha -= one.count * bought
            * (alive / (model.alpha + m_times[one.age]) + gone / (model.alpha + m_times[one.recency]));
        da += one.count * (term.a + gone / model.a);
        db += one.count * (term.b - gone / (model.b + x - 1));
    }
    if (gradient)
        *gradient = {dr, dAlpha + m_total * model.r / model.alpha, da, db};
    return sum;
}

BgNbdFit fitBgNbd(std::span<const Rhythm> customers, Prior prior)
{
    BgNbdFit fit;
    double longest = 0, ages = 0, repeats = 0;
    for (const Rhythm &customer : customers) {
        longest = std::max(longest, customer.age);
        ages += customer.age;
        repeats += customer.frequency;
    }
    if (!(repeats > 0) || !(longest > 0)) {
        fit.trouble = BgNbdFit::Trouble::NoRepeats;
        return fit;
    }
    const double scale = kLongest / longest;
    const BgNbdSample sample(scaled(customers, scale));
    const Logs centre{std::log(0.5), std::log(0.5 * ages * scale / repeats), 0, std::log(2.5)};
    const auto objective = [&](std::span<const double> logs, std::span<double> gradient) {
        return objectiveAt(sample, centre, prior, logs, gradient);
    };
    const std::vector<std::vector<double>> starts{{centre.begin(), centre.end()},
                                                  {std::log(0.25), centre[1] - 1, std::log(0.5), std::log(1.5)},
                                                  {std::log(2.0), centre[1] + 1.4, std::log(0.3), std::log(4.0)}};
    const double slope = 1e-3 * static_cast<double>(customers.size());
    const FitEnd end = minimise(objective, starts, slope);
    if (!end.isFinite || end.gradientNorm > slope) {
        fit.trouble = BgNbdFit::Trouble::NotSettled;
        // A slope that points through a bound is a parameter that wants to run away.
        for (const double log : end.logs) {
            if (std::abs(log) > kLogBound - 1e-6)
                fit.trouble = BgNbdFit::Trouble::Degenerate;
        }
        return fit;
    }
    for (size_t k = 0; k < kParameters; ++k) {
        if (std::abs(end.logs[k] - centre[k]) > kFarFromPrior)
            fit.trouble = BgNbdFit::Trouble::Degenerate;
    }
    fit.model = fromLogs(end.logs);
    fit.model.alpha /= scale;
    // In scaled time each repeat purchase is 1/scale as dense.
    fit.logLikelihood = sample.logLikelihood(fromLogs(end.logs)) + repeats * std::log(scale);
    fit.objective = end.value - repeats * std::log(scale);
    return fit;
}

double probabilityAlive(const BgNbd &model, const Rhythm &customer)
{
    return 1 / (1 + goneOdds(model, customer));
}

double expectedPurchases(const BgNbd &model, const Rhythm &customer, double time)
{
    constexpr int kMostTerms = 200'000;
    if (!(time > 0))
        return 0;
    const double z = time / (model.alpha + customer.age + time);
    const double toNow = std::log1p(-z); // ln((alpha+T)/(alpha+T+t))
    const double e = model.a - 1, c = model.a + model.b + customer.frequency - 1;
    const double first = model.a + model.b - 1 - model.r;
    // C * sum over j >= 1 of (first)_j (1+e)_(j-1) / ((C)_j j!) z^j; C cancels its first factor, which may be 0.
    double term = first * z, sum = term;
    for (int j = 1; j < kMostTerms && std::abs(term) > 1e-17 * std::abs(sum); ++j) {
        term *= (first + j) * (e + j) / ((c + j) * (j + 1.0)) * z;
        sum += term;
    }
    const double power = std::abs(e) < 1e-12 ? -toNow : -std::expm1(e * toNow) / e;
    const double numerator = c * power - std::exp(e * toNow) * sum;
    return std::max(0.0, numerator / (1 + goneOdds(model, customer)));
}

} // namespace lodestar::clv
