#pragma once

#include "core/import/source.h"
#include "core/table/table.h"

namespace lodestar::prospects {

/// A file as a table in memory, read as it would be imported (also as files like it were read before) and with the
/// corrections laid over it that a data set of its kind would get; the project is only read. Errors: those of reading.
Result<table::Table> tableOfSource(project::Project &project, const QString &path, const import::ImportOptions &options,
                                   const TaskControl &control = {});

} // namespace lodestar::prospects
