#pragma once

#include "core/table/condition.h"

namespace lodestar::prospects {

/// How a table that is not the one a criterion was written on answers it: as table::evaluate(), but values that differ
/// in spelling only (case, accents, punctuation) are the same value, a single word answers for tags and the other way
/// round, and a band of sizes ("51-200") answers a range where it lies wholly inside or outside.
std::vector<table::Match> likeMatches(const table::Table &table, const table::Condition &condition);

} // namespace lodestar::prospects
