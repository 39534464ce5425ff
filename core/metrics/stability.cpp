#include "core/metrics/liverating.h"

namespace lodestar::metrics {

namespace {

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

} // namespace

Stability stability(const table::Table &table, const BestRule &rule, const TaskControl &control)
{
    Stability result;
    result.inclusion.assign(static_cast<size_t>(table.rows()), 0);
    LiveRating live(table, rule.criteria);
    const std::vector<size_t> usable = live.usableCriteria();
    const std::vector<double> agreed = pointsOf(rule, usable);
    if (agreed.size() < 2 || table.rows() == 0)
        return result;
    const auto vectors = lattice(agreed, static_cast<size_t>(kMostScores / table.rows()));
    if (vectors.empty())
        return result;

    std::vector<double> weights(rule.criteria.size(), 0);
    const auto rateWith = [&](const std::vector<double> &points) -> const Rating & {
        for (size_t i = 0; i < usable.size(); ++i)
            weights[usable[i]] = points[i];
        return live.rate(weights, rule.threshold, rule.pins);
    };
    const std::vector<quint8> baseline = rateWith(agreed).best;
    std::vector<quint32> times(baseline.size(), 0);
    qsizetype same = 0;
    double jaccard = 0;
    for (size_t v = 0; v < vectors.size(); ++v) {
        if (control.cancelled()) {
            result.inclusion.assign(baseline.size(), 0);
            return result;
        }
        const std::vector<quint8> &best = rateWith(vectors[v]).best;
        for (size_t row = 0; row < best.size(); ++row)
            times[row] += best[row];
        const Overlap shared = overlap(baseline, best);
        same += shared.both == shared.either;
        jaccard += shared.either > 0 ? static_cast<double>(shared.both) / static_cast<double>(shared.either) : 1;
    }
    const auto count = static_cast<double>(vectors.size());
    for (size_t row = 0; row < times.size(); ++row)
        result.inclusion[row] = times[row] / count;
    result.vectors = static_cast<int>(vectors.size());
    result.meanJaccard = jaccard / count;
    result.sameSet = static_cast<double>(same) / count;
    return result;
}

} // namespace lodestar::metrics
