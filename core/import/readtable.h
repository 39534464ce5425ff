#pragma once

#include "core/base/task.h"
#include "core/import/csvreader.h"

#include <functional>

namespace lodestar::import {

/// What reading a whole table came to.
struct ReadSummary {
    QStringList header;
    qint64 rows = 0;
    qint64 rejectedRows = 0;
    qint64 issueCount = 0;
    std::vector<Issue> issues;
    QString encoding;
    QStringList notes; ///< translated, what holds for the whole table: "3 rows are hidden in the sheet"
    bool complete = true; ///< false when `take` stopped the reading
};

/// Reads all rows of a table: a second thread parses ahead while `take` (called in this thread, in order) uses the
/// batches. `start` is called first, with the header. Either may stop by returning an error; `take` also by returning
/// false. `titled`, if given, is called before `start` with the titles as they were read (CsvReader::titles()).
/// Cancelling through `control` ends with the error Cancelled. Reports progress as `doing`, 0..1 over the file.
Result<ReadSummary> readTable(const QString &path, const Dialect &dialect, const TaskControl &control,
                              const std::function<Result<>(const QStringList &header)> &start,
                              const std::function<Result<bool>(const RowBatch &batch)> &take,
                              const std::function<void(const QStringList &titles)> &titled = {});

} // namespace lodestar::import
