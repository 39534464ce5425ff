#pragma once

#include "core/import/importprogress.h"
#include "core/import/source.h"
#include "core/table/datasetwriter.h"

#include <vector>

namespace lodestar::import {

/// A file that was read and judged as a whole but is not in a project yet: several files go in together this way, or
/// none of them.
struct PreparedImport {
    QString path;
    ImportOptions options; ///< as it was read with
    ImportOutcome outcome; ///< the data set has no id yet
    std::vector<table::DatasetColumn> columns;
};

/// Reads a file to its end; changes nothing.
Result<PreparedImport> prepareFile(const QString &path, const ImportOptions &options, const TaskControl &control = {});

/// The same as the first two parts of an import whose progress is told as one.
Result<PreparedImport> prepareFile(const QString &path, const ImportOptions &options, const TaskControl &control,
                                   ImportProgress &progress);

/// Writes what was read as a new data set and fills in its id. To be called inside Project::change().
Result<> writePrepared(project::Project &project, PreparedImport &prepared, const TaskControl &control = {});

/// The label of the history for an import of that data set.
QString importLabel(const table::DatasetInfo &dataset);

} // namespace lodestar::import
