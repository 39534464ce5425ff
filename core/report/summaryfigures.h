#pragma once

#include "core/report/summary.h"

namespace lodestar::report {

/// The large figures of the summary, up to three, each only where the data can answer: the part of the value that the
/// best customers bring, the strongest criterion that rests on data, and how many customers fit today.
std::vector<SummaryModel::Figure> summaryFigures(const profile::Icp &icp, const profile::Analysis *analysis);

/// The criterion with the largest difference among those that rest on data; null when there is none.
const profile::Criterion *strongestOnData(const profile::Icp &icp);

/// True when both sides of a criterion's evidence were counted.
bool restsOnData(const profile::Criterion &criterion);

/// What a criterion asks for, in words: "Industry: Logistics".
QString criterionText(const profile::Criterion &criterion, const table::Table *table);
/// Its value alone: "Logistics".
QString criterionValue(const profile::Criterion &criterion, const table::Table *table);

/// Every customer against the definition; nullopt when a column it asks for is in the data set but not in memory, or
/// the definition asks nothing of the data.
std::optional<profile::Fits> fitsToday(const profile::Icp &icp, const profile::Analysis &analysis);

} // namespace lodestar::report
