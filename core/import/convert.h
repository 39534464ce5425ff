#pragma once

#include "core/import/typejudge.h"
#include "core/table/datasetwriter.h"

#include <QString>

namespace lodestar::import {

/// A column with its typed values, and what did not fit.
struct Converted {
    table::DatasetColumn column;
    std::vector<bool> odd; ///< per code: does not fit the type; stays as text beside the data set. Empty: none
    qint64 oddRows = 0;
    QString oddReason; ///< translated clause: "is no number"
    std::vector<std::pair<QString, qint64>> currencies; ///< ISO codes found and their rows, commonest first
};

/// Gives each different text of a column its typed value and finds the format that writes most of them back as they
/// were. Takes the cells over. `info` comes with name and index; type, format, currency and counts are filled in.
Converted convert(CellColumn &&cells, const TypeChoice &choice, const ColumnEvidence &evidence, table::ColumnInfo info);

} // namespace lodestar::import
