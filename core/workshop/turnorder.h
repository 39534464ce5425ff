#pragma once

#include "core/workshop/workshopstore.h"

namespace lodestar::workshop {

/// Who speaks or votes one after the other, as offered: those who came last first, who decides (leadership) last, so
/// that nobody follows the boss. Among equals as listed. Who has left is not in it.
std::vector<Participant> turnOrder(std::vector<Participant> people);

} // namespace lodestar::workshop
