#pragma once

#include "core/table/recipestore.h"

namespace lodestar::relate {

/// The recipe of a project whose tables may belong together: a change of roles, of rows or of what customers are
/// matched by rolls the related tables up anew in the same action.
table::RecipeStore recipeOf(project::Project &project);

/// Whether a change of the recipe of a data set takes no longer than a blink, a roll-up that may follow included.
bool isQuick(project::Project &project, const table::DatasetInfo &info);

} // namespace lodestar::relate
