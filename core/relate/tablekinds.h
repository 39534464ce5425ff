#pragma once

#include "core/import/source.h"

#include <vector>

namespace lodestar::relate {

/// What a file among others seems to be, and why.
struct FileKind {
    table::DatasetKind kind = table::DatasetKind::Customers;
    QString reason; ///< translated sentence; empty where nothing but the usual case speaks for it
};

/// Judges files that come together: first each by its headers, then the others by what they do for those. The table
/// whose keys are the customers of the deals or orders is the customers; one whose keys are another column's values
/// (products, agents) is a reference table.
std::vector<FileKind> judgeKinds(const std::vector<import::ImportPreview> &previews);

/// Looks at the files (their first rows) and judges them. Changes nothing.
Result<std::vector<FileKind>> judgeFiles(const QStringList &paths, const import::ImportOptions &options = {},
                                         const TaskControl &control = {});

} // namespace lodestar::relate
