#pragma once

#include "app/cli/command.h"

#include "core/workshop/question.h"

namespace lodestar::cli {

/// The questions of the project in its order and words: those of the group that --group names, else the 25 and the
/// team's own; what the team has put away is left out. Wrong usage names the groups there are.
Result<std::vector<workshop::Question>> chosenQuestions(Call &call, project::Project &project);

} // namespace lodestar::cli
