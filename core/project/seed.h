#pragma once

#include "core/base/error.h"

namespace lodestar::project {

class Project;

/// Where every random part of the analysis begins (shuffles, draws), so that one file gives the same numbers
/// everywhere. Until it is set it follows from the project's UUID, which every copy of the file keeps.
quint64 seed(const Project &project);
/// Recorded, undoable; kept in the settings of the project.
Result<> setSeed(Project &project, quint64 seed);

} // namespace lodestar::project
