#pragma once

#include "core/import/sample.h"

#include <optional>

namespace lodestar::import {

/// Where a table begins within a sample and whether its first row holds the names of the columns.
struct HeaderGuess {
    qint64 skipLines = 0; ///< lines before the table
    bool header = true;
    double evidence = 0; ///< for a header when positive; its size says how sure
};

/// `wanted`: a person said whether there is a header.
HeaderGuess guessHeader(const Sample &sample, size_t width, std::optional<bool> wanted = {});

} // namespace lodestar::import
