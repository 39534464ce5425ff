#include "core/metrics/agreement.h"

#include "core/base/ranks.h"
#include "core/base/seededrandom.h"

#include <QCoreApplication>

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Agreement)
};

using Ranks = std::vector<double>;

constexpr qsizetype kSmallGroup = 7; ///< up to here the chi-square is no good approximation
constexpr qsizetype kFewItems = 4; ///< up to here too, whoever many people there are
constexpr qsizetype kGoodForChiSquare = 30; ///< people: from here on the chi-square is good for few items as well
constexpr int kMostShuffles = 20'000, kLeastShuffles = 2'000;
constexpr size_t kMostDraws = 3'000'000; ///< ranks drawn: some tens of milliseconds
constexpr size_t kMostSteps = 300'000; ///< rankings gone through: the same
constexpr quint64 kSeed = 20261124;

double squaredDistances(const Ranks &sums)
{
    const auto items = static_cast<double>(sums.size());
    const double mean = std::accumulate(sums.begin(), sums.end(), 0.0) / items;
    return std::accumulate(sums.begin(), sums.end(), 0.0,
                           [mean](double sum, double rank) { return sum + (rank - mean) * (rank - mean); });
}

Ranks sumsOf(const std::vector<Ranks> &ranks)
{
    Ranks sums(ranks.front().size(), 0);
    for (const Ranks &person : ranks) {
        for (size_t item = 0; item < sums.size(); ++item)
            sums[item] += person[item];
    }
    return sums;
}

/// The fewer, the more ranks one shuffle draws.
int shufflesFor(size_t ranks)
{
    return static_cast<int>(std::clamp<size_t>(kMostDraws / ranks, kLeastShuffles, kMostShuffles));
}

/// Sum of t³ - t over the groups of t equal ranks.
double tieSum(Ranks ranks)
{
    std::sort(ranks.begin(), ranks.end());
    double sum = 0;
    for (size_t from = 0; from < ranks.size();) {
        size_t to = from;
        while (to < ranks.size() && ranks[to] == ranks[from])
            ++to;
        const auto tied = static_cast<double>(to - from);
        sum += tied * tied * tied - tied;
        from = to;
    }
    return sum;
}

/// The sums of some items in order, as one number: twice each, because shared ranks are halves.
using Packed = quint64;
constexpr int kBits = 12; ///< of one sum
constexpr size_t kPackedItems = 64 / kBits;
constexpr qsizetype kPackedPeople = ((1 << kBits) - 1) / (2 * kPackedItems);

/// A person's different ways to rank, each as likely as the others.
std::vector<Ranks> waysToRank(Ranks person)
{
    std::sort(person.begin(), person.end());
    std::vector<Ranks> ways;
    do {
        ways.push_back(person);
    } while (std::next_permutation(person.begin(), person.end()));
    return ways;
}

/// The sums after one more person, in order: only their set matters, whichever item has which, because random rankings
/// do not know the items apart.
Ranks added(Packed packed, const Ranks &way)
{
    Ranks sums(way);
    for (double &sum : sums) {
        sum += static_cast<double>(packed & ((1 << kBits) - 1)) / 2;
        packed >>= kBits;
    }
    std::sort(sums.begin(), sums.end());
    return sums;
}

Packed packed(const Ranks &sums)
{
    Packed all = 0;
    for (size_t item = sums.size(); item-- > 0;)
        all = all << kBits | static_cast<Packed>(std::lround(2 * sums[item]));
    return all;
}

/// The chance of at least `observed` when everybody ranks at random, person after person. Nothing where there are too
/// many rankings to go through within kMostSteps.
std::optional<double> exactP(const std::vector<Ranks> &ranks, double observed)
{
    if (ranks.front().size() > kPackedItems || std::ssize(ranks) > kPackedPeople)
        return {};
    std::unordered_map<Packed, double> chances{{0, 1.0}};
    size_t steps = 0;
    double p = 0;
    for (size_t person = 0; person < ranks.size(); ++person) {
        const std::vector<Ranks> ways = waysToRank(ranks[person]);
        const bool isLast = person + 1 == ranks.size();
        steps += chances.size() * ways.size();
        if (steps > kMostSteps)
            return {};
        std::unordered_map<Packed, double> next;
        for (const auto &[sums, chance] : chances) {
            const double share = chance / static_cast<double>(ways.size());
            for (const Ranks &way : ways) {
                const Ranks moved = added(sums, way);
                if (!isLast)
                    next[packed(moved)] += share;
                else if (squaredDistances(moved) >= observed - 1e-9)
                    p += share;
            }
        }
        chances = std::move(next);
    }
    return std::min(p, 1.0);
}

/// The same by shuffling, for more rankings than can be gone through. The observed ranking counts as one of them.
double permutationP(std::vector<Ranks> ranks, double observed)
{
    SeededRandom random(kSeed);
    int atLeast = 1;
    const int shuffles = shufflesFor(ranks.size() * ranks.front().size());
    for (int shuffle = 0; shuffle < shuffles; ++shuffle) {
        for (Ranks &person : ranks)
            random.choose(std::span(person), person.size());
        atLeast += squaredDistances(sumsOf(ranks)) >= observed - 1e-9;
    }
    return static_cast<double>(atLeast) / (shuffles + 1);
}

} // namespace

std::vector<double> ranksOf(std::span<const double> points)
{
    std::vector<double> lost; // the most points are rank 1
    for (const double own : points)
        lost.push_back(-own);
    return midRanks(lost);
}

double kendallW(const std::vector<std::vector<double>> &ranks)
{
    if (ranks.size() < 2 || ranks.front().size() < 2)
        return std::numeric_limits<double>::quiet_NaN();
    const auto m = static_cast<double>(ranks.size()), k = static_cast<double>(ranks.front().size());
    double ties = 0;
    for (const Ranks &person : ranks)
        ties += tieSum(person);
    const double most = m * m * (k * k * k - k) - m * ties;
    return most > 0 ? 12 * squaredDistances(sumsOf(ranks)) / most : std::numeric_limits<double>::quiet_NaN();
}

Agreement agreementOf(const std::vector<std::vector<double>> &ranks)
{
    Agreement agreement;
    agreement.people = static_cast<qsizetype>(ranks.size());
    agreement.items = ranks.empty() ? 0 : static_cast<qsizetype>(ranks.front().size());
    agreement.w = kendallW(ranks);
    if (std::isnan(agreement.w))
        return agreement;
    const auto m = static_cast<double>(agreement.people), k = static_cast<double>(agreement.items);
    agreement.s = squaredDistances(sumsOf(ranks));
    agreement.chiSquare = m * (k - 1) * agreement.w;
    const bool isSmall =
        agreement.people <= kSmallGroup || (agreement.items <= kFewItems && agreement.people < kGoodForChiSquare);
    const auto exact = isSmall ? exactP(ranks, agreement.s) : std::nullopt;
    if (exact) {
        agreement.test = Agreement::Test::Exact;
        agreement.p = *exact;
    } else if (isSmall) {
        agreement.test = Agreement::Test::Permutation;
        agreement.p = permutationP(ranks, agreement.s);
    } else {
        agreement.test = Agreement::Test::ChiSquare;
        agreement.p = boost::math::gamma_q((k - 1) / 2, agreement.chiSquare / 2);
    }
    return agreement;
}

QString agreementInWords(const Agreement &agreement)
{
    return agreement.isKnown() ? agreementInWords(agreement.w) : QString();
}

QString agreementInWords(double w)
{
    if (w >= 0.7)
        return Tr::tr("strong");
    return w < 0.5 ? Tr::tr("weak: discuss before you decide") : Tr::tr("fair");
}

} // namespace lodestar::metrics
