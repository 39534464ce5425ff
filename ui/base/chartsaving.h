#pragma once

#include "ui/render/chartview.h"

namespace lodestar::ui {

class Session;

/// What a chart of a page can do beyond copying: its menu saves it, and puts it on the stage for the room.
void serveChart(Session &session, render::ChartView &chart);

/// Asks where and writes the chart there, whole or not at all; says what came of it in the bar at the bottom.
void saveChart(Session &session, const render::ChartView &chart, render::ChartFormat format);

} // namespace lodestar::ui
