#pragma once

#include "core/base/error.h"

#include <QLockFile>

#include <memory>

namespace lodestar::project {

/// The sign beside a project that someone is writing it: a hidden file ".NAME.lock" with process, computer, person and
/// time. A lock whose process is dead is cleared. Held until destroyed.
class ProjectLock
{
public:
    /// Locked says who holds it and since when; ReadOnly when the folder cannot be written.
    static Result<std::unique_ptr<ProjectLock>> take(const QString &file);

private:
    explicit ProjectLock(const QString &lockFile) : m_lock(lockFile) { }
    QLockFile m_lock;
};

} // namespace lodestar::project
