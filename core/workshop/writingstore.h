#pragma once

#include "core/workshop/workshopstore.h"
#include "core/workshop/writinground.h"

#include <QHash>

namespace lodestar::workshop {

/// Rounds of silent writing, in the project. Recorded and undoable.
class WritingStore
{
public:
    explicit WritingStore(project::Project &project) : m_project(project) { }
    Result<std::vector<WritingRound>> rounds() const; ///< in the order in which they began
    /// How many cards of rounds that are not revealed lie in the file, by WritingRound::id.
    Result<QHash<QString, int>> hiddenCards() const;

private:
    project::Project &m_project;
};

} // namespace lodestar::workshop
