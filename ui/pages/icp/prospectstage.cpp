#include "ui/pages/icp/prospectstage.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace lodestar::ui {

using profile::Tier;
using prospects::Reach;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::ProspectStage)
};

constexpr size_t kShown = 12;

theme::ColorRole colorOf(Tier tier)
{
    switch (tier) {
    case Tier::Best:
        return theme::ColorRole::TierBest;
    case Tier::Good:
        return theme::ColorRole::TierGood;
    case Tier::Bad:
        return theme::ColorRole::TierPoor;
    case Tier::Disqualified:
        return theme::ColorRole::TierBad;
    case Tier::NotEnough:
        break;
    }
    return theme::ColorRole::Rest;
}

} // namespace

QString prospectSentence(const prospects::ProspectList &list)
{
    const auto count = [&](Reach reach) { return list.ranking.counts[static_cast<size_t>(reach)]; };
    const QString best = format::count(count(Reach::BestCertain) + count(Reach::BestSoFar));
    const QString certain = format::count(count(Reach::BestCertain));
    const auto all = static_cast<int>(list.table.rows());
    QString sentence = list.isOfProspects()
        ? Tr::tr("%1 of %n prospect(s) are Best, %2 of them for certain.", nullptr, all).arg(best, certain)
        : Tr::tr("%1 of %n customer(s) are Best, %2 of them for certain.", nullptr, all).arg(best, certain);
    if (const qint64 near = count(Reach::OneFact); near > 0)
        sentence += u' ' + Tr::tr("%n more are one fact away.", nullptr, static_cast<int>(near));
    if (list.known.count > 0)
        sentence += u' ' + Tr::tr("%n are customers already.", nullptr, static_cast<int>(list.known.count));
    return sentence;
}

StageScene prospectScene(const prospects::ProspectList &list)
{
    StageScene scene{.kicker = visible(list.icp.name, 100), .title = prospectSentence(list)};
    StageScene::Bars bars;
    for (size_t i = 0; i < list.ranking.order.size() && i < kShown; ++i) {
        const quint32 row = list.ranking.order[i];
        const profile::Fit &fit = list.fits.rows[row];
        // What is certain is drawn; what could still come stands beside it.
        const QString low = format::number(fit.low, 0), high = format::number(fit.high, 0);
        bars.bars.push_back({.label = isolated(visible(list.table.nameOf(row), 60)),
                             .figure = low == high ? low : Tr::tr("%1 to %2", "points").arg(low, high),
                             .note = prospects::reachName(list.ranking.reach[row]),
                             .share = fit.low / 100,
                             .color = colorOf(fit.tier)});
    }
    scene.body = std::move(bars);
    return scene;
}

} // namespace lodestar::ui
