#pragma once

#include "app/cli/output.h"
#include "core/profile/drift.h"
#include "core/profile/icpstore.h"
#include "core/profile/versioncompare.h"

namespace lodestar::cli {

/// A version, or the working definition, as one side of a comparison.
QJsonObject sideJson(const profile::Version &version);
QJsonArray changesJson(const std::vector<profile::DefinitionChange> &changes, profile::DefinitionChange::Kind kind);
/// Tiers, movers and figures of two definitions on the customers of `table`, into `json`.
void addComparison(QJsonObject &json, const profile::VersionComparison &compared, const table::Table &table);
QJsonObject driftJson(const profile::Drift &drift, const table::Table &before, const table::Table &now);

} // namespace lodestar::cli
