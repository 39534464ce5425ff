#pragma once

#include "core/traits/mantelhaenszel.h"
#include "core/traits/traits.h"

#include <span>

namespace lodestar::traits {

/// A trait whose difference is another one among customers that are alike in some other attribute (methods 3.6).
struct Confounded {
    size_t trait = 0; ///< position in what was asked about
    int column = 0; ///< of the other attribute
    QString attribute; ///< its name
    ConfoundingKind kind = ConfoundingKind::None;
    StratifiedOdds odds; ///< crude: over the customers of whom both are known, so that like is compared with like
};

/// Stratifies each trait by every other attribute among them: by its values (bands), or, of tags, by having the tag of
/// its first trait. Answers those that bear a warning; of each trait in the order of the attributes. `options` are
/// those of the report.
std::vector<Confounded> confounding(const table::Table &table, const metrics::Rating &rating,
                                    std::span<const Trait> traits, const TraitOptions &options,
                                    const TaskControl &control = {});

} // namespace lodestar::traits
