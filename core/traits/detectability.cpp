#include "core/traits/detectability.h"

#include "core/traits/statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lodestar::traits {

namespace {

constexpr double kAlpha = 0.05;
constexpr double kPower = 0.8;
constexpr qint64 kExactUpTo = 2000;

bool convincing(qint64 bestWith, qint64 best, qint64 restWith, qint64 rest)
{
    return bestWith * rest > restWith * best
        && fisherTwoSided({bestWith, best - bestWith, restWith, rest - restWith}) < kAlpha;
}

/// Probabilities of 0..n hits, each with chance p.
std::vector<double> binomial(qint64 n, double p)
{
    std::vector<double> chances(static_cast<size_t>(n) + 1, 0.0);
    if (p >= 1) {
        chances.back() = 1;
        return chances;
    }
    for (qint64 k = 0; k <= n; ++k) {
        const double count = static_cast<double>(n), hits = static_cast<double>(k);
        const double ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
        chances[static_cast<size_t>(k)] = std::exp(ways + hits * std::log(p) + (count - hits) * std::log1p(-p));
    }
    return chances;
}

/// For each number of others with the trait: how many of the best must have it. best + 1 when none is enough.
std::vector<qint64> convincingFrom(qint64 best, qint64 rest)
{
    std::vector<qint64> from;
    qint64 needed = 0; // grows with the others' count, so one walk finds all
    for (qint64 restWith = 0; restWith <= rest; ++restWith) {
        while (needed <= best && !convincing(needed, best, restWith, rest))
            ++needed;
        from.push_back(needed);
    }
    return from;
}

double exactPower(const std::vector<qint64> &from, const std::vector<double> &restChances, qint64 best, double share)
{
    std::vector<double> atLeast = binomial(best, share);
    for (size_t k = atLeast.size() - 1; k > 0; --k)
        atLeast[k - 1] += atLeast[k];
    atLeast.push_back(0);
    double power = 0;
    for (size_t c = 0; c < from.size(); ++c)
        power += restChances[c] * atLeast[static_cast<size_t>(from[c])];
    return power;
}

double approximatePower(double best, double rest, double restShare, double share)
{
    const double pooled = (best * share + rest * restShare) / (best + rest);
    const double underNone = kZ95 * std::sqrt(pooled * (1 - pooled) * (1 / best + 1 / rest));
    const double spread = std::sqrt(share * (1 - share) / best + restShare * (1 - restShare) / rest);
    return 0.5 * std::erfc(-((share - restShare - underNone) / spread) / std::sqrt(2.0));
}

} // namespace

std::optional<qint64> smallestConvincing(qint64 best, qint64 rest, qint64 restWith)
{
    // Convincing stays convincing when more of the best have the trait: bisection.
    if (best <= 0 || !convincing(best, best, restWith, rest))
        return std::nullopt;
    qint64 no = -1, yes = best;
    while (yes - no > 1) {
        const qint64 middle = no + (yes - no) / 2;
        (convincing(middle, best, restWith, rest) ? yes : no) = middle;
    }
    return yes;
}

std::optional<double> detectableShare(qint64 best, qint64 rest, double restShare)
{
    if (best <= 0 || rest <= 0)
        return std::nullopt;
    const bool exact = best + rest <= kExactUpTo;
    const std::vector<qint64> from = exact ? convincingFrom(best, rest) : std::vector<qint64>();
    const std::vector<double> restChances = exact ? binomial(rest, restShare) : std::vector<double>();
    const auto power = [&](int percent) {
        return exact
            ? exactPower(from, restChances, best, percent / 100.0)
            : approximatePower(static_cast<double>(best), static_cast<double>(rest), restShare, percent / 100.0);
    };
    // Power grows with the share: bisection between the others' share and everybody.
    int low = static_cast<int>(std::ceil(restShare * 100)), high = 100;
    if (power(high) < kPower)
        return std::nullopt;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (power(middle) >= kPower ? high : low) = middle;
    }
    return high / 100.0;
}

} // namespace lodestar::traits
