#include "ui/widgets/tiercolor.h"

namespace lodestar::ui {

using profile::Tier;
using theme::ColorRole;

ColorRole tierColor(Tier tier)
{
    switch (tier) {
    case Tier::Best:
        return ColorRole::TierBest;
    case Tier::Good:
        return ColorRole::TierGood;
    case Tier::Bad:
        return ColorRole::TierPoor;
    case Tier::Disqualified:
        return ColorRole::TierBad;
    case Tier::NotEnough:
        break;
    }
    return ColorRole::Unknown;
}

QBrush tierBrush(Tier tier)
{
    return {theme::current().color(tierColor(tier)), tier == Tier::NotEnough ? Qt::BDiagPattern : Qt::SolidPattern};
}

} // namespace lodestar::ui
