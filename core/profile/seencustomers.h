#pragma once

#include "core/profile/icp.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// Per row of `table`: 1 where the customer is also in the list that the definition was written on, by its key. Empty
/// when that list is `table` itself, or is not known.
Result<std::vector<quint8>> seenCustomers(project::Project &project, const table::Table &table, const Icp &icp,
                                          const TaskControl &control = {});

} // namespace lodestar::profile
