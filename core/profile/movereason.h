#pragma once

#include "core/profile/definitionchanges.h"

#include <optional>

namespace lodestar::profile {

/// A line of two definitions as one customer meets it: what of it differs, and how the answer went.
struct MovingLine {
    QString title; ///< "Industry"; "The tiers"
    std::optional<Criterion> before, after; ///< neither: the thresholds
    table::Match answerBefore = table::Match::Unknown, answerAfter = table::Match::Unknown;
    QString text() const; ///< "Industry: missed before, met now"
};

/// Why customers with the same answers moved.
struct MoveReason {
    std::vector<size_t> lines; ///< positions in VersionComparison::lines
    std::vector<MovingLine> told; ///< the same, as these customers meet them
    bool together = false; ///< no line alone made the difference
    QString text() const;
};

} // namespace lodestar::profile
