#pragma once

#include "core/profile/icp.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// The ICPs of a project side by side: copied, put away and brought back, and in which order they stand. What one says
/// is for IcpStore. Each call is one undoable action.
class LineupStore
{
public:
    explicit LineupStore(project::Project &project) : m_project(project) { }

    /// Another one with the same definition, at the end of the order. Its criteria are its own; personas and versions
    /// stay with the first. Without a name it gets one that is free. NotFound, or BadInput for a name that is taken.
    Result<Icp> copy(const QString &id, const QString &name = {});
    Result<> rename(const QString &id, const QString &name); ///< BadInput for an empty or a taken name
    /// Archived: out of the way, and nothing of it lost. Doing it again changes nothing.
    Result<> setArchived(const QString &id, bool archived);
    /// So many places later (negative: earlier) among those that are not archived; stops at the ends.
    Result<> move(const QString &id, int by);
    /// "Freight", or "Freight 2" where that is taken.
    Result<QString> freeName(const QString &wanted) const;

private:
    project::Project &m_project;
};

} // namespace lodestar::profile
