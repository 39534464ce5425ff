#pragma once

#include "core/workshop/cluster.h"
#include "core/workshop/workshopstore.h"

namespace lodestar::workshop {

/// Clusters and where the cards lie, in the project. Recorded and undoable.
class ClusterStore
{
public:
    explicit ClusterStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Cluster>> list() const; ///< as they stand on the board

private:
    project::Project &m_project;
};

} // namespace lodestar::workshop
