#pragma once

#include "app/cli/command.h"
#include "core/profile/icpstore.h"

namespace lodestar::cli {

/// The profile named by --name; without it the only one there is.
Result<profile::Icp> chosenIcp(Call &call, project::Project &project);

/// --version as a number; nullopt when it was not given.
Result<std::optional<int>> chosenVersion(Call &call);

/// The profile of --name as it is, or as --version froze it. `version` receives its number, 0 of the working one.
Result<profile::Icp> chosenDefinition(Call &call, project::Project &project, int &version);

/// A definition for people: sentence, criteria, tiers, narrative.
void printIcp(Output &output, const profile::Icp &icp);

} // namespace lodestar::cli
