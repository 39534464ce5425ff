#pragma once

#include "app/cli/command.h"
#include "core/profile/icpstore.h"

namespace lodestar::cli {

/// The profile named by --name; without it the only one there is.
Result<profile::Icp> chosenIcp(Call &call, project::Project &project);

/// --version as a number; nullopt when it was not given.
Result<std::optional<int>> chosenVersion(Call &call);

/// A definition for people: sentence, criteria, tiers, narrative.
void printIcp(Output &output, const profile::Icp &icp);

} // namespace lodestar::cli
