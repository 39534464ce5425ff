#pragma once

#include "core/base/issue.h"
#include "core/base/task.h"
#include "core/project/merge.h"
#include "core/workshop/workshopstore.h"

namespace lodestar::workshop {

/// A form for a spreadsheet: one question a row, with room for some answers and for who gives them. The header is in
/// the language in use; what is read does not depend on it, for the first column holds the ids of the questions.
constexpr int kFormAnswers = 5;
QStringList answerFormHeader(); ///< id, question, why, the answers, name, team

/// A filled form as it was read: any table whose rows name questions by id.
struct FormSheet {
    QStringList header;
    std::vector<QStringList> rows; ///< each cell's text as read
    std::vector<qint64> lines; ///< where each row stands in its file, from 1
};

/// What a filled form says.
struct FormAnswers {
    std::vector<Participant> newPeople; ///< with ids of their own; who is known already is not among them
    std::vector<Answer> answers; ///< with ids of their own
    std::vector<Issue> misfits; ///< by cell: what could not be taken
};

/// Reads the answers of a form. A name in one row counts for the rows below it, until another one; without any the room
/// has said it. Nothing is lost silently: what cannot be placed is a misfit. `questions` are the ids that are known.
/// BadInput when no column holds ids of questions.
Result<FormAnswers> readAnswers(const FormSheet &sheet, const QStringList &questions,
                                const std::vector<Participant> &people);

/// Looks at a filled form (XLSX, ODS, XLS, CSV) and says what it would bring into the project at `project`, misfits
/// among the notes of the plan; project::merge() does it. Changes nothing; safe in any thread.
Result<project::MergePlan> planForm(const QString &project, const QString &form, const TaskControl &control = {});

} // namespace lodestar::workshop
