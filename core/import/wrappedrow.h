#pragma once

#include "core/import/tokeniser.h"

namespace lodestar::import {

/// A record that is one quoted cell with a whole row in it ("a,""b, c"",d", as programs write that quote what is
/// quoted already): cuts it into the cells of that row, changing `text` in place. `wanted`: cells that the row must
/// have; 0: more than one. False, with nothing changed, for any other record.
bool unwrapRow(char *text, const RecordSpan &record, std::vector<CellSpan> &cells, size_t first,
               const TokenRules &rules, size_t wanted);

} // namespace lodestar::import
