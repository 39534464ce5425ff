#pragma once

#include "ui/base/page.h"

namespace lodestar::ui
{

/// Where the project stands, and what comes next.
Page *makeOverviewPage(Session &session, QWidget *parent);
RailState overviewRail(Session &session);

} // namespace lodestar::ui
