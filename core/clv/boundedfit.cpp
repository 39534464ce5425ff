#include "core/clv/boundedfit.h"

#include <nlopt.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace lodestar::clv {

namespace {

using Search = std::unique_ptr<nlopt_opt_s, decltype(&nlopt_destroy)>;

/// What is no number counts as worse than anything, but stays finite: the searches interpolate between values.
constexpr double kWorst = 1e100;

double evaluate(unsigned count, const double *logs, double *gradient, void *objective)
{
    const std::span<double> slope = gradient ? std::span(gradient, count) : std::span<double>();
    const double value = (*static_cast<const LogObjective *>(objective))({logs, count}, slope);
    if (std::isfinite(value) && std::all_of(slope.begin(), slope.end(), [](double s) { return std::isfinite(s); }))
        return value;
    std::fill(slope.begin(), slope.end(), 0.0);
    return kWorst;
}

struct Effort {
    nlopt_algorithm algorithm;
    int evaluations;
    double tolerance;
};

constexpr Effort kLook{NLOPT_LD_LBFGS, 8, 1e-4};
constexpr Effort kSettle{NLOPT_LD_LBFGS, 400, 1e-14};
constexpr Effort kFeel{NLOPT_LN_NELDERMEAD, 4000, 1e-13};

/// Moves `logs` downhill. How the search ended does not matter: its last point is judged by itself.
void search(const LogObjective &objective, const Effort &effort, std::vector<double> &logs)
{
    const Search search(nlopt_create(effort.algorithm, static_cast<unsigned>(logs.size())), &nlopt_destroy);
    if (!search)
        return;
    nlopt_set_min_objective(search.get(), &evaluate, const_cast<LogObjective *>(&objective));
    nlopt_set_lower_bounds1(search.get(), -kLogBound);
    nlopt_set_upper_bounds1(search.get(), kLogBound);
    nlopt_set_ftol_rel(search.get(), effort.tolerance);
    nlopt_set_maxeval(search.get(), effort.evaluations);
    std::vector<double> best = logs;
    double value = kWorst;
    nlopt_optimize(search.get(), best.data(), &value);
    const double before =
        evaluate(static_cast<unsigned>(logs.size()), logs.data(), nullptr, const_cast<LogObjective *>(&objective));
    const double after =
        evaluate(static_cast<unsigned>(best.size()), best.data(), nullptr, const_cast<LogObjective *>(&objective));
    if (after <= before)
        logs = std::move(best);
}

FitEnd judged(const LogObjective &objective, std::vector<double> logs)
{
    FitEnd end;
    std::vector<double> gradient(logs.size(), 0.0);
    end.value = objective(logs, gradient);
    double squares = 0;
    for (const double slope : gradient)
        squares += slope * slope;
    end.gradientNorm = std::sqrt(squares);
    end.isFinite = std::isfinite(end.value) && std::isfinite(end.gradientNorm);
    end.logs = std::move(logs);
    return end;
}

} // namespace

FitEnd minimise(const LogObjective &objective, const std::vector<std::vector<double>> &starts, double slope)
{
    FitEnd best;
    best.value = std::numeric_limits<double>::infinity();
    for (std::vector<double> logs : starts) {
        for (double &log : logs)
            log = std::clamp(log, -kLogBound + 0.01, kLogBound - 0.01);
        search(objective, kLook, logs);
        FitEnd end = judged(objective, std::move(logs));
        if (end.isFinite && (!best.isFinite || end.value < best.value))
            best = std::move(end);
    }
    if (!best.isFinite)
        return best;
    std::vector<double> logs = best.logs;
    search(objective, kSettle, logs);
    best = judged(objective, logs);
    if (best.isFinite && best.gradientNorm > slope) {
        search(objective, kFeel, logs);
        search(objective, kSettle, logs);
        best = judged(objective, logs);
    }
    return best;
}

} // namespace lodestar::clv
