#pragma once

#include "core/base/task.h"
#include "core/import/source.h"

namespace lodestar::import {

/// Decides how a text table is written from its first megabyte: one scored decision with its reasons. Errors: the file
/// cannot be read, is empty, is not a text file, or a fixed encoding is not known.
Result<Dialect> detectDialect(const QString &path, const DialectChoice &choice = {}, const TaskControl &control = {});

} // namespace lodestar::import
