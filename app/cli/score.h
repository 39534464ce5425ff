#pragma once

#include "app/cli/command.h"

namespace lodestar::cli {

/// `export --what scores`: the scored list as .csv, .xlsx or .json, by --name, --version, --dataset and --crm. Returns
/// the number of rows.
Result<qint64> writeScores(Call &call, project::Project &project, const QString &path);

} // namespace lodestar::cli
