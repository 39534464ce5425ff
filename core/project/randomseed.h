#pragma once

#include "core/base/error.h"

namespace lodestar::project {

class Project;

/// The seed of everything that is drawn at random in a project, so that the same file gives the same numbers on every
/// machine: the one in its settings ("random.seed"), else one that follows from the project's id.
quint64 randomSeed(const Project &project);

/// Recorded, undoable: draws begin with another seed.
Result<> setRandomSeed(Project &project, quint64 seed);

} // namespace lodestar::project
