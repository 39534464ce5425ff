#pragma once

#include "ui/pages/workshop/activity.h"

#include <span>

namespace lodestar::ui {

std::span<const ActivityInfo> activityTable(); ///< in the order in which a room goes through them

} // namespace lodestar::ui
