#pragma once

#include "ui/render/paperform.h"
#include "ui/render/summarypages.h"

namespace lodestar::render {

/// A form as blocks: title, who fills it in, and each question with lines to write on.
std::vector<Block> formBlocks(const PaperForm &form, const PageStyle &style);

} // namespace lodestar::render
