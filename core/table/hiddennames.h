#pragma once

#include "core/table/table.h"

namespace lodestar::table {

/// Whether a column of this role names a customer or a person: name, id, contact, owner.
bool isNaming(const Role &role);

/// The same table with nobody named in it, for a room with guests: customers are called "Customer 12" by their imported
/// row, contacts and owners by numbers of their own. Keys (keyOf()) stay as they are, and so do types, counts and every
/// other column. Columns that are not loaded stay so.
Table withNamesHidden(const Table &table);

} // namespace lodestar::table
