#include "core/profile/tiercomparison.h"

#include "core/base/quantile.h"
#include "core/traits/statistics.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lodestar::profile {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr size_t kBest = static_cast<size_t>(Tier::Best);

/// From the worst; -1 for what has no place in the order.
int placeOf(Tier tier)
{
    switch (tier) {
    case Tier::Disqualified:
        return 0;
    case Tier::Bad:
        return 1;
    case Tier::Good:
        return 2;
    case Tier::Best:
        return 3;
    case Tier::NotEnough:
        return -1;
    }
    return -1;
}

TierComparison::Figures figuresOf(std::span<const Tier> tiers, std::span<const double> value,
                                  std::span<const quint8> best)
{
    TierComparison::Figures figures;
    std::array<std::vector<double>, kTiers> known;
    for (size_t row = 0; row < tiers.size(); ++row) {
        const auto tier = static_cast<size_t>(tiers[row]);
        ++figures[tier].customers;
        if (!best.empty() && best[row])
            ++figures[tier].best;
        if (!value.empty() && std::isfinite(value[row]))
            known[tier].push_back(value[row]);
    }
    for (size_t tier = 0; tier < kTiers; ++tier) {
        if (known[tier].empty())
            continue;
        const double sum = std::accumulate(known[tier].begin(), known[tier].end(), 0.0);
        figures[tier].meanValue = sum / static_cast<double>(known[tier].size());
        figures[tier].medianValue = median(std::move(known[tier]));
    }
    return figures;
}

/// Cohen (1968): one minus the ratio of weighted disagreement seen and expected by chance.
double quadraticKappa(const TierComparison &compared)
{
    constexpr size_t places = 4;
    std::array<double, places> rows{}, columns{};
    double all = 0, seen = 0;
    for (size_t from = 0; from < kTiers; ++from) {
        for (size_t to = 0; to < kTiers; ++to) {
            const int a = placeOf(static_cast<Tier>(from)), b = placeOf(static_cast<Tier>(to));
            if (a < 0 || b < 0)
                continue;
            const auto count = static_cast<double>(compared.transitions[from][to]);
            rows[static_cast<size_t>(a)] += count;
            columns[static_cast<size_t>(b)] += count;
            all += count;
            seen += count * (a - b) * (a - b);
        }
    }
    double expected = 0;
    for (size_t a = 0; a < places; ++a) {
        for (size_t b = 0; b < places; ++b) {
            const double apart = static_cast<double>(a) - static_cast<double>(b);
            expected += rows[a] * columns[b] * apart * apart;
        }
    }
    return expected > 0 ? 1 - seen * all / expected : kNone;
}

void countMoves(TierComparison &compared)
{
    for (size_t from = 0; from < kTiers; ++from) {
        for (size_t to = 0; to < kTiers; ++to) {
            const qint64 count = compared.transitions[from][to];
            switch (moveBetween(static_cast<Tier>(from), static_cast<Tier>(to))) {
            case Move::Same:
                compared.same += count;
                break;
            case Move::Up:
                compared.up += count;
                break;
            case Move::Down:
                compared.down += count;
                break;
            case Move::Clearer:
                compared.clearer += count;
                break;
            case Move::Unclearer:
                compared.unclearer += count;
                break;
            }
        }
    }
}

} // namespace

Move moveBetween(Tier before, Tier after)
{
    if (before == after)
        return Move::Same;
    if (before == Tier::NotEnough)
        return Move::Clearer;
    if (after == Tier::NotEnough)
        return Move::Unclearer;
    return placeOf(after) > placeOf(before) ? Move::Up : Move::Down;
}

double TierComparison::precision(const Figures &figures)
{
    const TierFigures &tier = figures[kBest];
    return tier.customers > 0 ? static_cast<double>(tier.best) / static_cast<double>(tier.customers) : kNone;
}

double TierComparison::recall(const Figures &figures) const
{
    return best > 0 ? static_cast<double>(figures[kBest].best) / static_cast<double>(best) : kNone;
}

TierComparison compareTiers(std::span<const Tier> before, std::span<const Tier> after, std::span<const double> value,
                            std::span<const quint8> best)
{
    TierComparison compared;
    const size_t rows = std::min(before.size(), after.size());
    compared.customers = static_cast<qint64>(rows);
    qint64 inBoth = 0, inEither = 0;
    for (size_t row = 0; row < rows; ++row) {
        const Tier from = before[row], to = after[row];
        ++compared.transitions[static_cast<size_t>(from)][static_cast<size_t>(to)];
        const bool was = from == Tier::Best, is = to == Tier::Best;
        inBoth += was && is ? 1 : 0;
        inEither += was || is ? 1 : 0;
        if (best.empty())
            continue;
        const bool isBest = best[row] != 0;
        compared.best += isBest ? 1 : 0;
        compared.onlyBeforeRight += was == isBest && is != isBest ? 1 : 0;
        compared.onlyAfterRight += is == isBest && was != isBest ? 1 : 0;
    }
    countMoves(compared);
    compared.jaccard = inEither > 0 ? static_cast<double>(inBoth) / static_cast<double>(inEither) : kNone;
    compared.kappa = quadraticKappa(compared);
    compared.before = figuresOf(before.first(rows), value, best);
    compared.after = figuresOf(after.first(rows), value, best);
    compared.mcnemar = exactMcnemar(compared.onlyBeforeRight, compared.onlyAfterRight);
    return compared;
}

double exactMcnemar(qint64 a, qint64 b)
{
    const qint64 all = a + b, fewer = std::min(a, b);
    if (all == 0)
        return 1;
    // Terms fall off fast from the middle, so they are added up from there until nothing comes any more.
    double sum = 0;
    for (qint64 k = fewer; k >= 0; --k) {
        const double term = std::exp(traits::logFactorial(all) - traits::logFactorial(k) - traits::logFactorial(all - k)
                                     - static_cast<double>(all) * std::numbers::ln2);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return std::min(1.0, 2 * sum);
}

} // namespace lodestar::profile
