#pragma once

#include "core/base/error.h"
#include "core/traits/statistics.h"

#include <QString>

namespace lodestar::project {
class Project;
}

namespace lodestar::traits {

/// Which correction for many tests a project wants. Benjamini & Hochberg's holds while traits are independent or lean
/// the same way; Benjamini & Yekutieli's whatever the traits have to do with each other, and finds less.
class CorrectionStore
{
public:
    explicit CorrectionStore(project::Project &project) : m_project(project) { }
    Correction load() const; ///< Benjamini & Hochberg's where nothing, or nothing known, is kept
    Result<> save(Correction correction); ///< recorded, undoable

private:
    project::Project &m_project;
};

QString correctionId(Correction correction); ///< "bh", "by": for files and the command line

} // namespace lodestar::traits
