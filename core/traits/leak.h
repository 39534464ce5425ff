#pragma once

#include "core/metrics/best.h"
#include "core/traits/attribute.h"

namespace lodestar::traits {

/// Beyond this |Spearman| or AUC against a metric an attribute "may define best" (methods 3.4).
constexpr double kLeakBound = 0.9;

/// Looks whether attributes almost decide a metric of the score. At most kRows rows are looked at, every k-th of a
/// longer table: there a correlation of .9 is known to within .006. Safe to ask from several threads.
class LeakProbe
{
public:
    static constexpr qsizetype kRows = 5000;

    LeakProbe(const table::Table &table, const std::vector<metrics::BestCriterion> &criteria);

    /// The name of the first metric that the attribute almost decides; empty when there is none. Numbers and dates:
    /// |Spearman| with tie correction over the rows that know both. All else: the AUC, in either direction, with which
    /// a single value tells high from low; values held, or not held, by fewer than 10 of the rows are not judged.
    QString decided(const table::Column &column, const Attribute &attribute) const;

    double spearman(const table::Column &column, size_t metric) const;
    double strongestAuc(const Attribute &attribute, size_t metric) const;

private:
    /// The sampled rows that know a value, in the order of their values; places are positions in the sample.
    struct Order {
        std::vector<quint32> places;
        std::vector<double> values; ///< [place]; NaN when not known
    };
    Order orderOf(std::span<const double> cells) const;

    std::vector<quint32> m_sample; ///< rows
    QStringList m_names;
    std::vector<Order> m_metrics;
};

} // namespace lodestar::traits
