#pragma once

#include "ui/base/page.h"

namespace lodestar::ui {

/// All pages in the order of the rail.
std::span<const PageInfo> pageTable();

} // namespace lodestar::ui
