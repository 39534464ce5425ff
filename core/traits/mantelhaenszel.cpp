#include "core/traits/mantelhaenszel.h"

#include <cmath>

namespace lodestar::traits {

namespace {

bool covers(const Interval &interval, double value)
{
    return interval.low <= value && value <= interval.high;
}

Interval aroundLog(double odds, double variance)
{
    const double spread = kZ95 * std::sqrt(variance);
    return {std::exp(std::log(odds) - spread), std::exp(std::log(odds) + spread)};
}

struct Sums {
    double r = 0, s = 0; ///< sums of ad/n and bc/n
    double pr = 0, psqr = 0, qs = 0; ///< of Robins, Breslow & Greenland
    double difference = 0, weight = 0;
    double a = 0, b = 0, c = 0, d = 0;

    void add(const Counts &counts)
    {
        const auto ai = static_cast<double>(counts.bestWith), bi = static_cast<double>(counts.bestWithout);
        const auto ci = static_cast<double>(counts.restWith), di = static_cast<double>(counts.restWithout);
        const double n = ai + bi + ci + di, best = ai + bi, rest = ci + di;
        a += ai;
        b += bi;
        c += ci;
        d += di;
        if (n == 0)
            return;
        const double ri = ai * di / n, si = bi * ci / n, p = (ai + di) / n, q = (bi + ci) / n;
        r += ri;
        s += si;
        pr += p * ri;
        psqr += p * si + q * ri;
        qs += q * si;
        if (best > 0 && rest > 0) {
            difference += best * rest / n * (ai / best - ci / rest);
            weight += best * rest / n;
        }
    }
};

} // namespace

std::optional<StratifiedOdds> mantelHaenszel(std::span<const Counts> strata)
{
    Sums sums;
    for (const Counts &counts : strata)
        sums.add(counts);
    if (!(sums.r > 0) || !(sums.s > 0) || !(sums.weight > 0))
        return {};
    StratifiedOdds result; // a positive r and s make all of a, b, c, d positive
    result.crudeOdds = sums.a * sums.d / (sums.b * sums.c);
    result.crudeInterval = aroundLog(result.crudeOdds, 1 / sums.a + 1 / sums.b + 1 / sums.c + 1 / sums.d);
    result.crudeDifference = sums.a / (sums.a + sums.b) - sums.c / (sums.c + sums.d);
    result.odds = sums.r / sums.s;
    const double variance =
        sums.pr / (2 * sums.r * sums.r) + sums.psqr / (2 * sums.r * sums.s) + sums.qs / (2 * sums.s * sums.s);
    result.interval = aroundLog(result.odds, variance);
    result.difference = sums.difference / sums.weight;
    return result;
}

ConfoundingKind confoundingOf(const StratifiedOdds &odds)
{
    const double crude = std::log(odds.crudeOdds), adjusted = std::log(odds.odds);
    if (crude * adjusted < 0)
        return ConfoundingKind::Reversed;
    if (std::abs(crude - adjusted) > std::log(1.5))
        return ConfoundingKind::Changed;
    return covers(odds.interval, 1) && !covers(odds.crudeInterval, 1) ? ConfoundingKind::Unsure : ConfoundingKind::None;
}

} // namespace lodestar::traits
