#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <vector>

namespace lodestar::metrics {

/// Scores this close are one score: sums of the same numbers in another order differ by less.
constexpr double kSameScore = 1e-9;

/// Scores counted in equal steps between the lowest and the highest, with what is needed to know sums and neighbours
/// at every border between steps without sorting.
class ScoreBins
{
public:
    struct Bin {
        quint32 count = 0;
        double deviations = 0; ///< sum of (score - mean)
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
    };

    explicit ScoreBins(std::span<const double> scores); ///< NaN is passed over; kept while the bins are used

    qsizetype rated() const { return m_rated; }
    double mean() const { return m_mean; }
    double squares() const { return m_squares; } ///< sum of (score - mean)^2
    const std::vector<Bin> &bins() const { return m_bins; } ///< lowest scores first
    size_t binOf(double score) const;

    /// The score of the customer at `rank` (1-based, best first; at most rated()).
    double scoreOfRank(qsizetype rank) const;
    /// The scores in the bins that `wanted` marks, by bin, each highest first.
    std::vector<std::vector<double>> scoresIn(const std::vector<quint8> &wanted) const;

private:
    void range();
    void fill();

    std::span<const double> m_scores;
    qsizetype m_rated = 0;
    double m_low = 0, m_perUnit = 0, m_mean = 0, m_squares = 0;
    std::vector<Bin> m_bins;
};

} // namespace lodestar::metrics
