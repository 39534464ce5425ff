#pragma once

#include "core/metrics/best.h"
#include "core/profile/icp.h"
#include "core/traits/traits.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// The whole of what the current customers say, computed in one go: what window and command line both show. A value.
struct Analysis {
    table::Table table; ///< the current customers, with the columns that the parts below need
    metrics::BestRule rule;
    bool agreed = false; ///< the rule was set by people, not the default
    metrics::Rating rating;
    traits::TraitOptions options; ///< that the traits were looked for with, bands of the project included
    traits::TraitReport traits;
};

/// Loads the current customers of a project and rates them. NotFound when there are none (says what to do). Another
/// data set of customers is looked at by its id; NotFound or BadInput when there is no such one. Bands and the
/// correction are those set in the project, unless `options` brings its own.
Result<Analysis> analyse(project::Project &project, const traits::TraitOptions &options = {},
                         const TaskControl &control = {}, qint64 dataset = 0);
/// The customers and who is best among them, without looking for traits: the columns of the rule, of all definitions,
/// working and frozen, and those that tell customers apart.
Result<Analysis> rateCustomers(project::Project &project, const TaskControl &control = {}, qint64 dataset = 0);
/// The same on a table that is already in memory, after a weight or a threshold moved.
Analysis analyse(table::Table table, metrics::BestRule rule, bool agreed, const traits::TraitOptions &options = {},
                 const TaskControl &control = {});

} // namespace lodestar::profile
