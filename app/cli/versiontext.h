#pragma once

#include "app/cli/output.h"
#include "core/profile/drift.h"
#include "core/profile/icpstore.h"
#include "core/profile/versioncompare.h"

namespace lodestar::cli {

// Comparisons of versions for people.
void printChanges(Output &output, const std::vector<profile::DefinitionChange> &changes);
void printComparison(Output &output, const profile::Version &before, const profile::Version &after,
                     const profile::VersionComparison &compared, const table::Table &table);
void printDrift(Output &output, const profile::Drift &drift);

} // namespace lodestar::cli
