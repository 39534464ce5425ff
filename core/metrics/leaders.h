#pragma once

#include "core/metrics/best.h"

namespace lodestar::metrics {

/// The lists that a rating makes of the customers.
enum class CustomerList : quint8 {
    All,
    Best,
    NotFit, ///< pinned as not the kind of customer we want
    Rest ///< neither
};
qsizetype sizeOf(const Rating &rating, CustomerList list);

/// The rows of the highest scores, highest first (rows of equal score by row), at most `limit`: what a list shows
/// without sorting a million customers. With `name`, only customers whose name or key contains it, however spelled
/// (case and accents do not matter). Customers that are not rated come last.
std::vector<qsizetype> leaders(const table::Table &table, const Rating &rating, qsizetype limit,
                               const QString &name = {}, const TaskControl &control = {},
                               CustomerList list = CustomerList::All);

/// The ranks of some rows among all rated customers, from 1, ties sharing the lowest; 0 for not rated. One pass.
std::vector<qint64> ranksOf(const Rating &rating, const std::vector<qsizetype> &rows);

} // namespace lodestar::metrics
