#pragma once

#include "app/cli/output.h"
#include "core/clv/clv.h"

namespace lodestar::cli {

/// The values of all customers, highest first, with everything that entered. Numbers are numbers; null is not known.
QJsonObject clvJson(const table::Table &customers, const clv::ClvResult &result);

/// The same for people: what was computed and how, its badges, and the customers of most value. `saved`: the values
/// were kept.
void printClv(Output &output, const table::Table &customers, const clv::ClvResult &result, bool saved);

} // namespace lodestar::cli
