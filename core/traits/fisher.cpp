#include "core/traits/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestar::traits {

namespace {

constexpr size_t kTableSize = 256;

/// The hypergeometric distribution of `best with` given the margins of a 2x2 table.
class Margins
{
public:
    explicit Margins(const Counts &counts)
        : m_best(counts.best()), m_rest(counts.rest()), m_with(counts.with()),
          m_logConstant(logFactorial(m_best) + logFactorial(m_rest) + logFactorial(m_with)
                        + logFactorial(m_best + m_rest - m_with) - logFactorial(m_best + m_rest))
    { }

    qint64 lowest() const { return std::max<qint64>(0, m_with - m_rest); }
    qint64 highest() const { return std::min(m_best, m_with); }
    qint64 mode() const
    {
        const double at = static_cast<double>(m_best + 1) * static_cast<double>(m_with + 1)
            / static_cast<double>(m_best + m_rest + 2);
        return std::clamp(static_cast<qint64>(at), lowest(), highest());
    }
    double logProbability(qint64 x) const
    {
        return m_logConstant - logFactorial(x) - logFactorial(m_best - x) - logFactorial(m_with - x)
            - logFactorial(m_rest - m_with + x);
    }

    /// ln of the sum of the probabilities from `from` outwards in `step` (-1 or +1). Terms shrink on that side of the
    /// mode, so the sum stops when the next term no longer matters: a few thousand terms at a million customers.
    double logTail(qint64 from, int step) const
    {
        double sum = 1;
        double term = 1;
        const qint64 end = step > 0 ? highest() : lowest();
        for (qint64 x = from; x != end && term > sum * 1e-18; x += step) {
            term *= step > 0 ? up(x) : 1 / up(x - 1);
            sum += term;
        }
        return logProbability(from) + std::log(sum);
    }

private:
    /// P(x + 1) / P(x)
    double up(qint64 x) const
    {
        return static_cast<double>(m_best - x) * static_cast<double>(m_with - x)
            / (static_cast<double>(x + 1) * static_cast<double>(m_rest - m_with + x + 1));
    }

    qint64 m_best, m_rest, m_with;
    double m_logConstant;
};

/// The first value beyond the mode, seen from `x`, that is no more likely than `limit` (a log); one past the end if
/// none.
qint64 otherSide(const Margins &margins, qint64 mode, int step, double limit)
{
    // Beyond the mode probabilities fall, so bisection finds the border. `inside` is too likely, `outside` is not.
    qint64 inside = mode;
    qint64 outside = (step > 0 ? margins.highest() : margins.lowest()) + step;
    while (inside + step != outside) {
        const qint64 middle = inside + (outside - inside) / 2;
        (margins.logProbability(middle) <= limit ? outside : inside) = middle;
    }
    return outside;
}

} // namespace

// Tabulated below 256, Stirling's series above: its first left-out term is below 1e-19 there.
double logFactorial(qint64 n)
{
    static const auto table = [] {
        std::array<double, kTableSize> sums{};
        for (size_t i = 1; i < kTableSize; ++i)
            sums[i] = sums[i - 1] + std::log(static_cast<double>(i));
        return sums;
    }();
    if (n < static_cast<qint64>(kTableSize))
        return table[static_cast<size_t>(n)];
    constexpr double halfLogTwoPi = 0.91893853320467274178;
    const double x = static_cast<double>(n);
    const double inverse = 1 / x;
    const double inverseSquare = inverse * inverse;
    return (x + 0.5) * std::log(x) - x + halfLogTwoPi
        + inverse * (1.0 / 12 - inverseSquare * (1.0 / 360 - inverseSquare / 1260));
}

double fisherTwoSided(const Counts &counts)
{
    const Margins margins(counts);
    const qint64 lowest = margins.lowest(), highest = margins.highest();
    if (lowest == highest)
        return 1;
    const qint64 x = counts.bestWith;
    const qint64 mode = margins.mode();
    const int outwards = x <= mode ? -1 : 1;
    const double limit = margins.logProbability(x) + std::log1p(1e-7);
    if (margins.logProbability(mode) <= limit)
        return 1; // as likely as the most likely table: no table is more likely
    double p = std::exp(margins.logTail(x, outwards));
    const qint64 other = otherSide(margins, mode, -outwards, limit);
    if (other >= lowest && other <= highest)
        p += std::exp(margins.logTail(other, -outwards));
    return std::min(1.0, p);
}

double taroneMinimumP(const Counts &counts)
{
    const Margins margins(counts);
    const qint64 lowest = margins.lowest(), highest = margins.highest();
    if (lowest == highest)
        return 1;
    const qint64 x = margins.logProbability(lowest) < margins.logProbability(highest) ? lowest : highest;
    Counts extreme;
    extreme.bestWith = x;
    extreme.bestWithout = counts.best() - x;
    extreme.restWith = counts.with() - x;
    extreme.restWithout = counts.rest() - extreme.restWith;
    return fisherTwoSided(extreme);
}

} // namespace lodestar::traits
