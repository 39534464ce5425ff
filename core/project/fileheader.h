#pragma once

#include "core/base/error.h"

namespace lodestar::project {

/// What the first 100 bytes of a file say, before SQLite interprets any of it.
struct FileHeader {
    int schema = 0;
    bool writeAheadLog = false; ///< another program switched the journal mode

    /// NotFound; NotAProject for anything that is not ours; NewerProject above `knownSchema`; Damaged when it begins
    /// like a project but cannot be one. Read through SQLite's own file layer: closing a file that this process has
    /// open too with another descriptor would drop SQLite's locks on it.
    static Result<FileHeader> read(const QString &file, int knownSchema);
};

/// Copies `file` through the same layer, with its journal beside it if there is one.
Result<> copyWithJournal(const QString &file, const QString &target);

} // namespace lodestar::project
