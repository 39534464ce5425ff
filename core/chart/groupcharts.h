#pragma once

#include "core/chart/chartspec.h"
#include "core/metrics/best.h"
#include "core/traits/combinations.h"
#include "core/traits/numericcomparison.h"

/// What sets the best apart, as charts. All of them look at rated customers only. Titles are findings, with numbers.
namespace lodestar::chart {

constexpr size_t kMostBars = 12; ///< values shown; the others are one bar, "other (n)"

/// All values of one attribute among the best and among the others: bands in their order, all else most common among
/// the best first; unknown is a row of its own. `options` are those of the traits, so that bands are the same.
ChartSpec valueBars(const table::Table &table, int column, const metrics::Rating &rating,
                    const traits::TraitOptions &options = {});

/// The rows behind one row of valueBars(), in the order of the table: for showing the customers.
std::vector<qsizetype> customersBehind(const table::Table &table, int column, const metrics::Rating &rating,
                                       const traits::TraitOptions &options, size_t bar);

/// What a row of valueBars() says as a condition; none of "other" and of what is not known.
std::optional<table::Condition> conditionBehind(const table::Table &table, int column, const metrics::Rating &rating,
                                                const traits::TraitOptions &options, size_t bar);
/// What a bin of twoDistributions() says as a condition. The first and the last are open: nobody lies beyond.
std::optional<table::Condition> conditionOfBin(const TwoHistograms &chart, const table::Column &column, size_t bin);

/// What the customers are made of today (question 22): one bar of all customers and one of the best, by the values of
/// an attribute; unknown last.
ChartSpec composition(const table::Table &table, int column, const metrics::Rating &rating,
                      const traits::TraitOptions &options = {});

/// Products (or any tags) by how many of the best use each, beside all customers: used and not used (questions 4, 23,
/// 24).
ChartSpec usedByBest(const table::Table &table, int column, const metrics::Rating &rating,
                     const traits::TraitOptions &options = {});

/// One number of the best and of the others over the same bins; logarithmic where the values spread over more than
/// three powers of ten and none is 0 or below. Its title and sureness are those of the comparison.
ChartSpec twoDistributions(const table::Table &table, const traits::NumericComparison &comparison,
                           const metrics::Rating &rating, traits::HonestyLevel level);

/// How many against how different.
ChartSpec combinationBubbles(const traits::CombinationReport &report);

/// Share of the customers, most valuable first, against the share of the value they bring ("these 14 bring 61 %").
/// Values below 0 count as 0, and the sureness line says so; nullopt when nobody brings anything.
std::optional<ChartSpec> valueCurve(const table::Table &table, int column, const metrics::Rating &rating);

} // namespace lodestar::chart
