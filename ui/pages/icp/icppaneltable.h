#pragma once

#include "ui/pages/icp/icppanel.h"

#include <span>

namespace lodestar::ui {

std::span<const IcpPanelInfo> icpPanelTable(); ///< the tabs, in their order

} // namespace lodestar::ui
