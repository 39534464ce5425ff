#pragma once

#include "core/base/task.h"
#include "core/workshop/dataanswer.h"

#include <QJsonArray>

namespace lodestar::project {
class Project;
}

namespace lodestar::research {

/// What answers one of the 25 questions apart from the columns of the customers' table: web figures tell how people
/// found us (question 6), the ICPs how many customers fit them today (question 22).
struct OtherData {
    std::vector<workshop::DataAnswer::Line> lines;
    /// The lines as numbers: {"what":"web","visits","theirs","ours","unclear"} or
    /// {"what":"fit","icp","customers","best","good","bad","disqualified","unknown"}.
    QJsonArray items;
};

/// Is there a question to ask otherData() at all? Loading is not free.
bool hasOtherData(const QString &question);
/// Empty where the project has no such data yet. Safe in any thread with a connection of its own.
Result<OtherData> otherData(project::Project &project, const QString &question, const TaskControl &control = {});

} // namespace lodestar::research
