#pragma once

#include "core/profile/icp.h"
#include "ui/base/stagescene.h"

namespace lodestar::ui {

/// The definition for the room: what we must see, what counts, what we say no to; beside it how many customers fit.
StageScene icpScene(const profile::Icp &icp, const profile::Fits *fits);

} // namespace lodestar::ui
