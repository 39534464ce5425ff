#pragma once

#include "core/profile/icp.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/respondent.h"
#include "core/workshop/room.h"

namespace lodestar::profile {

/// One thing that a criterion rests on, and where it can be looked at.
struct EvidencePiece {
    enum class Kind : quint8 {
        Counts, ///< best against others, when the criterion was made
        CountsNow, ///< the same among the customers of today
        Decision, ///< `subject`: of the decision
        Card, ///< said in the workshop; `subject`: of the decision it led to
        Hypothesis, ///< `subject`: its id
        Quote, ///< said by somebody outside the room; `subject`: "survey" or "interviews", and the question:
               ///< "survey:q8"
        Note ///< who said so
    };
    Kind kind = Kind::Note;
    EvidenceKind label = EvidenceKind::Opinion;
    QString text; ///< in words, with its counts (translated)
    QString subject = {};
    friend bool operator==(const EvidencePiece &, const EvidencePiece &) = default;
};
QString evidenceKindName(EvidenceKind kind); ///< data, opinion, hypothesis (translated)

/// What evidence is looked for in, loaded once for all criteria.
struct EvidenceSources {
    static Result<EvidenceSources> load(project::Project &project);
    workshop::Room room;
    std::vector<workshop::Hypothesis> hypotheses;
    std::vector<workshop::Respondent> respondents;
};

/// All that a criterion rests on, data first: counts, the decision with its cards and quotes, hypotheses that say the
/// same. `now`: the answers of today's rated customers, where they are known. Names of people are in none of it.
std::vector<EvidencePiece> evidenceChain(const Criterion &criterion, const EvidenceSources &sources,
                                         const std::optional<traits::Counts> &now = {});

} // namespace lodestar::profile
