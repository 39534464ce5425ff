#pragma once

#include "core/profile/persona.h"

namespace lodestar::profile {

/// How much of a persona rests on something besides the room's opinion.
struct PersonaBasis {
    int quotes = 0; ///< with a source
    int interviews = 0; ///< people behind its quotes who were interviewed, and those told of by hand
    int customers = 0; ///< companies behind its quotes, and those told of by hand
    int filled = 0; ///< fields and own sections that say something and are not put away
    /// Of those, in a section that is labelled data, or that a quote with a source speaks for.
    int supported = 0;
    bool isEmpty() const { return quotes == 0 && interviews == 0 && customers == 0; }
};
PersonaBasis basisOf(const Persona &persona);

/// "2 quotes, 1 interview, 14 customers. 6 of 14 filled fields rest on data or on what somebody said." (translated)
QString basisText(const PersonaBasis &basis);
/// The gentle warning where nothing supports a persona that says something; empty where something does.
QString basisWarning(const PersonaBasis &basis);

/// What one section rests on: the label somebody gave it, else nothing is said.
std::optional<EvidenceKind> labelOf(const Persona &persona, const QString &section);
QString labelName(std::optional<EvidenceKind> label); ///< data, opinion, hypothesis, not said; translated
QString labelId(std::optional<EvidenceKind> label); ///< data, opinion, hypothesis; empty
std::optional<EvidenceKind> labelFromId(const QString &id);

/// More personas than that nobody keeps apart.
constexpr int kMostPersonas = 8;
QString tooManyText(int personas); ///< gentle advice, translated; empty while there are not too many

} // namespace lodestar::profile
