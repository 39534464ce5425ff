#pragma once

#include "core/import/preparedimport.h"
#include "core/relate/relate.h"

#include <functional>
#include <vector>

namespace lodestar::relate {

/// A file with what was decided about it.
struct TableFile {
    QString path;
    import::ImportOptions options;
};

/// What a person wants of the matching beyond what the recipe says.
struct MatchWishes {
    QHash<table::DatasetKind, std::vector<KeyPair>> pairs; ///< become steps of the recipe
    QHash<table::DatasetKind, Decisions::Columns> columns; ///< likewise
    std::vector<KeyPair> anyPairs; ///< of whichever related table has the key
    bool takeSimilar = false;
};

struct TablesOutcome {
    std::vector<import::ImportOutcome> tables; ///< in the order of the files
    RollUp rollUp; ///< without its columns once they are written
    std::optional<table::DatasetInfo> customers; ///< in use afterwards
    double seconds = 0;
};

/// What else an import changes in its transaction, once its tables are written and rolled up: values that are computed
/// from them, say.
using AfterImport = std::function<Result<>(const TaskControl &)>;

/// Files that were read together and are not in a project yet.
struct PreparedTables {
    std::vector<import::PreparedImport> tables;
};

/// Reads all files to their ends; changes nothing. Errors name the file.
Result<PreparedTables> prepareTables(const std::vector<TableFile> &files, const TaskControl &control = {});

/// What importing them would come to in this project: matches, suggestions, notes. Changes nothing.
Result<RollUp> previewTables(project::Project &project, const PreparedTables &prepared, const MatchWishes &wishes,
                             const TaskControl &control = {});

/// Writes what was read and rolls it up: one transaction, one entry of the history, all of it or nothing.
Result<TablesOutcome> writeTables(project::Project &project, PreparedTables prepared, const MatchWishes &wishes,
                                  const TaskControl &control = {}, const AfterImport &after = {});

/// All of that in one call. `dryRun` changes nothing.
Result<TablesOutcome> importTables(project::Project &project, const std::vector<TableFile> &files,
                                   const MatchWishes &wishes = {}, const TaskControl &control = {}, bool dryRun = false,
                                   const AfterImport &after = {});

} // namespace lodestar::relate
