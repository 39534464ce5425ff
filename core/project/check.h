#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace lodestar::project {

/// Is the file whole and ours? Never writes to it.
struct CheckReport {
    bool ok = false;
    int schema = 0; ///< schema step of the file; 0 when it is not a project
    QStringList problems; ///< translated, each naming what is wrong and where (table, version, data set)
};
CheckReport check(const QString &path);

} // namespace lodestar::project
