#pragma once

#include "app/cli/command.h"
#include "core/metrics/best.h"

namespace lodestar::cli {

/// Puts the options of `best` over the rule of the project, for this run only: --weight, --top, --threshold,
/// --normalise, --missing and --rate. Wrong usage where an option cannot be read; NotFound or BadInput where it names
/// what the data set does not have.
Result<> applyBestOptions(Call &call, const table::DatasetInfo &info, metrics::BestRule &rule);

} // namespace lodestar::cli
