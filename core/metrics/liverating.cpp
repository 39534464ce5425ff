#include "core/metrics/liverating.h"

#include "core/metrics/halves.h"
#include "core/metrics/scorebins.h"
#include "core/metrics/scorebreaks.h"

#include <QSet>

#include <array>
#include <limits>

namespace lodestar::metrics {

namespace {

constexpr double kNotRated = std::numeric_limits<double>::quiet_NaN();
constexpr double kMinimumCoverage = 0.5;
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

LiveRating::LiveRating(table::Table table, const BestRule &rule)
    : m_table(std::move(table)), m_rows(m_table.rows()), m_missing(rule.missing)
{
    m_metrics.reserve(rule.criteria.size());
    for (const BestCriterion &criterion : rule.criteria) {
        const NormalisedMetric &metric = m_metrics.emplace_back(normalise(m_table, criterion, rule.rates));
        m_lowest = std::min(m_lowest, 100 * metric.low);
        m_highest = std::max(m_highest, 100 * metric.high);
    }
    m_binsPerPoint = static_cast<double>(kBins) / (m_highest - m_lowest);
    groupByKnown();
    const auto rows = static_cast<size_t>(m_rows);
    m_rating.score.assign(rows, kNotRated);
    m_rating.coverage.assign(rows, 0);
    m_rating.best.assign(rows, 0);
    m_rating.notFit.assign(rows, 0);
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
            const bool known = metric.knows(row);
            quint32 &target = next[group[row]][known];
            if (target == unseen) {
                target = static_cast<quint32>(knows.size());
                knows.push_back(m_groupKnows[group[row]]);
                knows.back().push_back(known);
            }
            group[row] = target;
            if (known)
                continue;
            // It adds nothing; the group remembers that it is unknown.
            if (metric.level.empty())
                metric.fraction[row] = 0;
            else
                metric.level[row] = 0;
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
    m_groupStart.assign(m_missing == MissingPolicy::Half ? m_groupKnows.size() : 0, 0);
    m_groupCoverage.assign(m_groupKnows.size(), 0);
    if (total <= 0)
        return false;
    for (size_t i = 0; i < m_metrics.size(); ++i)
        m_factor[i] = 100 * weight[i] / m_metrics[i].divisor;
    for (size_t g = 0; g < m_groupKnows.size(); ++g)
        weighGroup(g, weight, total);
    return true;
}

/// What the weights mean for the customers of one group: under Reweight the known criteria share the whole weight, else
/// the unknown ones keep theirs.
void LiveRating::weighGroup(size_t group, std::span<const double> weight, double total)
{
    double known = 0, start = 0;
    for (size_t i = 0; i < weight.size(); ++i) {
        if (m_groupKnows[group][i])
            known += weight[i];
        else
            start += 100 * weight[i] * m_metrics[i].middle;
    }
    m_groupCoverage[group] = known / total;
    if (m_missing == MissingPolicy::Reweight) {
        if (known / total >= kMinimumCoverage - 1e-12)
            m_groupScale[group] = 1 / known;
    } else if (known > 0) {
        m_groupScale[group] = 1 / total;
    }
    if (m_missing == MissingPolicy::Half)
        m_groupStart[group] = start;
}

namespace {

/// Adds one criterion to the sums of a block of rows.
template <class Value>
void addTo(std::span<double> sum, const std::vector<Value> &values, size_t offset, double factor)
{
    const Value *value = values.data() + offset;
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += factor * value[i];
}

} // namespace

/// Scores of the rows first..last - 1, in blocks that stay in the first-level cache between criteria.
void LiveRating::scoreRows(qsizetype first, qsizetype last, quint32 *histogram)
{
    constexpr qsizetype blockRows = 1024;
    std::array<double, blockRows> sum;
    const double most = m_highest;
    for (qsizetype from = first; from < last; from += blockRows) {
        const auto count = static_cast<size_t>(std::min(blockRows, last - from));
        const auto offset = static_cast<size_t>(from);
        sum.fill(0);
        for (size_t i = 0; i < count && !m_groupStart.empty(); ++i)
            sum[i] = m_groupStart[m_group.empty() ? 0 : m_group[offset + i]];
        for (size_t m = 0; m < m_metrics.size(); ++m) {
            const double factor = m_factor[m];
            if (factor == 0)
                continue;
            if (m_metrics[m].level.empty())
                addTo(std::span(sum.data(), count), m_metrics[m].fraction, offset, factor);
            else
                addTo(std::span(sum.data(), count), m_metrics[m].level, offset, factor);
        }
        double *score = m_rating.score.data() + offset;
        if (m_group.empty()) {
            const double scale = m_groupScale.front();
            for (size_t i = 0; i < count; ++i) {
                const double value = sum[i] * scale;
                score[i] = value > most ? most : value; // keeps NaN, which std::min would not
            }
        } else {
            const quint32 *group = m_group.data() + offset;
            double *coverage = m_rating.coverage.data() + offset;
            for (size_t i = 0; i < count; ++i) {
                const double value = sum[i] * m_groupScale[group[i]];
                score[i] = value > most ? most : value;
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
    m_rating.tiedExtra = 0;
    m_rating.cut = m_rating.breakFit = m_rating.gap = kNotRated;
    m_rating.bestCount = 0;
    std::fill(m_rating.best.begin(), m_rating.best.end(), quint8{0});
    if (m_rating.ratedCount == 0)
        return;
    Threshold by = threshold;
    ScoreBreak found;
    if (threshold.kind == Threshold::Kind::NaturalBreak) {
        found = naturalBreak(m_rating.score);
        m_rating.breakFit = found.isFound() ? found.strength : 0;
    } else if (threshold.kind == Threshold::Kind::LargestGap) {
        found = largestGap(m_rating.score);
        m_rating.gap = found.strength;
    } else if (threshold.kind == Threshold::Kind::Score) {
        chooseFrom(threshold.value);
        if (m_rating.bestCount == 0)
            m_rating.cut = threshold.value;
        return;
    }
    if (found.isFound()) {
        chooseFrom(found.cut);
        return;
    }
    if (threshold.kind != Threshold::Kind::TopCount && threshold.kind != Threshold::Kind::TopShare)
        by = Threshold{}; // scores without a break: the usual share, and describe() says so
    const qsizetype wanted = wantedCount(by, m_rating.ratedCount);
    if (wanted == 0)
        return;
    chooseFrom(scoreOfRank(wanted));
    m_rating.tiedExtra = m_rating.bestCount - wanted;
}

/// Everybody with this score and more is best.
void LiveRating::chooseFrom(double cut)
{
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
    m_rating.cut = m_rating.bestCount > 0 ? std::min(lowest[0], lowest[1]) : kNotRated;
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
    if (m_anyPinned) {
        std::fill(m_rating.pinned.begin(), m_rating.pinned.end(), quint8{0});
        std::fill(m_rating.notFit.begin(), m_rating.notFit.end(), quint8{0});
    }
    m_anyPinned = false;
    m_rating.notFitCount = 0;
    m_strangers = 0;
    for (const Pin &pin : pins) {
        const std::vector<qsizetype> &rows = rowsOf(pins, pin.customerKey);
        m_strangers += rows.empty();
        for (const qsizetype row : rows) {
            const auto at = static_cast<size_t>(row);
            const quint8 best = pin.standing == Pin::Standing::Best;
            m_rating.bestCount += best - m_rating.best[at];
            m_rating.best[at] = best;
            const quint8 notFit = pin.standing == Pin::Standing::NotFit;
            m_rating.notFitCount += notFit - m_rating.notFit[at];
            m_rating.notFit[at] = notFit;
            m_rating.pinned[at] = 1;
            m_anyPinned = true;
        }
    }
}

const Rating &LiveRating::rate(std::span<const double> weights, const Threshold &threshold,
                               const std::vector<Pin> &pins)
{
    weigh(weights);
    score();
    choose(threshold);
    pin(pins);
    describe(weights, threshold);
    return m_rating;
}

} // namespace lodestar::metrics
