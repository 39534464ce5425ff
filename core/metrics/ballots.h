#pragma once

#include "core/metrics/agreement.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace lodestar::metrics {

/// One person's say on how much each criterion counts.
struct WeightBallot {
    QString id; ///< UUID
    QString participant; ///< id of a workshop participant, or a name
    QString team; ///< id of a team or own words, as they were when the ballot was cast
    QMap<QString, double> points; ///< BestCriterion::key() → points; together 100
    QDateTime at;
    friend bool operator==(const WeightBallot &, const WeightBallot &) = default;
};

/// Weights from swings (von Winterfeldt & Edwards 1986): 100 for the criterion whose step from worst to best matters
/// most, the others relative to it; w = 100 s / sum of s. All 0 when no swing is above 0.
std::vector<double> swingWeights(std::span<const double> swings);

/// What the ballots say of one criterion, in points of 100.
struct CriterionVotes {
    QString key;
    double mean = 0, median = 0, low = 0, high = 0;
    QMap<QString, double> byTeam; ///< mean of each team
    double teamSpread = 0; ///< highest less lowest mean of a team; 0 with one team
};

struct BallotCount {
    std::vector<CriterionVotes> criteria; ///< in the order of the keys asked for
    std::vector<std::vector<double>> people; ///< each counted person's points, in the same order; together 100
    Agreement agreement;
};

enum class BallotAverage : quint8 {
    Mean, ///< the default; adds up to 100 by itself
    Median ///< when one vote is extreme; scaled to add up to 100
};

/// Counts the ballots over the criteria `keys`: points on others are left out and the rest scaled to 100; whoever gave
/// nothing to any of them is not counted.
BallotCount countBallots(const std::vector<WeightBallot> &ballots, const QStringList &keys);

/// The agreed weights, in the order of count.criteria; empty when nobody was counted.
std::vector<double> agreedWeights(const BallotCount &count, BallotAverage average);

} // namespace lodestar::metrics
