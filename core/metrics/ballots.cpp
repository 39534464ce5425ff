#include "core/metrics/ballots.h"

#include "core/base/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::metrics {

namespace {

/// `values` in proportion, adding up to 100; as they are when they add up to nothing.
std::vector<double> outOfHundred(std::vector<double> values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    for (double &value : values)
        value = sum > 0 ? 100 * value / sum : 0;
    return values;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<double> pointsOf(const WeightBallot &ballot, const QStringList &keys)
{
    std::vector<double> points;
    for (const QString &key : keys) {
        const double given = ballot.points.value(key, 0);
        points.push_back(std::isfinite(given) && given > 0 ? given : 0);
    }
    return points;
}

CriterionVotes votesOn(const QString &key, size_t at, const std::vector<std::vector<double>> &people,
                       const QStringList &teams)
{
    std::vector<double> votes;
    QMap<QString, std::vector<double>> byTeam;
    for (size_t person = 0; person < people.size(); ++person) {
        votes.push_back(people[person][at]);
        byTeam[teams[static_cast<qsizetype>(person)]].push_back(people[person][at]);
    }
    CriterionVotes result{key, meanOf(votes), median(votes), 0, 0, {}, 0};
    const auto [low, high] = std::minmax_element(votes.begin(), votes.end());
    result.low = *low;
    result.high = *high;
    double least = 100, most = 0;
    for (auto team = byTeam.begin(); team != byTeam.end(); ++team) {
        const double mean = meanOf(*team);
        result.byTeam.insert(team.key(), mean);
        least = std::min(least, mean);
        most = std::max(most, mean);
    }
    result.teamSpread = most - least;
    return result;
}

} // namespace

std::vector<double> swingWeights(std::span<const double> swings)
{
    std::vector<double> weights;
    for (const double swing : swings)
        weights.push_back(std::isfinite(swing) && swing > 0 ? swing : 0);
    return outOfHundred(std::move(weights));
}

BallotCount countBallots(const std::vector<WeightBallot> &ballots, const QStringList &keys)
{
    BallotCount count;
    QStringList teams;
    std::vector<std::vector<double>> ranks;
    for (const WeightBallot &ballot : ballots) {
        std::vector<double> points = outOfHundred(pointsOf(ballot, keys));
        if (std::none_of(points.begin(), points.end(), [](double each) { return each > 0; }))
            continue;
        ranks.push_back(ranksOf(points));
        count.people.push_back(std::move(points));
        teams << ballot.team;
    }
    if (count.people.empty())
        return count;
    for (qsizetype i = 0; i < keys.size(); ++i)
        count.criteria.push_back(votesOn(keys[i], static_cast<size_t>(i), count.people, teams));
    count.agreement = agreementOf(ranks);
    return count;
}

std::vector<double> agreedWeights(const BallotCount &count, BallotAverage average)
{
    std::vector<double> weights;
    for (const CriterionVotes &votes : count.criteria)
        weights.push_back(average == BallotAverage::Mean ? votes.mean : votes.median);
    const bool undecided = std::all_of(weights.begin(), weights.end(), [](double weight) { return weight <= 0; });
    if (undecided && average == BallotAverage::Median) // everybody gave all points to something else
        return agreedWeights(count, BallotAverage::Mean);
    return outOfHundred(std::move(weights));
}

} // namespace lodestar::metrics
