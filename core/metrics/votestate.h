#pragma once

#include "core/base/error.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::metrics {

/// What people write down silently before anybody sees it.
enum class Vote : quint8 { Weights, Nominations };

/// While votes are collected nobody is told what others said; revealing them is a step of its own. Kept in the
/// project, so that closing the window gives nothing away.
bool isRevealed(const project::Project &project, Vote vote);

/// Recorded, undoable: shows what was collected, or goes back to collecting in secret.
Result<> setRevealed(project::Project &project, Vote vote, bool revealed);

} // namespace lodestar::metrics
