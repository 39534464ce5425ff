#pragma once

#include "core/base/error.h"
#include "core/workshop/voteround.h"

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::workshop {

/// Votes on cards, in the project.
class VoteStore
{
public:
    explicit VoteStore(project::Project &project) : m_project(project) { }
    Result<std::vector<VoteRound>> rounds() const; ///< in the order in which they began
    Result<std::vector<Vote>> revealed() const; ///< votes of the rounds that are revealed, and no others

private:
    project::Project &m_project;
};

} // namespace lodestar::workshop
