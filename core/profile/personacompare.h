#pragma once

#include "core/profile/persona.h"

namespace lodestar::profile {

/// One line of a persona in words, so that two can be laid side by side.
struct PersonaLine {
    QString
        key; ///< field key, or "name", "title", "role", "awareness", "scale:ID", "section:ID", "quotes", "label:ID", …
    QString name; ///< translated
    QString text; ///< empty: nothing is said
    QString section = {}; ///< PersonaSection::id; empty for what stands above the sections
    friend bool operator==(const PersonaLine &, const PersonaLine &) = default;
};
/// All that a persona says, in the order of its editor; what is put away is left out.
std::vector<PersonaLine> linesOf(const Persona &persona);

/// What differs between two personas, or between two versions of one, field by field.
struct PersonaChange {
    QString key, name;
    QString before, after; ///< empty: was not, or is no longer, said
};
std::vector<PersonaChange> compare(const Persona &before, const Persona &after);

/// Several personas side by side: a row for each thing that any of them says.
struct PersonaRow {
    QString key, name, section;
    QStringList texts; ///< one for each persona, empty where it says nothing
    bool differs = false; ///< not all say the same
};
std::vector<PersonaRow> sideBySide(const std::vector<Persona> &personas);

} // namespace lodestar::profile
