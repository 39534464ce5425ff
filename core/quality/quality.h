#pragma once

#include "core/quality/duplicates.h"
#include "core/quality/findings.h"
#include "core/quality/spellings.h"
#include "core/quality/worklist.h"
#include "core/table/recipestore.h"

namespace lodestar::quality {

/// All that can be said of the quality of the current customers, and what it does to the conclusion. A value.
struct Report {
    profile::Analysis analysis; ///< with all columns loaded
    std::vector<table::RecipeStep> steps; ///< the recipe
    table::RecipeReport recipe; ///< what it does here
    std::vector<Finding> findings;
    std::vector<SpellingCluster> spellings;
    std::vector<DuplicateGroup> duplicates;
    std::vector<WorkCell> work;

    const table::Table &table() const { return analysis.table; }
    /// "212 customers and 18 columns: 96% of the cells are filled in, 5 things to look at …" Translated.
    QString summary() const;
};

/// Loads the current customers with all their columns and looks at them. NotFound when there are none.
Result<Report> inspect(project::Project &project, const TaskControl &control = {}, qsizetype workLimit = 12);

} // namespace lodestar::quality
