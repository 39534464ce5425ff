#pragma once

#include "core/base/error.h"
#include "core/project/schema.h"

#include <QStringList>

namespace lodestar::project {

class Connection;

/// How the tables of the open file differ from those of schema `version` (translated, one sentence each); empty when
/// they are equal. Tables of data sets (data_<n>, raw_<n>) and their indexes are free, everything else is known
/// exactly: triggers, views, virtual and foreign tables are named.
Result<QStringList> schemaProblems(const Connection &connection, int version,
                                   std::span<const SchemaStep> steps = schemaSteps());

/// The result of quick_check over the small tables (everything but the cells of data sets), so that it costs the same
/// for any size of customer list.
Result<QStringList> quickProblems(const Connection &connection);

} // namespace lodestar::project
