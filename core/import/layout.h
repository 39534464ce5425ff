#pragma once

#include "core/import/tokeniser.h"

#include <optional>

namespace lodestar::import {

/// Cuts one line of a table without delimiters (padded by spaces, or of fixed width) into cells without the spaces
/// round them. A blank line has one empty cell. `cells` is appended to.
void cutLine(const char *text, size_t begin, size_t end, const TokenRules &rules, std::vector<CellSpan> &cells);

/// Rules for a text (UTF-8) whose columns are made by spaces alone: they begin at the same places of nearly all lines,
/// or every line has the same number of words with runs of spaces between them. Nullopt for any other text, prose and
/// single columns among them.
std::optional<TokenRules> spacedLayout(const QByteArray &text);

} // namespace lodestar::import
