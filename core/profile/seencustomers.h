#pragma once

#include "core/profile/icp.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// Both lists tell their customers by ids, or both by names alone. A key of one list is looked for in the other only
/// then: an id is never a name, so everybody would look like a new customer.
bool areToldAlike(const table::Table &one, const table::Table &other);

/// Per row of `table`: 1 where the customer is also in the list that the definition was written on, by its key. Empty
/// when that list is `table` itself, or is not known, or cannot be compared with
/// it (areToldAlike()).
Result<std::vector<quint8>> seenCustomers(project::Project &project, const table::Table &table, const Icp &icp,
                                          const TaskControl &control = {});

} // namespace lodestar::profile
