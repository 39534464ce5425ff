#pragma once

#include "core/relate/importtables.h"
#include "core/research/surveyintake.h"

namespace lodestar::research {

/// What else an import changes, however it was asked for: lifetime values and maturity levels are computed anew where
/// there were some, and the rows of a survey become answers. `survey` (may be null) hears of the latter. Keep the
/// project alive as long as it.
relate::AfterImport afterImport(project::Project &project, std::optional<SurveyIntake> *survey = nullptr,
                                const std::vector<SurveyColumn> &columns = {});

} // namespace lodestar::research
