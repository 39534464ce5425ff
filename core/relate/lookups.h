#pragma once

#include "core/relate/relatedsource.h"
#include "core/relate/sourcereport.h"

#include <optional>
#include <vector>

namespace lodestar::relate {

/// Bare numbers of few digits, as tables number their rows: those of any two tables overlap, which says nothing.
bool areRowNumbers(const Keys &keys);

/// A reference table describes the column whose values are its keys; nothing when it describes none of `source`.
std::optional<LookupJoin> joinLookup(const table::Table &source, const table::Table &lookup,
                                     const MatchOptions &options);

/// A report of a table that says nothing yet of how it was matched.
SourceReport describe(const table::Table &table);

/// Reference tables, in which what other reference tables give a name to is called by it: the category of a product is
/// "Beverages", not 1.
struct NamedLookups {
    std::vector<table::Table> tables;
    std::vector<SourceReport> reports; ///< of those that name columns of others

    bool isUsed(const table::Table &lookup) const; ///< for another reference table
};
NamedLookups namedLookups(std::vector<table::Table> lookups);

} // namespace lodestar::relate
