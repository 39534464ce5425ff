#pragma once

#include "core/table/column.h"

#include <vector>

namespace lodestar::table {

/// The place of each entry of a dictionary in the order of the current language; numbers inside texts sort as numbers
/// ("Acme 9" before "Acme 10"), and bands of sizes ("1-10", "5,000+") go by size. Entries that the language holds equal
/// have the same place.
std::vector<quint32> placesOf(const Dictionary &dictionary);

} // namespace lodestar::table
