#include "core/profile/decidedcriterion.h"

#include "core/base/text.h"

#include <QUuid>

namespace lodestar::profile {

namespace {
constexpr qsizetype kLabelCharacters = 80;
}

Criterion criterionFrom(const workshop::DecisionChain &chain)
{
    Criterion criterion;
    criterion.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    criterion.label = visible(chain.cluster.isEmpty() ? chain.decision.text : chain.cluster, kLabelCharacters);
    criterion.best = chain.decision.text;
    criterion.evidence.kind = EvidenceKind::Opinion;
    criterion.evidence.note = workshop::chainInWords(chain);
    criterion.evidence.source = chain.decision.subject;
    return criterion;
}

} // namespace lodestar::profile
