#pragma once

#include <QtGlobal>

#include <limits>
#include <span>

namespace lodestar::metrics {

/// A place between two neighbouring scores where the best could end.
struct ScoreBreak {
    double cut = std::numeric_limits<double>::quiet_NaN(); ///< lowest score above the break; NaN: there is none
    double between = std::numeric_limits<double>::quiet_NaN(); ///< the middle between the two neighbouring scores
    qsizetype best = 0; ///< customers above
    qsizetype rated = 0;
    /// Natural break: goodness of variance fit, the share of the scores' variance between the two groups, 0..1.
    /// Largest gap: the points between the two neighbours.
    double strength = 0;

    bool isFound() const { return best > 0; }
};

/// The two classes with the largest variance between them (Jenks 1967 for two classes, Otsu 1979), exactly: every place
/// between two different scores is compared, those of a million customers within a few milliseconds. NaN is not rated.
ScoreBreak naturalBreak(std::span<const double> scores);
/// Worth proposing: explains at least 70 % of the variance and leaves 10 to 50 % best (methods 2).
bool isWorthProposing(const ScoreBreak &natural);

/// The widest gap between two neighbouring scores that leaves 10 to 50 % of the rated customers best; of equal gaps the
/// one with the fewest best.
ScoreBreak largestGap(std::span<const double> scores);

} // namespace lodestar::metrics
