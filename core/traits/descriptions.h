#pragma once

#include "core/base/task.h"
#include "core/traits/rowset.h"
#include "core/traits/statistics.h"

#include <array>

namespace lodestar::traits {

/// One condition that descriptions are made of: who meets it and who does not. A row in neither set has no known value.
struct Selector {
    int attribute = 0; ///< conditions of one attribute are never joined
    RowSet yes, no;
    bool complete = false; ///< every row is in one of the two
};

/// A conjunction of up to three conditions of different attributes.
struct Description {
    static constexpr quint32 kNone = 0xFFFFFFFFu;
    std::array<quint32, 3> parts{kNone, kNone, kNone}; ///< positions of selectors, ascending
    int depth = 0;
    Counts counts; ///< of the rows of which it is known whether they meet all of it: Unknown is not No
    double quality = 0;
};

enum class Quality : quint8 {
    LowerBound, ///< lower end of Newcombe's interval of the difference
    Wracc ///< weighted relative accuracy: size / n * (share of best in it - share of best), as CN2-SD
};
double qualityOf(const Counts &counts, Quality quality);

struct SearchLimits {
    int depth = 2; ///< 1..3
    qint64 minimumSize = 5; ///< members of a description
    Quality quality = Quality::LowerBound;
    qint64 mostDescriptions = 100'000; ///< beyond so many at a depth only the best of the depth before are extended
    size_t beam = 50;
};

struct SearchResult {
    std::vector<Description> descriptions; ///< all that are large enough, in the order of depth and parts
    int exhaustiveDepth = 0; ///< up to here every description was tried; deeper ones only from the beam
    double possible = 0; ///< how many descriptions there are up to the depth of the search, tried or not
};

/// Tries every conjunction of selectors of different attributes (methods 3.5). Larger conjunctions have fewer members,
/// so those below the minimum size are not extended. Stops early, with what there is, when cancelled.
SearchResult search(const std::vector<Selector> &selectors, const RowSet &best, const SearchLimits &limits,
                    const TaskControl &control = {});

/// Who meets a description, and of whom it is known that they do not.
struct Membership {
    RowSet yes, no;
};
Membership membershipOf(const std::vector<Selector> &selectors, const Description &description);
/// The counts of one conjunction, as search() counts it.
Counts countsOf(const std::vector<Selector> &selectors, const RowSet &best, const Description &description);

} // namespace lodestar::traits
