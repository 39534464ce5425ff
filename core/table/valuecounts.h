#pragma once

#include "core/base/task.h"
#include "core/table/tableindex.h"

namespace lodestar::table {

/// A value of a column and the rows that have it.
struct ValueCount {
    QString value;
    qint64 rows = 0;
    friend bool operator==(const ValueCount &, const ValueCount &) = default;
};

/// The values of a column of text or tags that contain the words (all when there are none).
struct ValueCounts {
    std::vector<ValueCount> values; ///< the most frequent first; as many as asked for at most
    qint64 distinct = 0; ///< all that contain the words
    qint64 missing = 0; ///< rows without a value
};
Result<ValueCounts> countValues(const ColumnIndex &column, const QString &words, size_t most,
                                const TaskControl &control = {});

} // namespace lodestar::table
