#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/table/recipestep.h"

#include <QStringList>

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::table {

/// What a step would do, before it is one.
struct StepPreview {
    StepReport report;
    QStringList before, after; ///< names of the columns it reads, and of those it writes
    struct Row {
        QStringList before, after; ///< cells as people read them
    };
    std::vector<Row> rows; ///< a few different ones
};

/// Lays a step over the recipe of a data set and changes nothing. A step that does not fit is no error: the report says
/// why, and there are no rows.
Result<StepPreview> previewStep(project::Project &project, const DatasetInfo &info, const RecipeStep &step,
                                const TaskControl &control = {});

} // namespace lodestar::table
