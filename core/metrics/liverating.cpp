#include "core/metrics/liverating.h"

#include "core/metrics/halves.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <limits>

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Rating)
};

constexpr double kNotRated = std::numeric_limits<double>::quiet_NaN();
constexpr double kMinimumCoverage = 0.5;
/// Scores this close are one score: sums of the same numbers in another order differ by less.
constexpr double kSameScore = 1e-9;

size_t binOf(double score)
{
    constexpr double perPoint = static_cast<double>(LiveRating::kBins) / 100;
    return std::min(static_cast<size_t>(score * perPoint), LiveRating::kBins - 1);
}

/// How many customers the threshold asks for, of those rated.
qsizetype wantedCount(const Threshold &threshold, qsizetype rated)
{
    double wanted = threshold.value;
    if (threshold.kind == Threshold::Kind::TopShare) {
        // 0.07 * 100 is a little over 7 in binary: without the slack one customer too many would come in.
        wanted = std::ceil(threshold.value * static_cast<double>(rated) - 1e-9);
        wanted = std::max(wanted, static_cast<double>(threshold.minimum));
    }
    return static_cast<qsizetype>(std::clamp(wanted, 0.0, static_cast<double>(rated)));
}

} // namespace

LiveRating::LiveRating(table::Table table, const std::vector<BestCriterion> &criteria)
    : m_table(std::move(table)), m_rows(m_table.rows())
{
    m_metrics.reserve(criteria.size());
    for (const BestCriterion &criterion : criteria)
        m_metrics.push_back(normalise(m_table, criterion));
    groupByKnown();
    const auto rows = static_cast<size_t>(m_rows);
    m_rating.score.assign(rows, kNotRated);
    m_rating.coverage.assign(rows, 0);
    m_rating.best.assign(rows, 0);
    m_rating.pinned.assign(rows, 0);
}

std::vector<size_t> LiveRating::usableCriteria() const
{
    std::vector<size_t> usable;
    for (size_t i = 0; i < m_metrics.size(); ++i) {
        if (m_metrics[i].isUsable())
            usable.push_back(i);
    }
    return usable;
}

void LiveRating::groupByKnown()
{
    m_groupKnows.assign(1, {});
    std::vector<quint32> group(static_cast<size_t>(m_rows), 0);
    for (NormalisedMetric &metric : m_metrics) {
        if (!metric.isUsable() || !metric.hasUnknown) {
            for (auto &knows : m_groupKnows)
                knows.push_back(metric.isUsable());
            continue;
        }
        // Each group splits into those that know this metric and those that do not, as they are met.
        constexpr quint32 unseen = 0xFFFFFFFFu;
        std::vector<std::array<quint32, 2>> next(m_groupKnows.size(), {unseen, unseen});
        std::vector<std::vector<quint8>> knows;
        for (size_t row = 0; row < group.size(); ++row) {
            const bool known = metric.level[row] != NormalisedMetric::kUnknown;
            quint32 &target = next[group[row]][known];
            if (target == unseen) {
                target = static_cast<quint32>(knows.size());
                knows.push_back(m_groupKnows[group[row]]);
                knows.back().push_back(known);
            }
            group[row] = target;
            metric.level[row] = std::max(metric.level[row], 0); // adds nothing; the group remembers that it is unknown
        }
        m_groupKnows = std::move(knows);
    }
    if (m_groupKnows.size() > 1)
        m_group = std::move(group);
}

/// Works out what the weights mean for each metric and group; false when nothing counts.
bool LiveRating::weigh(std::span<const double> weights)
{
    std::vector<double> weight(m_metrics.size(), 0);
    double largest = 0;
    for (size_t i = 0; i < m_metrics.size(); ++i) {
        if (i < weights.size() && m_metrics[i].isUsable() && weights[i] > 0 && std::isfinite(weights[i]))
            weight[i] = weights[i];
        largest = std::max(largest, weight[i]);
    }
    double total = 0;
    for (double &one : weight) {
        if (largest > 0)
            one /= largest; // only proportions count; sums of weights near the limits of double would overflow
        total += one;
    }
    m_factor.assign(m_metrics.size(), 0);
    m_groupScale.assign(m_groupKnows.size(), kNotRated);
    m_groupCoverage.assign(m_groupKnows.size(), 0);
    if (total <= 0)
        return false;
    for (size_t i = 0; i < m_metrics.size(); ++i)
        m_factor[i] = 100 * weight[i] / m_metrics[i].divisor;
    for (size_t g = 0; g < m_groupKnows.size(); ++g) {
        double known = 0;
        for (size_t i = 0; i < m_metrics.size(); ++i)
            known += m_groupKnows[g][i] ? weight[i] : 0;
        m_groupCoverage[g] = known / total;
        if (known / total >= kMinimumCoverage - 1e-12)
            m_groupScale[g] = 1 / known;
    }
    return true;
}

/// Scores of the rows first..last - 1, in blocks that stay in the first-level cache between criteria.
void LiveRating::scoreRows(qsizetype first, qsizetype last, quint32 *histogram)
{
    constexpr qsizetype blockRows = 1024;
    std::array<double, blockRows> sum;
    for (qsizetype from = first; from < last; from += blockRows) {
        const auto count = static_cast<size_t>(std::min(blockRows, last - from));
        const auto offset = static_cast<size_t>(from);
        sum.fill(0);
        for (size_t m = 0; m < m_metrics.size(); ++m) {
            const double factor = m_factor[m];
            if (factor == 0)
                continue;
            const qint32 *level = m_metrics[m].level.data() + offset;
            for (size_t i = 0; i < count; ++i)
                sum[i] += factor * level[i];
        }
        double *score = m_rating.score.data() + offset;
        if (m_group.empty()) {
            const double scale = m_groupScale.front();
            for (size_t i = 0; i < count; ++i) {
                const double value = sum[i] * scale;
                score[i] = value > 100.0 ? 100.0 : value; // keeps NaN, which std::min would not
            }
        } else {
            const quint32 *group = m_group.data() + offset;
            double *coverage = m_rating.coverage.data() + offset;
            for (size_t i = 0; i < count; ++i) {
                const double value = sum[i] * m_groupScale[group[i]];
                score[i] = value > 100.0 ? 100.0 : value;
                coverage[i] = m_groupCoverage[group[i]];
            }
        }
        for (size_t i = 0; i < count; ++i) {
            if (!std::isnan(score[i]))
                ++histogram[binOf(score[i])];
        }
    }
}

void LiveRating::score()
{
    std::array<std::vector<quint32>, 2> parts;
    for (auto &part : parts)
        part.assign(kBins, 0);
    inHalves(m_rows, [&](qsizetype first, qsizetype last, int part) {
        scoreRows(first, last, parts[static_cast<size_t>(part)].data());
    });
    if (m_group.empty())
        std::fill(m_rating.coverage.begin(), m_rating.coverage.end(), m_groupCoverage.front());
    m_histogram = std::move(parts[0]);
    m_rating.ratedCount = 0;
    for (size_t bin = 0; bin < kBins; ++bin) {
        m_histogram[bin] += parts[1][bin];
        m_rating.ratedCount += m_histogram[bin];
    }
}

/// The score of the customer at `rank` (1-based, best first): the histogram tells the bin, only its rows are compared.
double LiveRating::scoreOfRank(qsizetype rank) const
{
    size_t bin = kBins;
    qsizetype above = 0;
    while (bin > 0 && above + m_histogram[bin - 1] < rank)
        above += m_histogram[--bin];
    Q_ASSERT(bin > 0);
    --bin;
    std::array<std::vector<double>, 2> parts;
    inHalves(m_rows, [&](qsizetype first, qsizetype last, int part) {
        std::vector<double> &found = parts[static_cast<size_t>(part)];
        for (qsizetype row = first; row < last; ++row) {
            const double score = m_rating.score[static_cast<size_t>(row)];
            if (!std::isnan(score) && binOf(score) == bin)
                found.push_back(score);
        }
    });
    parts[0].insert(parts[0].end(), parts[1].begin(), parts[1].end());
    const auto at = parts[0].begin() + (rank - above - 1);
    std::nth_element(parts[0].begin(), at, parts[0].end(), std::greater<>());
    return *at;
}

void LiveRating::choose(const Threshold &threshold)
{
    const bool byScore = threshold.kind == Threshold::Kind::Score;
    const qsizetype wanted = byScore ? 0 : wantedCount(threshold, m_rating.ratedCount);
    m_rating.tiedExtra = 0;
    m_rating.cut = kNotRated;
    m_rating.bestCount = 0;
    if (m_rating.ratedCount == 0 || (!byScore && wanted == 0)) {
        std::fill(m_rating.best.begin(), m_rating.best.end(), quint8{0});
        return;
    }
    const double cut = byScore ? threshold.value : scoreOfRank(wanted);
    std::array<qsizetype, 2> inside{};
    std::array<double, 2> lowest{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    inHalves(m_rows, [&, least = cut - kSameScore](qsizetype first, qsizetype last, int part) {
        qsizetype count = 0;
        double low = std::numeric_limits<double>::infinity();
        for (auto row = static_cast<size_t>(first); row < static_cast<size_t>(last); ++row) {
            const double score = m_rating.score[row];
            const bool best = score >= least; // never for NaN
            m_rating.best[row] = best;
            count += best;
            low = best && score < low ? score : low;
        }
        inside[static_cast<size_t>(part)] = count;
        lowest[static_cast<size_t>(part)] = low;
    });
    m_rating.bestCount = inside[0] + inside[1];
    m_rating.cut = m_rating.bestCount > 0 ? std::min(lowest[0], lowest[1]) : threshold.value;
    m_rating.tiedExtra = byScore ? 0 : m_rating.bestCount - wanted;
}

/// Rows of a pinned customer. Keys not asked for before are looked up for all pins in one pass.
const std::vector<qsizetype> &LiveRating::rowsOf(const std::vector<Pin> &pins, const QString &key)
{
    if (!m_rowsOfKey.contains(key)) {
        QSet<QString> sought;
        for (const Pin &pin : pins) {
            if (!m_rowsOfKey.contains(pin.customerKey)) {
                sought.insert(pin.customerKey);
                m_rowsOfKey.insert(pin.customerKey, {});
            }
        }
        for (qsizetype row = 0; row < m_rows; ++row) {
            const QString of = m_table.keyOf(row);
            if (sought.contains(of))
                m_rowsOfKey[of].push_back(row);
        }
    }
    return m_rowsOfKey[key];
}

void LiveRating::pin(const std::vector<Pin> &pins)
{
    if (m_anyPinned)
        std::fill(m_rating.pinned.begin(), m_rating.pinned.end(), quint8{0});
    m_anyPinned = false;
    m_strangers = 0;
    for (const Pin &pin : pins) {
        const std::vector<qsizetype> &rows = rowsOf(pins, pin.customerKey);
        m_strangers += rows.empty();
        for (const qsizetype row : rows) {
            const auto at = static_cast<size_t>(row);
            const quint8 best = pin.standing == Pin::Standing::Best;
            m_rating.bestCount += best - m_rating.best[at];
            m_rating.best[at] = best;
            m_rating.pinned[at] = 1;
            m_anyPinned = true;
        }
    }
}

/// What people should know of this rating besides its numbers.
void LiveRating::describe(std::span<const double> weights)
{
    QStringList &notices = m_rating.notices;
    notices.clear();
    if (m_metrics.empty())
        notices << Tr::tr("Nothing has been chosen yet that makes a customer one of the best.");
    // The standard rule passes over constants; without a word, people would look for a column that is there.
    for (const table::ColumnInfo &column : m_table.info().columns) {
        if (m_metrics.empty() && column.role.isMetric() && column.distinct == 1)
            notices << sameForEverybody(column.role);
    }
    for (size_t i = 0; i < m_metrics.size(); ++i) {
        const bool counts = i < weights.size() && weights[i] > 0;
        if (counts && !m_metrics[i].notice.isEmpty())
            notices << m_metrics[i].notice;
    }
    const bool anyWeight = std::any_of(m_factor.begin(), m_factor.end(), [](double factor) { return factor > 0; });
    if (!anyWeight && !usableCriteria().empty())
        notices << Tr::tr("Every weight is 0, so nobody is rated.");
    const auto count = [](qsizetype value) { return static_cast<int>(std::min<qsizetype>(value, INT_MAX)); };
    if (anyWeight && m_rating.ratedCount < m_rows)
        notices << Tr::tr("%n customer(s) are not rated: less than half of what counts is known of them.", "",
                          count(m_rows - m_rating.ratedCount));
    if (m_rating.tiedExtra > 0)
        notices << Tr::tr(
            "%n more customer(s) than asked for are in the best set, because they tie with the last one in it.", "",
            count(m_rating.tiedExtra));
    if (m_strangers > 0)
        notices << Tr::tr("%n pinned customer(s) are not in this data set.", "", count(m_strangers));
}

const Rating &LiveRating::rate(std::span<const double> weights, const Threshold &threshold,
                               const std::vector<Pin> &pins)
{
    weigh(weights);
    score();
    choose(threshold);
    pin(pins);
    describe(weights);
    return m_rating;
}

} // namespace lodestar::metrics
