#pragma once

#include "core/base/error.h"
#include "core/import/databaseaddress.h"

#include <QSqlError>

namespace lodestar::import {

/// What a database answered, in words: what is wrong, where, and what to do. `detail` has the state alone, since the
/// database's own words may hold values.
Error databaseError(const QSqlError &error, const DatabaseAddress &address);

/// The Qt driver for this kind of address is not installed: which package has it.
Error missingDriver(DatabaseAddress::Kind kind);

} // namespace lodestar::import
