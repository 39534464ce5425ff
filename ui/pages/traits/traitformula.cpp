#include "ui/pages/traits/traitformula.h"

#include "core/base/format.h"
#include "core/base/pointsinterval.h"

#include <QCoreApplication>

#include <cmath>

namespace lodestar::ui {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::TraitFormula)
};
} // namespace

QString formulaOf(const traits::Trait &trait, traits::Correction correction)
{
    const auto &counts = trait.counts;
    QStringList lines;
    lines << Tr::tr("Share of the best: %1 of %2 known = %3 (Wilson interval %4 to %5)")
                 .arg(format::count(counts.bestWith), format::count(counts.best()), format::share(trait.bestShare, 1),
                      format::share(trait.bestInterval.low, 1), format::share(trait.bestInterval.high, 1));
    lines << Tr::tr("Share of the others: %1 of %2 known = %3 (Wilson interval %4 to %5)")
                 .arg(format::count(counts.restWith), format::count(counts.rest()), format::share(trait.restShare, 1),
                      format::share(trait.restInterval.low, 1), format::share(trait.restInterval.high, 1));
    const format::PointsInterval points =
        format::pointsInterval(trait.difference, trait.differenceInterval.low, trait.differenceInterval.high);
    if (trait.evidence == traits::TraitEvidence::Fitted)
        lines << Tr::tr("Difference %1 points; no interval and no test, for the bands were fitted to these customers")
                     .arg(format::points(trait.difference));
    else
        lines << Tr::tr("Difference %1 points, Newcombe interval %2 to %3, at 95 %")
                     .arg(points.difference, points.low, points.high);
    lines << Tr::tr("Times as common as in the whole list (lift): %1").arg(format::number(trait.lift, 2));
    if (!std::isnan(trait.p))
        lines << (correction == traits::Correction::BenjaminiYekutieli
                      ? Tr::tr("Fisher's exact test p = %1; after Benjamini–Yekutieli over all traits of this list q = "
                               "%2")
                      : Tr::tr("Fisher's exact test p = %1; after Benjamini–Hochberg over all traits of this list q = "
                               "%2"))
                     .arg(format::probability(trait.p), format::probability(trait.q));
    lines << Tr::tr("Unknown, left out of the shares: %1 best, %2 others")
                 .arg(format::count(trait.bestUnknown), format::count(trait.restUnknown));
    return lines.join(u'\n');
}

} // namespace lodestar::ui
