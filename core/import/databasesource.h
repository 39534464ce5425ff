#pragma once

#include "core/import/databaseaddress.h"
#include "core/import/tablesource.h"

namespace lodestar::import {

/// A table or query of a company's database as a source like a file: `source` as DatabaseAddress reads it, with what is
/// wanted behind "#table=" or "#query=".
Result<std::unique_ptr<TableSource>> openDatabaseSource(const QString &source, const ImportOptions &options,
                                                        const TaskControl &control);

/// What people call a table or query of a database: "orders", "Query on shop".
QString databaseSourceName(const DatabaseAddress &address);

/// Where a data set came from, for people: of a database "orders, shop on db.example.com", of a file its path. Ready to
/// stand in a sentence.
QString shownSource(const QString &source);

} // namespace lodestar::import
