#pragma once

#include "core/report/summary.h"

namespace lodestar::testkit {

/// Invented summaries in the program's five languages ("en", "id", "pl", "fa", "zh_CN").
report::SummaryModel summarySample(const QString &language);

/// The English one with this many criteria, of which two thirds rest on data.
report::SummaryModel summaryWithCriteria(int criteria);

/// Nothing but a name: a profile that has just been begun.
report::SummaryModel emptySummary();

/// Markup, bidirectional controls, control characters and very long names in every field.
report::SummaryModel hostileSummary();

} // namespace lodestar::testkit
