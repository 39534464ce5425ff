#pragma once

#include "core/workshop/progress.h"
#include "core/workshop/room.h"

namespace lodestar::workshop {

/// What the standing of the questions is judged from, as the room may see it. `gaps` come from GapStore.
WorkshopFacts workshopFacts(const Room &room, const std::vector<Gap> &gaps);

} // namespace lodestar::workshop
