#include "core/base/ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lodestar {

std::vector<double> midRanks(std::span<const quint32> ascending, std::span<const double> values)
{
    std::vector<double> ranks(values.size(), 0);
    for (size_t from = 0; from < ascending.size();) {
        size_t to = from + 1;
        while (to < ascending.size() && values[ascending[to]] == values[ascending[from]])
            ++to;
        for (size_t at = from; at < to; ++at)
            ranks[ascending[at]] = static_cast<double>(from + to + 1) / 2;
        from = to;
    }
    return ranks;
}

std::vector<double> midRanks(std::span<const double> values)
{
    std::vector<quint32> order(values.size());
    std::iota(order.begin(), order.end(), quint32{0});
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return values[a] < values[b]; });
    return midRanks(order, values);
}

double correlation(std::span<const double> x, std::span<const double> y)
{
    const auto n = static_cast<double>(x.size());
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xy = 0, xx = 0, yy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - meanX) * (y[i] - meanY);
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace lodestar
