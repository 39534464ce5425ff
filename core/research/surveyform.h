#pragma once

#include "core/research/survey.h"

namespace lodestar::research {

/// The form that customers fill in, as plain data: `export` writes it as a workbook, `ui/render` sets it on paper.
struct SurveyForm {
    QString language; ///< "fa"
    bool rightToLeft = false;
    FormWords words;
    QStringList questions; ///< texts, in order

    QStringList header() const; ///< of the workbook: who, then the questions
};

/// The form of a project in any of the languages; the team's own questions are as they wrote them.
Result<SurveyForm> surveyForm(project::Project &project, const QString &language);

} // namespace lodestar::research
