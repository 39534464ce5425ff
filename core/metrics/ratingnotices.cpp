#include "core/metrics/liverating.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <QtMath>

#include <limits>

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Rating)
};

constexpr double kClearFit = 0.7; ///< a natural break that explains less is no clear one (methods 2)

int count(qsizetype value)
{
    return static_cast<int>(std::min<qsizetype>(value, INT_MAX));
}

} // namespace

/// What people should know of this rating besides its numbers.
void LiveRating::describe(std::span<const double> weights, const Threshold &threshold)
{
    QStringList &notices = m_rating.notices;
    notices.clear();
    if (m_metrics.empty())
        notices << Tr::tr("Nothing has been chosen yet that makes a customer one of the best.");
    // The standard rule passes over constants; without a word, people would look for a column that is there.
    for (const table::ColumnInfo &column : m_table.info().columns) {
        if (m_metrics.empty() && column.role.isMetric() && column.distinct == 1)
            notices << sameForEverybody(column.role.name());
    }
    for (size_t i = 0; i < m_metrics.size(); ++i) {
        const bool counts = i < weights.size() && weights[i] > 0;
        if (counts && !m_metrics[i].notice.isEmpty())
            notices << m_metrics[i].notice;
    }
    const bool anyWeight = std::any_of(m_factor.begin(), m_factor.end(), [](double factor) { return factor > 0; });
    if (!anyWeight && !usableCriteria().empty())
        notices << Tr::tr("Every weight is 0, so nobody is rated.");
    if (anyWeight && m_rating.ratedCount < m_rows) {
        notices << (m_missing == MissingPolicy::Reweight
                        ? Tr::tr("%n customer(s) are not rated: less than half of what counts is known of them.", "",
                                 count(m_rows - m_rating.ratedCount))
                        : Tr::tr("%n customer(s) are not rated: nothing of what counts is known of them.", "",
                                 count(m_rows - m_rating.ratedCount)));
    }
    describeCut(threshold);
    if (m_strangers > 0)
        notices << Tr::tr("%n pinned customer(s) are not in this data set.", "", count(m_strangers));
}

/// What people should know of where the best end.
void LiveRating::describeCut(const Threshold &threshold)
{
    QStringList &notices = m_rating.notices;
    if (m_rating.tiedExtra > 0)
        notices << Tr::tr(
            "%n more customer(s) than asked for are in the best set, because they tie with the last one in it.", "",
            count(m_rating.tiedExtra));
    if (!m_rating.isRated())
        return;
    if (threshold.kind == Threshold::Kind::TopShare) {
        const auto asked = qCeil(threshold.value * static_cast<double>(m_rating.ratedCount) - 1e-9);
        if (asked < threshold.minimum && asked < m_rating.ratedCount)
            notices << Tr::tr("%1 would be %n customer(s); the best are at least %2.", "a share, a number", asked)
                           .arg(format::share(threshold.value, 1), format::count(threshold.minimum));
    }
    if (threshold.kind == Threshold::Kind::Score && m_rating.bestCount == 0) {
        double highest = -std::numeric_limits<double>::infinity();
        for (const double score : m_rating.score)
            highest = score > highest ? score : highest; // NaN never is
        notices << Tr::tr("Nobody has a score of %1 or more: the highest is %2.")
                       .arg(format::number(threshold.value, 1), format::number(highest, 1));
    }
    const bool byBreak = threshold.kind == Threshold::Kind::NaturalBreak;
    if (byBreak && !(m_rating.breakFit > 0))
        notices << Tr::tr("All scores are the same, so they have no natural break. The usual share is best instead.");
    else if (byBreak && m_rating.breakFit < kClearFit)
        notices << Tr::tr("The natural break is not a clear one: two groups explain only %1 of how scores differ.")
                       .arg(format::share(m_rating.breakFit));
    if (threshold.kind == Threshold::Kind::LargestGap && !(m_rating.gap > 0))
        notices << Tr::tr(
            "There is no gap between the scores that leaves 10 to 50 % of the customers best. The usual share is best "
            "instead.");
}

} // namespace lodestar::metrics
