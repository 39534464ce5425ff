#include "core/traits/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lodestar::traits {

namespace {

double square(double x)
{
    return x * x;
}

double fraction(qint64 hits, qint64 of)
{
    return of > 0 ? static_cast<double>(hits) / static_cast<double>(of) : 0;
}

} // namespace

Interval wilson(qint64 hits, qint64 of, double z)
{
    if (of <= 0)
        return {0, 1};
    const double n = static_cast<double>(of);
    const double p = static_cast<double>(hits) / n;
    const double centre = p + z * z / (2 * n);
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    // At 0 and n hits the formula gives 0 and 1 up to rounding; exact ends keep captions like "0 to 16 %" honest.
    return {hits <= 0 ? 0 : (centre - spread) / scale, hits >= of ? 1 : (centre + spread) / scale};
}

Interval newcombe(const Counts &counts, double z)
{
    if (counts.best() <= 0 || counts.rest() <= 0)
        return {-1, 1};
    const double p1 = fraction(counts.bestWith, counts.best());
    const double p2 = fraction(counts.restWith, counts.rest());
    const Interval one = wilson(counts.bestWith, counts.best(), z);
    const Interval two = wilson(counts.restWith, counts.rest(), z);
    return {p1 - p2 - std::sqrt(square(p1 - one.low) + square(two.high - p2)),
            p1 - p2 + std::sqrt(square(one.high - p1) + square(p2 - two.low))};
}

Interval shareRatio(const Counts &counts, double z)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (counts.best() <= 0 || counts.rest() <= 0)
        return {0, infinity};
    const double p1 = fraction(counts.bestWith, counts.best());
    const double p2 = fraction(counts.restWith, counts.rest());
    const Interval one = wilson(counts.bestWith, counts.best(), z);
    const Interval two = wilson(counts.restWith, counts.rest(), z);
    const double product = p1 * p2;

    // low = (A - sqrt(A^2 - B C)) / C with C = u2 (2 p2 - u2), which may be 0: written as B / (A + sqrt(...)) instead.
    const double lowTop = one.low * (2 * p1 - one.low);
    const double lowRoot = std::sqrt(std::max(0.0, product * product - lowTop * two.high * (2 * p2 - two.high)));
    const double low = product + lowRoot > 0 ? lowTop / (product + lowRoot) : 0;

    const double highBottom = two.low * (2 * p2 - two.low);
    const double highRoot = std::sqrt(std::max(0.0, product * product - one.high * (2 * p1 - one.high) * highBottom));
    return {low, highBottom > 0 ? (product + highRoot) / highBottom : infinity};
}

std::vector<double> benjaminiHochberg(const std::vector<double> &p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&p](size_t left, size_t right) { return p[left] < p[right]; });
    std::vector<double> q(p.size());
    double smallest = 1;
    for (size_t rank = p.size(); rank > 0; --rank) {
        const size_t at = order[rank - 1];
        smallest = std::min(smallest, p[at] * static_cast<double>(p.size()) / static_cast<double>(rank));
        q[at] = smallest;
    }
    return q;
}

std::vector<double> benjaminiYekutieli(const std::vector<double> &p)
{
    double harmonic = 0;
    for (size_t rank = 1; rank <= p.size(); ++rank)
        harmonic += 1 / static_cast<double>(rank);
    std::vector<double> q = benjaminiHochberg(p);
    for (double &one : q)
        one = std::min(1.0, one * harmonic);
    return q;
}

std::vector<double> corrected(const std::vector<double> &p, Correction correction)
{
    return correction == Correction::BenjaminiYekutieli ? benjaminiYekutieli(p) : benjaminiHochberg(p);
}

} // namespace lodestar::traits
