#pragma once

#include "core/profile/analysis.h"
#include "core/profile/criterioneffect.h"
#include "core/profile/criterionwarnings.h"
#include "core/profile/offeredpoints.h"

namespace lodestar::profile {

/// What the customers of today say of one criterion: all that its card shows beside what people wrote.
struct CriterionInsight {
    qint64 met = 0, missed = 0, unknown = 0; ///< customers
    OfferedPoints offer;
    CriterionEffect effect;
    QString effectText; ///< translated
    std::vector<CriterionWarning> warnings;
};

/// One per criterion of `icp`; `fits` are its fits on the table of `analysis`.
std::vector<CriterionInsight> criterionInsights(const Icp &icp, const Fits &fits, const Analysis &analysis);

} // namespace lodestar::profile
