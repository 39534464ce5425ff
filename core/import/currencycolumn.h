#pragma once

#include "core/table/datasetwriter.h"

#include <QString>

#include <utility>
#include <vector>

namespace lodestar::import {

/// A column that says in which currency the amounts of its row are ("Currency", "Waluta"; ISO codes or signs in all its
/// cells): if it is one for all rows, the amounts without a currency of their own get it. Returns a translated sentence
/// where it is several, which the amounts are compared by rates only; empty otherwise.
QString settleCurrencyColumn(std::vector<table::DatasetColumn> &columns);

/// What became of amounts in several currencies in one column. `currencies`: ISO codes with their rows.
QString currenciesNote(const table::ColumnInfo &column, const std::vector<std::pair<QString, qint64>> &currencies);

} // namespace lodestar::import
