#pragma once

#include "core/traits/traits.h"

namespace lodestar::traits {

/// What could fool people about one trait or one attribute, in plain words (methods 3.4, 3.6, 3.7).
struct TraitNote {
    enum class Kind : quint8 {
        Simpson, ///< among customers alike in another attribute the difference is another
        Overlap, ///< nearly the same customers as another trait
        Currency, ///< amounts in several currencies
        Survivors ///< only those who stayed are seen
    };
    Kind kind = Kind::Simpson;
    int column = 0; ///< of the attribute that the note stands at
    QString attribute;
    QString value; ///< of the trait; empty: every trait of the attribute, and the attribute itself
    QString otherAttribute, otherValue; ///< what it is compared with
    double before = 0,
           after = 0; ///< Simpson: difference without and with the other attribute (fractions); Overlap: phi
    QString text; ///< translated, a sentence

    bool concerns(const Trait &trait) const
    {
        return trait.column == column && (value.isEmpty() || trait.value == value);
    }
};
QString noteKindId(TraitNote::Kind kind); ///< "simpson"

constexpr double kSameFrom = 0.6; ///< phi of the members of two traits that are nearly the same customers

/// The notes of the strongest `top` traits and anti-traits of a report, in the order of the report. `options` are those
/// it was made with. Takes a second or two at a million customers; when cancelled, those found so far.
std::vector<TraitNote> notesOf(const table::Table &table, const metrics::Rating &rating, const TraitReport &report,
                               const TraitOptions &options = {}, const TaskControl &control = {}, size_t top = 12);

} // namespace lodestar::traits
