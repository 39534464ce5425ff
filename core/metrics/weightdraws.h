#pragma once

#include "core/base/seededrandom.h"

#include <vector>

namespace lodestar::metrics {

/// Weight vectors drawn from Dirichlet(kappa * weights / sum): scattered round the weights, adding up to 100. Written
/// out, for the distributions of the standard library draw otherwise with every compiler.
class WeightDraws
{
public:
    /// Weights of 0 stay 0. At least one must be above 0.
    WeightDraws(const std::vector<double> &weights, double kappa, quint64 seed);
    std::vector<double> next();

private:
    double uniform(); ///< in (0, 1)
    double normal();
    double gamma(double shape); ///< Marsaglia & Tsang (2000)

    SeededRandom m_random;
    std::vector<double> m_shapes;
    double m_spareNormal = 0;
    bool m_hasSpare = false;
};

} // namespace lodestar::metrics
