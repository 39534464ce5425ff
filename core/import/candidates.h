#pragma once

#include <QByteArray>

#include <vector>

namespace lodestar::import {

/// A character or string that may divide the cells of a text table.
struct DelimiterCandidate {
    QByteArray delimiter; ///< UTF-8
    double prior; ///< how common it is as a delimiter against being an ordinary character
};

/// What may be the delimiter of a text (UTF-8), from the signs on its first lines: the usual ones, any other sign that
/// most lines have, and strings of signs ("||", ", ", "|~|"). Never letters, digits or quotes.
std::vector<DelimiterCandidate> delimiterCandidates(const QByteArray &text);

/// Signs that seem to quote cells, the usual one first: `"`, and ' or ` if several lines have them at the edge of a
/// cell.
std::vector<char> quoteCandidates(const QByteArray &text);

} // namespace lodestar::import
