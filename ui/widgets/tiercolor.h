#pragma once

#include "core/profile/icp.h"
#include "ui/theme/theme.h"

#include <QBrush>

namespace lodestar::ui {

/// The colour of a tier, the same in every picture. Never alone: its name stands beside it.
theme::ColorRole tierColor(profile::Tier tier);
/// The same as a brush: not enough information is hatched.
QBrush tierBrush(profile::Tier tier);
/// All tiers, best first, in the order in which they are listed.
inline constexpr std::array kTiersInOrder = {profile::Tier::Best, profile::Tier::Good, profile::Tier::Bad,
                                             profile::Tier::Disqualified, profile::Tier::NotEnough};

} // namespace lodestar::ui
