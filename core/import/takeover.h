#pragma once

#include "core/import/source.h"

namespace lodestar::import {

/// Whether a table with these columns is another one of the same kind: the same names but for case and accents, in any
/// order. Columns that the recipe makes and that were rolled up do not count.
bool hasSameColumns(const table::DatasetInfo &before, const QStringList &header);

/// The options with the types and roles which the columns had before, as corrected, wherever the options decide
/// nothing, and the note of it in `takenOver`; dates that can be read both ways are read as they were before. A column
/// that was empty is judged anew. Columns that are not in `header` are left out.
ImportOptions takeOver(const table::DatasetInfo &before, const QStringList &header, ImportOptions options);

} // namespace lodestar::import
