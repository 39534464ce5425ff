#pragma once

#include "core/profile/analysis.h"
#include "core/traits/numericcomparison.h"
#include "core/traits/traitnotes.h"

#include <memory>

namespace lodestar::ui {

/// What is worked out in the background once the traits are there.
struct TraitFindings {
    std::vector<traits::NumericComparison> numbers; ///< strongest first
    std::vector<traits::TraitNote> notes; ///< what could fool people
};

/// What all tabs of the page look at: a value, cheap to copy.
struct TraitScene {
    std::shared_ptr<const profile::Analysis> analysis; ///< rated
    std::shared_ptr<const TraitFindings> findings; ///< null: still being worked out
    bool canEdit = false;
};

} // namespace lodestar::ui
