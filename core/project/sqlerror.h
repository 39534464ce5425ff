#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace lodestar::project {

/// What SQLite's extended result `code` means to a person working on `file`: kind, message and what to do. SQLite's own
/// words and `what` (the statement's purpose or text, never values) go into the detail.
Error sqlError(int code, const QString &file, const QString &what);
/// The same for the last failed call on `handle`, including what the operating system said.
Error sqlError(sqlite3 *handle, const QString &file, const QString &what);
/// The same for a call of the operating system that failed with `errnoCode`.
Error systemError(int errnoCode, const QString &file, const QString &what);

} // namespace lodestar::project
