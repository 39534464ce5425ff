#pragma once

#include "app/cli/output.h"
#include "core/metrics/scorebreaks.h"
#include "core/metrics/stability.h"
#include "core/metrics/valueshare.h"

namespace lodestar::cli {

/// Everything that `best` found out, for people or for programs.
struct Judged {
    table::Table table;
    metrics::BestRule rule;
    metrics::Rating rating;
    metrics::Stability stability; ///< on the lattice
    metrics::Stability drawn; ///< from Dirichlet
    quint64 seed = 0; ///< of the draws
    metrics::Stability people; ///< under each ballot; not computed while they are secret
    std::vector<metrics::LeftOut> leftOut;
    metrics::ScoreBreak natural, gap;
    std::vector<metrics::ValueShare> values;
    std::vector<std::vector<metrics::CurvePoint>> lorenz; ///< per value
    QStringList refusals; ///< values that could not be added up
};

QJsonObject bestJson(const Judged &judged);
void printBest(Output &output, const Judged &judged);

} // namespace lodestar::cli
