#include "core/profile/rocauc.h"

#include "core/base/ranks.h"

#include <algorithm>
#include <cmath>

namespace lodestar::profile {

namespace {

/// The variance of placements, with one taken off for the mean.
double varianceOf(const std::vector<double> &values)
{
    double mean = 0, squares = 0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares / static_cast<double>(values.size() - 1);
}

/// Share of `others` that lies below each of a group: the rank among all less the rank among its own.
std::vector<double> placements(const std::vector<double> &own, const std::vector<double> &ranksAmongAll,
                               const std::vector<size_t> &places, double others)
{
    const std::vector<double> ranksAmongOwn = midRanks(own);
    std::vector<double> result(own.size());
    for (size_t i = 0; i < own.size(); ++i)
        result[i] = (ranksAmongAll[places[i]] - ranksAmongOwn[i]) / others;
    return result;
}

} // namespace

RocAuc withIntervals(double auc, double variance, qint64 first, qint64 second)
{
    RocAuc result{auc, variance, first, second, {}, {}};
    // An AUC of 0 or 1 has no variance to speak of, whatever the arithmetic leaves over.
    if (!(variance > 0) || auc <= 0 || auc >= 1)
        return result;
    const double error = traits::kZ95 * std::sqrt(variance);
    result.plain = traits::Interval{std::max(0.0, auc - error), std::min(1.0, auc + error)};
    const double odds = std::log(auc / (1 - auc));
    const double spread = error / (auc * (1 - auc));
    result.logit = traits::Interval{1 / (1 + std::exp(spread - odds)), 1 / (1 + std::exp(-spread - odds))};
    return result;
}

RocAuc rocAuc(std::span<const double> score, std::span<const quint8> inFirst, std::span<const quint8> used)
{
    std::vector<double> all, first, second;
    std::vector<size_t> firstPlaces, secondPlaces;
    for (size_t i = 0; i < score.size(); ++i) {
        if (!used.empty() && used[i] == 0)
            continue;
        (inFirst[i] ? first : second).push_back(score[i]);
        (inFirst[i] ? firstPlaces : secondPlaces).push_back(all.size());
        all.push_back(score[i]);
    }
    const auto firsts = static_cast<double>(first.size()), seconds = static_cast<double>(second.size());
    RocAuc result;
    result.first = std::ssize(first);
    result.second = std::ssize(second);
    if (first.empty() || second.empty())
        return result;
    const std::vector<double> ranks = midRanks(all);
    const std::vector<double> ofFirst = placements(first, ranks, firstPlaces, seconds);
    double auc = 0;
    for (const double placement : ofFirst)
        auc += placement / firsts;
    result.auc = auc;
    if (first.size() < 2 || second.size() < 2)
        return result;
    const std::vector<double> ofSecond = placements(second, ranks, secondPlaces, firsts);
    return withIntervals(auc, varianceOf(ofFirst) / firsts + varianceOf(ofSecond) / seconds, result.first,
                         result.second);
}

} // namespace lodestar::profile
