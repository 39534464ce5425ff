#include "core/metrics/weightdraws.h"

#include <cmath>
#include <numeric>

namespace lodestar::metrics {

WeightDraws::WeightDraws(const std::vector<double> &weights, double kappa, quint64 seed) : m_random(seed)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    Q_ASSERT(sum > 0);
    for (const double weight : weights)
        m_shapes.push_back(kappa * weight / sum);
}

std::vector<double> WeightDraws::next()
{
    std::vector<double> draw;
    double sum = 0;
    for (const double shape : m_shapes)
        sum += draw.emplace_back(shape > 0 ? gamma(shape) : 0);
    if (!(sum > 0)) { // shapes near 0 may all underflow: then the weights themselves are as good a draw as any
        draw = m_shapes;
        sum = std::accumulate(draw.begin(), draw.end(), 0.0);
    }
    for (double &weight : draw)
        weight *= 100 / sum;
    return draw;
}

double WeightDraws::uniform()
{
    return (static_cast<double>(m_random.next() >> 11) + 0.5) * 0x1p-53;
}

double WeightDraws::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spareNormal;
    }
    double x = 0, y = 0, square = 0;
    do { // Marsaglia's polar method
        x = 2 * uniform() - 1;
        y = 2 * uniform() - 1;
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    m_spareNormal = y * factor;
    m_hasSpare = true;
    return x * factor;
}

double WeightDraws::gamma(double shape)
{
    if (shape < 1) { // a larger shape, brought down by a power of a uniform
        const double larger = gamma(shape + 1); // first: in one expression each compiler has its own order of draws
        return larger * std::pow(uniform(), 1 / shape);
    }
    const double d = shape - 1.0 / 3, c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double cube = 1 + c * x;
        if (cube <= 0)
            continue;
        const double v = cube * cube * cube;
        if (std::log(uniform()) < x * x / 2 + d - d * v + d * std::log(v))
            return d * v;
    }
}

} // namespace lodestar::metrics
