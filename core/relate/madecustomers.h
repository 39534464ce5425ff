#pragma once

#include "core/table/datasetwriter.h"

#include <vector>

namespace lodestar::relate {

/// A customers' table made out of the rows of another one.
struct MadeCustomers {
    table::DatasetInfo info; ///< without columns and id, as writeDataset() takes it
    std::vector<table::DatasetColumn> columns;
};

/// One row per customer named in the rows of orders or deals, in the order of their first row, for projects that have
/// no customers' table: the key, and what the rows say of the customer without contradicting each other (country,
/// industry). Nothing when no column names customers.
std::optional<MadeCustomers> makeCustomers(const table::Table &related);

/// Whether a customers' table was made that way.
bool isMade(const table::DatasetInfo &customers);

} // namespace lodestar::relate
