#pragma once

#include "app/cli/output.h"
#include "core/relate/importtables.h"

namespace lodestar::cli {

/// One table: the object of importJson() and, where tables were related, "rollUp". Several: {"tables","rollUp",
/// "seconds"}.
QJsonObject tablesJson(const relate::TablesOutcome &outcome);

/// {"customers","rows","columns","sources":[…],"notes"}: how related tables were matched and what came of it.
QJsonObject rollUpJson(const relate::TablesOutcome &outcome);

/// The same for people.
void printTables(Output &output, const relate::TablesOutcome &outcome, bool dryRun);

} // namespace lodestar::cli
