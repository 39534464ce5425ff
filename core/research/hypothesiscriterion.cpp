#include "core/research/hypothesiscriterion.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/hypothesisresult.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lodestar::research {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::HypothesisCriterion)
};

constexpr qsizetype kLabelCharacters = 60;

/// "high belief · said by several · 6 of 8 said so"
QString evidenceNote(const workshop::Hypothesis &hypothesis)
{
    const int belief = qRound(workshop::beliefOf(hypothesis).mean);
    QStringList parts{Tr::tr("belief: %1").arg(workshop::beliefName(belief)), workshop::rungName(hypothesis.rung)};
    if (hypothesis.asked > 0)
        parts << Tr::tr("%1 of %2 said so").arg(format::count(hypothesis.hits), format::count(hypothesis.asked));
    if (!hypothesis.criterion.isEmpty())
        parts << visible(hypothesis.statement);
    return parts.join(u" · "_s);
}

} // namespace

profile::Criterion criterionFrom(const workshop::Hypothesis &hypothesis)
{
    profile::Criterion criterion;
    criterion.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    criterion.condition = hypothesis.criterion;
    if (hypothesis.criterion.isEmpty()) {
        criterion.label = visible(hypothesis.statement, kLabelCharacters);
        criterion.best = visible(hypothesis.statement);
    } else {
        criterion.label = visible(hypothesis.criterion.attribute, kLabelCharacters);
        criterion.best = visible(hypothesis.criterion.valueText());
    }
    criterion.evidence.kind = profile::EvidenceKind::Hypothesis;
    criterion.evidence.note = evidenceNote(hypothesis);
    return criterion;
}

} // namespace lodestar::research
