#include "core/profile/criterioninsight.h"

namespace lodestar::profile {

using table::Match;

std::vector<CriterionInsight> criterionInsights(const Icp &icp, const Fits &fits, const Analysis &analysis)
{
    std::vector<CriterionInsight> insights(icp.criteria.size());
    if (fits.match.size() != icp.criteria.size())
        return insights;
    auto warnings = criterionWarnings(icp, fits, analysis.table, analysis.rule);
    auto effects = criterionEffects(icp, fits);
    for (size_t c = 0; c < insights.size(); ++c) {
        CriterionInsight &insight = insights[c];
        for (const Match match : fits.match[c])
            ++(match == Match::Yes ? insight.met : match == Match::No ? insight.missed : insight.unknown);
        insight.offer = offeredPoints(fits.match[c], analysis.rating);
        insight.effectText = effectText(effects[c], fits);
        insight.effect = std::move(effects[c]);
        insight.warnings = std::move(warnings[c]);
    }
    return insights;
}

} // namespace lodestar::profile
