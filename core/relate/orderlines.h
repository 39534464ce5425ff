#pragma once

#include "core/relate/keymatch.h"
#include "core/table/table.h"

#include <optional>

namespace lodestar::relate {

/// Lines that name an order which stands in a table of its own: items of orders, of invoices, of contracts.
struct OrderLines {
    size_t lines = 0, orders = 0; ///< positions among the tables
    int column = -1; ///< of the lines: the order
    int key = -1; ///< of the orders
    double share = 0; ///< of the orders that the lines name and the other table has, 0..1
};

/// The two of the tables that belong together that way; nothing when none do. The key is one by which each row of the
/// orders is another one; bare numbers count only where the headers say that they are the same.
std::optional<OrderLines> findOrderLines(const std::vector<table::Table> &tables);

/// The lines, each with what its order says: who bought, and when. Amounts of an order (a total, freight) stand in the
/// first of its lines alone, so that sums come out right; they play no role where the lines have amounts or prices of
/// their own. Orders without lines follow as rows of their own.
struct WidenedLines {
    table::Table table;
    KeyMatch match; ///< of the lines to the orders
    qint64 ordersWithoutLines = 0;
};
Result<WidenedLines> widened(const table::Table &lines, const table::Table &orders, const OrderLines &by,
                             const TaskControl &control = {});

} // namespace lodestar::relate
