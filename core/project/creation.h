#pragma once

#include "core/base/error.h"

namespace lodestar::project {

/// Makes an empty project file of the current schema, built under a temporary name beside it and then renamed: whole or
/// not at all. An existing file is an error.
Result<> createFile(const QString &file, const QString &name);

/// An empty file under a new name in the folder of `file`, to be filled and then moved into its place; fails here, with
/// the reason, if the folder cannot take it.
Result<QString> makePart(const QString &file);

/// Puts the finished database `from` in the place of `to` (same folder), durably, and removes a stale journal of a file
/// that had that name before, which SQLite would otherwise roll back into it.
Result<> moveIntoPlace(const QString &from, const QString &to);

} // namespace lodestar::project
