#pragma once

#include "core/metrics/best.h"

namespace lodestar::metrics {

/// What the inclusion share of a customer says (methods 2.3).
enum class Firmness : quint8 {
    Solid, ///< best in 90 % of the weightings or more
    DependsOnWeights, ///< 50 to 90 %
    NearMiss, ///< 10 to 50 %
    Outside
};
Firmness firmnessOf(double inclusion);
QString firmnessId(Firmness firmness); ///< "solid", "depends", "near_miss", "outside"
QString firmnessName(Firmness firmness); ///< translated

constexpr int kDirichletDraws = 10'000;
constexpr double kDirichletKappa = 50; ///< a weight of 40 % then varies by 6.9 points (standard deviation)

/// The best set under weights drawn from Dirichlet(kDirichletKappa times the agreed ones). Fewer draws for many
/// customers (`vectors` says how many), none beyond 150,000. The same seed (project::randomSeed) gives the same draws
/// on every machine.
Stability dirichletStability(const table::Table &table, const BestRule &rule, quint64 seed,
                             const TaskControl &control = {});

/// The best set under each of these weight vectors, in the order of the rule's criteria: what each person's own ballot
/// would choose. meanJaccard and sameSet are against the agreed weights. inclusion times vectors counts the people.
Stability stabilityUnder(const table::Table &table, const BestRule &rule,
                         const std::vector<std::vector<double>> &weights, const TaskControl &control = {});

/// What becomes of the best set when one criterion does not count.
struct LeftOut {
    size_t criterion = 0; ///< place in the rule
    std::vector<quint8> best; ///< per row
    double jaccard = 0; ///< with the agreed set
    qsizetype comeIn = 0, goOut = 0;
};
/// One entry per criterion that counts; empty when fewer than two do.
std::vector<LeftOut> leaveOneOut(const table::Table &table, const BestRule &rule);

} // namespace lodestar::metrics
