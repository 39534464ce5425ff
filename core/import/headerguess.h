#pragma once

#include "core/import/sample.h"

#include <optional>

namespace lodestar::import {

/// Where a table begins within a sample, whether its first row holds the names of the columns, and where it ends.
struct HeaderGuess {
    qint64 skipLines = 0; ///< lines before the table
    bool header = true;
    int headerRows = 1; ///< rows that hold the names
    qint64 endLine = 0; ///< lines from this one on, from 1, are not of the table; 0: all are
    double evidence = 0; ///< for a header when positive; its size says how sure
};

/// `wanted`: a person said whether there is a header. `anchored`: the table begins with the first line.
HeaderGuess guessHeader(const Sample &sample, size_t width, std::optional<bool> wanted = {}, bool anchored = false);

} // namespace lodestar::import
