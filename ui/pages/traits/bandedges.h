#pragma once

#include "core/base/error.h"
#include "core/table/columntype.h"

#include <vector>

namespace lodestar::ui {

/// "10; 50; 250": the edges of bands as people write them, by the locale; dates as a day or as a year.
QString edgesText(const std::vector<double> &edges, table::ColumnType type);
/// The other way round, put in order. BadInput names what is no number or date.
Result<std::vector<double>> edgesFrom(const QString &text, table::ColumnType type);

} // namespace lodestar::ui
