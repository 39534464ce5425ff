#include "core/metrics/liverating.h"

#include "core/base/format.h"

#include <QCoreApplication>

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
