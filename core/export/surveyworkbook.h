#pragma once

#include "core/base/error.h"
#include "core/research/surveyform.h"

namespace lodestar::exports {

/// The customer survey as a workbook to fill in and send back: one row per person. Returns the number of questions.
Result<qint64> writeSurveyWorkbook(const research::SurveyForm &form, const QString &path);

} // namespace lodestar::exports
