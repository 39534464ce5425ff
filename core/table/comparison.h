#pragma once

#include "core/base/task.h"
#include "core/table/table.h"

#include <vector>

namespace lodestar::table {

/// What the customers of two tables were recognised by.
enum class MatchedBy : quint8 {
    Id,
    Name, ///< one of the two has no column with the customer's number
    Nothing ///< nor one with names: the rows cannot be matched
};

/// A column that both tables have, and where its values differ.
struct ColumnChanges {
    int before = 0, now = 0; ///< positions in the two tables
    qint64 count = 0; ///< changed cells
    std::vector<bool> cells; ///< per matched pair: the value changed
    std::vector<size_t> biggest; ///< of numbers: the pairs with the largest changes, at most five, largest first
};

/// A column that went and one that came, with the same contents.
struct RenamedColumn {
    int before = 0, now = 0;
    double same = 0; ///< share of the matched customers with the same value, 0..1
};

/// Two rows of one customer, 0-based.
struct MatchedRows {
    quint32 before = 0, now = 0;
};

/// What is different between two imports of the same table.
struct Comparison {
    MatchedBy by = MatchedBy::Nothing;
    std::vector<MatchedRows> pairs; ///< in the order of the newer table
    std::vector<quint32> joined; ///< rows of the newer table whose customer was not there before
    std::vector<quint32> left; ///< rows of the older table whose customer is gone
    qint64 repeated = 0; ///< rows of either table with the key of an earlier row: matched in their order
    qint64 withoutKey = 0; ///< rows of either table without a key: counted as come or gone
    std::vector<ColumnChanges> columns; ///< in the order of the newer table
    std::vector<int> added, removed; ///< positions in the newer and in the older table
    std::vector<RenamedColumn> renamed; ///< suggestions among added and removed
    qint64 changedRows = 0; ///< pairs with a changed value

    bool isChanged(size_t pair) const;
};

/// Matches the customers of two wholly loaded tables by key and compares their values. Columns are matched by name;
/// values of different types are compared as they are written. Linear in rows. Fails only when cancelled.
Result<Comparison> compare(const Table &before, const Table &now, const TaskControl &control = {});

} // namespace lodestar::table
