#pragma once

#include "core/base/error.h"
#include "core/traits/bands.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::traits {

/// How people want numeric attributes to be cut, kept in the project by the name of the column.
class BandStore
{
public:
    explicit BandStore(project::Project &project) : m_project(project) { }
    BandRules load() const; ///< what is damaged or of a newer version is passed over: cut as usual
    /// Recorded, undoable: "Bands of Employees: 10, 50, 250". Usual takes the entry away. BadInput for own edges that
    /// are not finite, not ascending, none, or more than kMostEdges.
    Result<> save(const QString &attribute, const BandRule &rule);

private:
    project::Project &m_project;
};

} // namespace lodestar::traits
