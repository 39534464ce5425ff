#pragma once

#include "core/table/recipestep.h"

#include <QJsonArray>

namespace lodestar::cli {

/// One object per step: id, kind, column, what it is, whether it is off, what it did, and what of it does not fit.
QJsonArray recipeJson(const std::vector<table::RecipeStep> &steps, const table::RecipeReport &report);

} // namespace lodestar::cli
