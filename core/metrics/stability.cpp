#include "core/metrics/stability.h"

#include "core/metrics/liverating.h"
#include "core/metrics/weightdraws.h"

#include <QCoreApplication>

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Stability)
};

constexpr int kFewestDraws = 1000; ///< with fewer, a share would be off by several points
constexpr int kStep = 5, kReach = 10;
/// Row scores computed at most: a second or two of work. Beyond it the answer is "not computed", never a sample.
constexpr qint64 kMostScores = 150'000'000;

/// Every weight vector on multiples of kStep within kReach of `agreed` (summing to 100) whose sum is 100; stops with an
/// empty list when there are more than `most`.
std::vector<std::vector<double>> lattice(const std::vector<double> &agreed, size_t most)
{
    const size_t size = agreed.size();
    std::vector<int> low(size), high(size), lowAfter(size + 1, 0), highAfter(size + 1, 0);
    for (size_t i = size; i-- > 0;) {
        low[i] = std::max(0, static_cast<int>(std::ceil((agreed[i] - kReach) / kStep - 1e-9)) * kStep);
        high[i] = static_cast<int>(std::floor((agreed[i] + kReach) / kStep + 1e-9)) * kStep;
        lowAfter[i] = lowAfter[i + 1] + low[i];
        highAfter[i] = highAfter[i + 1] + high[i];
    }
    std::vector<std::vector<double>> vectors;
    std::vector<double> current(size);
    bool tooMany = false;
    const std::function<void(size_t, int)> place = [&](size_t at, int left) {
        if (at == size) {
            tooMany = tooMany || vectors.size() == most;
            if (left == 0 && !tooMany)
                vectors.push_back(current);
            return;
        }
        // Only values that leave the others able to reach 100.
        const int from = std::max(low[at], left - highAfter[at + 1]);
        for (int value = (from + kStep - 1) / kStep * kStep; value <= std::min(high[at], left - lowAfter[at + 1]);
             value += kStep) {
            current[at] = value;
            place(at + 1, left - value);
            if (tooMany)
                return;
        }
    };
    place(0, 100);
    return tooMany ? std::vector<std::vector<double>>() : vectors;
}

struct Overlap {
    qsizetype both = 0, either = 0;
    double jaccard() const { return either > 0 ? static_cast<double>(both) / static_cast<double>(either) : 1; }
};

Overlap overlap(const std::vector<quint8> &a, const std::vector<quint8> &b)
{
    Overlap result;
    for (size_t row = 0; row < a.size(); ++row) {
        result.both += a[row] & b[row];
        result.either += a[row] | b[row];
    }
    return result;
}

/// The weights of the criteria that can be weighed, as points out of 100; 0 for the others.
std::vector<double> pointsOf(const BestRule &rule, const std::vector<size_t> &usable)
{
    std::vector<double> points;
    double total = 0;
    for (const size_t i : usable)
        total += std::max(0.0, rule.criteria[i].weight);
    for (const size_t i : usable)
        points.push_back(total > 0 ? std::max(0.0, rule.criteria[i].weight) * 100 / total : 0);
    return total > 0 ? points : std::vector<double>();
}

/// The best sets of one rule under other weights, against the one under the agreed weights.
class Comparison
{
public:
    Comparison(const table::Table &table, const BestRule &rule)
        : m_live(table, rule), m_rule(rule), m_usable(m_live.usableCriteria()), m_agreed(pointsOf(rule, m_usable))
    { }

    const std::vector<size_t> &usable() const { return m_usable; }
    /// Of the usable criteria, out of 100; empty when nothing counts.
    const std::vector<double> &agreed() const { return m_agreed; }
    bool isWorthwhile() const { return m_agreed.size() >= 2 && m_live.rows() > 0; }
    size_t mostVectors() const { return static_cast<size_t>(kMostScores / std::max<qsizetype>(m_live.rows(), 1)); }

    /// The best under these points of the usable criteria; valid until the next call.
    const std::vector<quint8> &bestUnder(const std::vector<double> &points)
    {
        m_weights.assign(m_rule.criteria.size(), 0);
        for (size_t i = 0; i < m_usable.size(); ++i)
            m_weights[m_usable[i]] = points[i];
        return m_live.rate(m_weights, m_rule.threshold, m_rule.pins).best;
    }

    /// Goes through `count` vectors that `vector(i)` gives; not computed when cancelled.
    template <class Vector>
    Stability over(size_t count, const Vector &vector, const TaskControl &control)
    {
        Stability result;
        const std::vector<quint8> baseline = bestUnder(m_agreed);
        result.inclusion.assign(baseline.size(), 0);
        std::vector<quint32> times(baseline.size(), 0);
        qsizetype same = 0;
        double jaccard = 0;
        for (size_t v = 0; v < count; ++v) {
            if (control.cancelled())
                return result;
            const std::vector<quint8> &best = bestUnder(vector(v));
            for (size_t row = 0; row < best.size(); ++row)
                times[row] += best[row];
            const Overlap shared = overlap(baseline, best);
            same += shared.both == shared.either;
            jaccard += shared.jaccard();
        }
        const auto vectors = static_cast<double>(count);
        for (size_t row = 0; row < times.size(); ++row)
            result.inclusion[row] = times[row] / vectors;
        result.vectors = static_cast<int>(count);
        result.meanJaccard = jaccard / vectors;
        result.sameSet = static_cast<double>(same) / vectors;
        return result;
    }

private:
    LiveRating m_live;
    const BestRule &m_rule;
    std::vector<size_t> m_usable;
    std::vector<double> m_agreed, m_weights;
};

Stability notComputed(const table::Table &table)
{
    Stability result;
    result.inclusion.assign(static_cast<size_t>(table.rows()), 0);
    return result;
}

} // namespace

Firmness firmnessOf(double inclusion)
{
    constexpr double slack = 1e-9; // 0.9 of 10,000 draws is not quite 0.9 in binary
    if (inclusion >= 0.9 - slack)
        return Firmness::Solid;
    if (inclusion >= 0.5 - slack)
        return Firmness::DependsOnWeights;
    return inclusion >= 0.1 - slack ? Firmness::NearMiss : Firmness::Outside;
}

QString firmnessId(Firmness firmness)
{
    constexpr const char *ids[] = {"solid", "depends", "near_miss", "outside"};
    return QString::fromLatin1(ids[static_cast<size_t>(firmness)]);
}

QString firmnessName(Firmness firmness)
{
    switch (firmness) {
    case Firmness::Solid:
        return Tr::tr("solid");
    case Firmness::DependsOnWeights:
        return Tr::tr("depends on weights");
    case Firmness::NearMiss:
        return Tr::tr("near miss");
    case Firmness::Outside:
        return Tr::tr("outside");
    }
    return {};
}

Stability stability(const table::Table &table, const BestRule &rule, const TaskControl &control)
{
    Comparison comparison(table, rule);
    if (!comparison.isWorthwhile())
        return notComputed(table);
    const auto vectors = lattice(comparison.agreed(), comparison.mostVectors());
    if (vectors.empty())
        return notComputed(table);
    return comparison.over(
        vectors.size(), [&](size_t i) -> const std::vector<double> & { return vectors[i]; }, control);
}

Stability dirichletStability(const table::Table &table, const BestRule &rule, quint64 seed, const TaskControl &control)
{
    Comparison comparison(table, rule);
    const auto draws = std::min<size_t>(kDirichletDraws, comparison.mostVectors());
    if (!comparison.isWorthwhile() || draws < kFewestDraws)
        return notComputed(table);
    WeightDraws weights(comparison.agreed(), kDirichletKappa, seed);
    return comparison.over(
        draws, [&](size_t) { return weights.next(); }, control);
}

Stability stabilityUnder(const table::Table &table, const BestRule &rule,
                         const std::vector<std::vector<double>> &weights, const TaskControl &control)
{
    Comparison comparison(table, rule);
    if (weights.empty() || comparison.agreed().empty() || table.rows() == 0)
        return notComputed(table);
    const auto usable = [&](size_t person) {
        std::vector<double> points;
        for (const size_t criterion : comparison.usable())
            points.push_back(criterion < weights[person].size() ? weights[person][criterion] : 0);
        return points;
    };
    return comparison.over(weights.size(), usable, control);
}

std::vector<LeftOut> leaveOneOut(const table::Table &table, const BestRule &rule)
{
    std::vector<LeftOut> all;
    Comparison comparison(table, rule);
    const std::vector<double> &agreed = comparison.agreed();
    const auto counting = std::count_if(agreed.begin(), agreed.end(), [](double points) { return points > 0; });
    if (counting < 2 || table.rows() == 0)
        return all;
    const std::vector<quint8> baseline = comparison.bestUnder(agreed);
    for (size_t i = 0; i < agreed.size(); ++i) {
        if (agreed[i] <= 0)
            continue;
        std::vector<double> points = agreed;
        points[i] = 0;
        LeftOut left{comparison.usable()[i], comparison.bestUnder(points), 0, 0, 0};
        left.jaccard = overlap(baseline, left.best).jaccard();
        for (size_t row = 0; row < baseline.size(); ++row) {
            left.comeIn += left.best[row] > baseline[row];
            left.goOut += left.best[row] < baseline[row];
        }
        all.push_back(std::move(left));
    }
    return all;
}

} // namespace lodestar::metrics
