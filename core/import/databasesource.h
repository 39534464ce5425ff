#pragma once

#include "core/import/tablesource.h"

namespace lodestar::import {

/// A table or query of a company's database as a source like a file: `source` as DatabaseAddress reads it, with what is
/// wanted behind "#table=" or "#query=".
Result<std::unique_ptr<TableSource>> openDatabaseSource(const QString &source, const ImportOptions &options,
                                                        const TaskControl &control);

} // namespace lodestar::import
