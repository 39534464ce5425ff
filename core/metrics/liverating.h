#pragma once

#include "core/metrics/normalise.h"

#include <algorithm>

namespace lodestar::metrics {

/// The rating of one table that follows a moving weight or threshold: everything that does not depend on weights is
/// worked out once, a frame is two or three passes over the rows. rate() is the same road walked once.
class LiveRating
{
public:
    /// Needs the columns of columnsFor(). The table is kept (shared) for finding pinned customers. Of the rule, the
    /// criteria, the policy for missing values and the currency rates are taken; weights, threshold and pins are those
    /// of each frame.
    LiveRating(table::Table table, const BestRule &rule);
    LiveRating(table::Table table, const std::vector<BestCriterion> &criteria)
        : LiveRating(std::move(table), BestRule{criteria, {}, {}})
    { }

    /// One frame. `weights` belong to the criteria of the constructor, in their order; fewer are filled with 0. The
    /// answer is kept here and stays valid until the next call.
    const Rating &rate(std::span<const double> weights, const Threshold &threshold, const std::vector<Pin> &pins);
    const Rating &rating() const { return m_rating; }

    qsizetype rows() const { return m_rows; }
    /// The criteria that can be weighed in this table, by their place in the constructor's list.
    std::vector<size_t> usableCriteria() const;

    static constexpr size_t kBins = 4096;
    /// How many rated customers score in each of kBins equal steps from lowestScore() to highestScore(): for the
    /// threshold and its picture.
    std::span<const quint32> histogram() const { return m_histogram; }
    /// The ends of the scale: 0 and 100, wider only with criteria by z score.
    double lowestScore() const { return m_lowest; }
    double highestScore() const { return m_highest; }

private:
    void groupByKnown();
    bool weigh(std::span<const double> weights);
    void weighGroup(size_t group, std::span<const double> weight, double total);
    size_t binOf(double score) const
    {
        return std::min(static_cast<size_t>(std::max(score - m_lowest, 0.0) * m_binsPerPoint), kBins - 1);
    }
    void score();
    void scoreRows(qsizetype first, qsizetype last, quint32 *histogram);
    void choose(const Threshold &threshold);
    void chooseFrom(double cut);
    double scoreOfRank(qsizetype rank) const;
    void pin(const std::vector<Pin> &pins);
    const std::vector<qsizetype> &rowsOf(const std::vector<Pin> &pins, const QString &key);
    void describe(std::span<const double> weights, const Threshold &threshold);
    void describeCut(const Threshold &threshold);

    table::Table m_table;
    qsizetype m_rows = 0;
    MissingPolicy m_missing = MissingPolicy::Reweight;
    std::vector<NormalisedMetric> m_metrics;
    double m_lowest = 0, m_highest = 100;
    double m_binsPerPoint = 0;
    // Rows fall into few groups by which criteria are known of them; what missing values cost is computed per group.
    std::vector<quint32> m_group; ///< per row; empty when there is one group
    std::vector<std::vector<quint8>> m_groupKnows; ///< [group][criterion]
    // Of the current weights:
    std::vector<double> m_factor; ///< per criterion: points per level
    std::vector<double> m_groupScale; ///< per group: 1 / the weight that counts; NaN when too little is known
    std::vector<double> m_groupStart; ///< per group: what its unknown criteria add; empty when nothing is added
    std::vector<double> m_groupCoverage;
    std::vector<quint32> m_histogram;
    QHash<QString, std::vector<qsizetype>> m_rowsOfKey; ///< found so far
    bool m_anyPinned = false;
    qsizetype m_strangers = 0; ///< pins whose customer is not in the table
    Rating m_rating;
};

} // namespace lodestar::metrics
