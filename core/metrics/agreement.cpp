#include "core/metrics/agreement.h"

#include "core/base/ranks.h"
#include "core/base/seededrandom.h"

#include <QCoreApplication>

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Agreement)
};

using Ranks = std::vector<double>;

constexpr qsizetype kSmallGroup = 7; ///< up to here the chi-square is no good approximation
constexpr int kShuffles = 20'000;
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

/// The chance of at least `observed` when everybody ranks at random, person after person. Only the set of the rank sums
/// matters, whichever item has which: random rankings do not know the items apart.
double exactP(const std::vector<Ranks> &ranks, double observed)
{
    std::map<Ranks, double> chances{{Ranks(ranks.front().size(), 0), 1.0}};
    for (const Ranks &person : ranks) {
        std::map<Ranks, double> next;
        std::vector<size_t> order(person.size());
        std::iota(order.begin(), order.end(), size_t{0});
        double orders = 0;
        std::map<Ranks, double> ways;
        do {
            Ranks placed;
            for (const size_t item : order)
                placed.push_back(person[item]);
            ways[placed] += 1;
            orders += 1;
        } while (std::next_permutation(order.begin(), order.end()));
        for (const auto &[sums, chance] : chances) {
            for (const auto &[placed, count] : ways) {
                Ranks moved = sums;
                for (size_t item = 0; item < moved.size(); ++item)
                    moved[item] += placed[item];
                std::sort(moved.begin(), moved.end());
                next[moved] += chance * count / orders;
            }
        }
        chances = std::move(next);
    }
    double p = 0;
    for (const auto &[sums, chance] : chances)
        p += squaredDistances(sums) >= observed - 1e-9 ? chance : 0;
    return std::min(p, 1.0);
}

/// The same by shuffling, for more rankings than can be gone through. The observed ranking counts as one of them.
double permutationP(std::vector<Ranks> ranks, double observed)
{
    SeededRandom random(kSeed);
    int atLeast = 1;
    for (int shuffle = 0; shuffle < kShuffles; ++shuffle) {
        for (Ranks &person : ranks)
            random.choose(std::span(person), person.size());
        atLeast += squaredDistances(sumsOf(ranks)) >= observed - 1e-9;
    }
    return static_cast<double>(atLeast) / (kShuffles + 1);
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
    const bool small = agreement.people <= kSmallGroup;
    if (agreement.items <= 4 || (agreement.items == 5 && small)) {
        agreement.test = Agreement::Test::Exact;
        agreement.p = exactP(ranks, agreement.s);
    } else if (small) {
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
