#include "core/traits/leak.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::traits {

namespace {

constexpr size_t kFewest = 10;

/// Ranks from 1; ties share their mean.
std::vector<double> midRanks(const std::vector<double> &values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (size_t from = 0; from < order.size();) {
        size_t to = from + 1;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (size_t at = from; at < to; ++at)
            ranks[order[at]] = static_cast<double>(from + to + 1) / 2;
        from = to;
    }
    return ranks;
}

double pearson(const std::vector<double> &x, const std::vector<double> &y)
{
    const double n = static_cast<double>(x.size());
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xy = 0, xx = 0, yy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - meanX) * (y[i] - meanY);
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0;
}

} // namespace

std::vector<quint32> leakSample(qsizetype rows)
{
    const qsizetype count = std::min(rows, kLeakSample);
    std::vector<quint32> sample;
    sample.reserve(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count; ++i)
        sample.push_back(static_cast<quint32>(i * rows / count));
    return sample;
}

double spearman(std::span<const double> x, std::span<const double> y, std::span<const quint32> sample)
{
    std::vector<double> left, right;
    for (const quint32 row : sample) {
        if (!std::isnan(x[row]) && !std::isnan(y[row])) {
            left.push_back(x[row]);
            right.push_back(y[row]);
        }
    }
    return left.size() < kFewest ? 0 : pearson(midRanks(left), midRanks(right));
}

double strongestAuc(const Attribute &attribute, std::span<const double> metric, std::span<const quint32> sample)
{
    std::vector<double> values;
    std::vector<quint32> rows;
    for (const quint32 row : sample) {
        bool known = !std::isnan(metric[row]);
        attribute.forRow(row, [&](size_t code) { known = known && code != Attribute::kUnknown; });
        if (known) {
            values.push_back(metric[row]);
            rows.push_back(row);
        }
    }
    const std::vector<double> ranks = midRanks(values);
    std::vector<double> rankSum(attribute.codeCount(), 0), with(attribute.codeCount(), 0);
    for (size_t i = 0; i < rows.size(); ++i) {
        attribute.forRow(rows[i], [&](size_t code) {
            rankSum[code] += ranks[i];
            with[code] += 1;
        });
    }
    double strongest = 0.5;
    for (size_t code = Attribute::kFirst; code < with.size(); ++code) {
        const double without = static_cast<double>(rows.size()) - with[code];
        if (with[code] < kFewest || without < kFewest)
            continue;
        // Mann & Whitney's U over the number of pairs.
        const double auc = (rankSum[code] - with[code] * (with[code] + 1) / 2) / (with[code] * without);
        strongest = std::max({strongest, auc, 1 - auc});
    }
    return strongest;
}

} // namespace lodestar::traits
