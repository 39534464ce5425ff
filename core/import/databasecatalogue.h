#pragma once

#include "core/base/task.h"
#include "core/import/databaseaddress.h"
#include "core/import/databasesql.h"

#include <vector>

namespace lodestar::import {

/// A table or view that can be read.
struct DatabaseTable {
    QString table; ///< as DatabaseAddress::table takes it: "sales.orders"
    bool isView = false;
    qint64 estimatedRows = -1; ///< as the database last counted; -1: not known
};

struct DatabaseCatalogue {
    Dbms dbms = Dbms::Other;
    std::vector<DatabaseTable> tables; ///< by name, at most kMostTables
    bool complete = true;
    static constexpr int kMostTables = 10000;
};

/// Connects and lists what the user may read; tables of the database's own are left out.
Result<DatabaseCatalogue> databaseCatalogue(const DatabaseAddress &address, const TaskControl &control = {});

} // namespace lodestar::import
