#pragma once

#include "core/metrics/best.h"
#include "core/traits/leak.h"

namespace lodestar::traits {

/// Why an attribute may not become a trait, by its role and by what is known of the column without its cells
/// (methods 3.4): translated; empty when it may. `rule` is the rule of best, if there is one.
QString whyExcluded(const table::ColumnInfo &column, qint64 rows, const metrics::BestRule *rule);

/// The same by its cells: nobody or everybody has the same value, it numbers the rows, or (columns without a role only)
/// it almost decides a metric of the score.
QString whyExcludedByCells(const table::Column &column, const Attribute &attribute, const LeakProbe &probe);

/// Why the values of an attribute that may become a trait cannot be told apart: a number that falls into one band.
/// Translated; empty when they can.
QString whyNoValues(const table::Column &column, const Attribute &attribute);

/// What people should check before they trust a trait of this attribute: names like "plan" or "NPS", dates next to a
/// metric that grows with age, mapped columns that almost decide a metric. Translated; empty when there is nothing.
QString caution(const table::Column &column, const Attribute &attribute, const LeakProbe &probe,
                const metrics::BestRule &rule);

} // namespace lodestar::traits
