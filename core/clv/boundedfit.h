#pragma once

#include <functional>
#include <span>
#include <vector>

namespace lodestar::clv {

/// What a fit minimises: the objective at the logarithms of the parameters, and its gradient with respect to them,
/// written into `gradient` (of the same length) unless that is empty.
using LogObjective = std::function<double(std::span<const double> logs, std::span<double> gradient)>;

/// Every logarithm stays within these: beyond, differences of log-gamma cancel and a fit "finds" nonsense
/// (methods 1.6).
constexpr double kLogBound = 7;

/// Where a search ended.
struct FitEnd {
    std::vector<double> logs;
    double value = 0; ///< of the objective, evaluated anew at `logs`
    double gradientNorm = 0;
    bool isFinite = false; ///< false: nothing usable was found
};

/// The least value from several starts: a short run of L-BFGS from each, a long one from the best, and Nelder–Mead
/// where that leaves a slope above `slope`. Deterministic.
FitEnd minimise(const LogObjective &objective, const std::vector<std::vector<double>> &starts, double slope);

} // namespace lodestar::clv
