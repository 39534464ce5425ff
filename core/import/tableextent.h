#pragma once

#include "core/import/sample.h"

namespace lodestar::import {

/// The records of a sample that are the table: what stands before are titles or a smaller table, what follows are notes
/// or a further one.
struct TableExtent {
    size_t first = 0; ///< the header or the first row
    size_t end = 0; ///< past the last
    bool endsEarly = false; ///< the text goes on after `end`
};

/// `width`: cells of the rows of the table. `anchored`: a person said where it begins.
TableExtent tableExtent(const Sample &sample, size_t width, bool anchored = false);

} // namespace lodestar::import
