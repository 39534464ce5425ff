#pragma once

#include "core/research/surveyform.h"
#include "ui/render/summarypages.h"

namespace lodestar::render {

/// The customer survey as blocks: title, who fills it in, and each question with lines to write on.
std::vector<Block> formBlocks(const research::SurveyForm &form, const PageStyle &style);

} // namespace lodestar::render
