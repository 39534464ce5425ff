#include "ui/pages/icp/icpstage.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace lodestar::ui {

using profile::CriterionKind;
using profile::Tier;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::IcpStage)
};

theme::ColorRole colorOf(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::MustHave:
        return theme::ColorRole::TierBest;
    case CriterionKind::NiceToHave:
        return theme::ColorRole::TierGood;
    case CriterionKind::Disqualifier:
        break;
    }
    return theme::ColorRole::TierBad;
}

StageScene::Card cardOf(const profile::Criterion &criterion)
{
    const QString value = criterion.condition.isEmpty() ? criterion.best : criterion.condition.valueText();
    StageScene::Card card{.text = value.isEmpty()
                              ? criterion.label
                              : Tr::tr("%1: %2", "criterion, what it asks for")
                                    .arg(isolated(visible(criterion.label, 80)), isolated(visible(value, 300))),
                          .note = criterion.evidence.text(),
                          .edge = colorOf(criterion.kind)};
    return card;
}

} // namespace

StageScene icpScene(const profile::Icp &icp, const profile::Fits *fits)
{
    StageScene scene{.kicker = icp.sentence.isEmpty() ? QString() : visible(icp.name, 100),
                     .title = visible(icp.sentence.isEmpty() ? icp.name : icp.sentence, 400)};
    StageScene::Cards cards;
    for (const auto kind : {CriterionKind::MustHave, CriterionKind::NiceToHave, CriterionKind::Disqualifier}) {
        StageScene::Column column{.name = profile::criterionKindName(kind)};
        for (const auto &criterion : icp.criteria)
            if (criterion.kind == kind)
                column.cards.push_back(cardOf(criterion));
        if (!column.cards.empty())
            cards.columns.push_back(std::move(column));
    }
    if (!cards.columns.empty())
        scene.body = std::move(cards);
    if (!fits || icp.criteria.empty())
        return scene;
    StageScene::Aside aside{Tr::tr("Our customers today"), {}};
    for (const auto tier : {Tier::Best, Tier::Good, Tier::Bad, Tier::Disqualified, Tier::NotEnough})
        if (const qint64 count = fits->perTier[static_cast<size_t>(tier)]; count > 0)
            aside.figures.push_back({format::count(count), profile::tierName(tier)});
    if (!aside.figures.empty())
        scene.aside = aside;
    return scene;
}

} // namespace lodestar::ui
