#pragma once

#include "core/base/issue.h"
#include "core/base/task.h"
#include "core/research/companynames.h"
#include "core/research/surveycolumns.h"
#include "core/workshop/respondent.h"

#include <optional>

namespace lodestar::research {

/// A filled survey as it was read.
struct SurveySheet {
    QStringList headers;
    std::vector<QStringList> rows; ///< each cell's text as read
    std::vector<QDate> dates; ///< per row the day in the column of dates; invalid: none, or it cannot be read
    qint64 firstLine = 2; ///< of the first row in its file
};

/// What a filled survey comes to.
struct SurveyIntake {
    std::vector<workshop::Response> responses;
    qint64 answers = 0;
    qint64 empty = 0; ///< rows without any answer
    qint64 known = 0; ///< rows that say what somebody is already known to have said
    std::vector<Issue> misfits; ///< by cell: what could not be taken as it stands, and what became of it
    QStringList unused; ///< headers of columns that answer no question
};

/// One respondent per row. Nothing is lost silently: each cell that was not taken as it stands is a misfit.
SurveyIntake intake(const SurveySheet &sheet, const std::vector<SurveyColumn> &columns, const CompanyNames &companies,
                    const std::vector<workshop::Respondent> &respondents, const std::vector<workshop::Answer> &answers);

/// Inside Project::change(): turns the rows of a data set of kind survey into respondents and their cards. Without
/// `columns` what they hold is judged by their headers. BadInput for a form that nobody has filled in.
Result<SurveyIntake> takeAnswers(project::Project &project, const table::DatasetInfo &survey,
                                 const std::vector<SurveyColumn> &columns = {}, const TaskControl &control = {});

/// Inside Project::change(), after an import: the same with the newest survey, unless its answers were taken before.
/// `outcome` (may be null) hears what came of it.
Result<> takeNewSurvey(project::Project &project, const std::vector<SurveyColumn> &columns,
                       std::optional<SurveyIntake> *outcome, const TaskControl &control = {});

/// What came of it, one sentence after the other (translated).
QString intakeText(const SurveyIntake &intake);

} // namespace lodestar::research
