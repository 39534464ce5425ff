#pragma once

#include "core/traits/combinations.h"
#include "core/traits/numericcomparison.h"
#include "core/traits/traitnotes.h"

#include <QJsonObject>

namespace lodestar::cli {

/// All that `traits` found.
struct FoundTraits {
    traits::TraitReport report;
    std::vector<traits::NumericComparison> numbers;
    std::vector<traits::TraitNote> notes;
    traits::CombinationReport combinations;
    std::vector<QStringList> customers; ///< of each combination, by name; best first, at most kNamedCustomers
};
constexpr int kNamedCustomers = 10;

/// The one object of `traits --json`: see the manual page for its keys.
QJsonObject traitsJson(const FoundTraits &found);

} // namespace lodestar::cli
