#pragma once

#include "core/base/error.h"

#include <QByteArray>

struct sqlite3;

namespace lodestar::project {

class Project;

/// SHA-256 (lower-case hexadecimal) over everything stored of data set `dataset` that is not in its `dataset` row: the
/// names and cells of `data_<n>` and of `raw_<n>` (where they exist) and its listed issues, each in the order of
/// writing. An import writes all of these first, then calls this, then inserts the `dataset` row with it: `check`
/// computes the same again. About 20 million cells in a second or two.
Result<QByteArray> contentHash(const Project &project, qint64 dataset);
Result<QByteArray> contentHash(sqlite3 *handle, const QString &file, qint64 dataset);

} // namespace lodestar::project
