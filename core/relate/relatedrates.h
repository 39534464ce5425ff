#pragma once

#include "core/base/task.h"
#include "core/table/currencyrates.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::relate {

/// Keeps the rates of a project; where related amounts are in several currencies, they are added up anew at these.
/// Recorded, undoable.
Result<> saveRates(project::Project &project, const table::CurrencyRates &rates, const TaskControl &control = {});
/// The same inside a Project::change() of something that comes with rates. The same rates as before change nothing.
Result<> writeRates(project::Project &project, const table::CurrencyRates &rates, const TaskControl &control = {});

} // namespace lodestar::relate
