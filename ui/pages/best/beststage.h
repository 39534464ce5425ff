#pragma once

#include "core/metrics/valueshare.h"
#include "ui/base/stagescene.h"

namespace lodestar::ui {

/// The ranking for the room: the best with their scores, where best ends, and who came next; beside it what they bring.
StageScene rankingScene(const table::Table &table, const metrics::Rating &rating,
                        const std::vector<metrics::ValueShare> &values);

} // namespace lodestar::ui
