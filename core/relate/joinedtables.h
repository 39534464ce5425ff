#pragma once

#include "core/relate/sourcereport.h"
#include "core/table/table.h"

#include <QStringList>

#include <vector>

namespace lodestar::relate {

/// All tables of one kind that are in use, as one.
struct JoinedTables {
    table::Table table;
    std::vector<table::Table> parts; ///< that were put under each other; more than one where files continue each other
    std::vector<SourceReport> orders; ///< how lines found the orders that they belong to
    QStringList notes; ///< translated
};

/// Files that came together as parts of one thing carry the same mark in DatasetInfo::detail.
QString batchOf(const table::DatasetInfo &info);
void setBatch(table::DatasetInfo &info, const QString &batch);

/// `tables`: of one kind, at least one; the first is the one in use. Those of its batch continue it, or are the orders
/// that its lines belong to; any other of `tables` matters only as such orders or lines.
Result<JoinedTables> joinTables(const std::vector<table::Table> &tables, const TaskControl &control = {});

} // namespace lodestar::relate
