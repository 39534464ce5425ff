#include "ui/pages/research/hypothesiscard.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::Space;
using workshop::DataCheck;
using workshop::KillVerdict;

namespace {

Chip::Tone toneOf(DataCheck::Verdict verdict)
{
    if (verdict == DataCheck::Verdict::Supported)
        return Chip::Tone::Positive;
    return verdict == DataCheck::Verdict::Contradicted ? Chip::Tone::Negative : Chip::Tone::Outline;
}

Chip::Tone toneOf(KillVerdict verdict)
{
    if (verdict == KillVerdict::Holds)
        return Chip::Tone::Positive;
    return verdict == KillVerdict::GivenUp || verdict == KillVerdict::BelowSoFar ? Chip::Tone::Negative
                                                                                 : Chip::Tone::Neutral;
}

} // namespace

HypothesisCard::HypothesisCard(const QString &id, QWidget *parent) : Card(parent), m_id(id)
{
    setPadding(Space::Medium);
    setClickable(true);
    m_statement = Label::wrapping({});
    m_first = new Chip(tr("test this first"), Chip::Tone::Caution);
    m_belief = new Chip({}, Chip::Tone::Outline);
    m_rung = new Chip;
    m_answers = new Chip;
    m_data = new Chip;
    body()->addWidget(m_statement);
    auto *chips = new QWidget;
    auto *row = new FlowLayout(chips);
    for (Chip *chip : {m_first, m_belief, m_rung, m_answers, m_data})
        row->addWidget(chip);
    body()->addWidget(chips);
}

void HypothesisCard::show(const workshop::Hypothesis &hypothesis, const DataCheck &check)
{
    setAccessibleName(visible(hypothesis.statement));
    m_statement->setText(visible(hypothesis.statement, 500));
    const auto belief = workshop::beliefOf(hypothesis);
    m_belief->setText(tr("belief: %1").arg(workshop::beliefName(qRound(belief.mean))));
    m_rung->setText(workshop::rungName(hypothesis.rung));
    m_rung->setTone(hypothesis.rung >= 2 ? Chip::Tone::Positive : Chip::Tone::Neutral);
    m_answers->setText(tr("%1 of %2 said so").arg(format::count(hypothesis.hits), format::count(hypothesis.asked)));
    m_answers->setTone(toneOf(workshop::killCheck(hypothesis).verdict));
    m_answers->setVisible(hypothesis.asked > 0);
    m_data->setText(workshop::dataVerdictName(check.verdict));
    m_data->setTone(toneOf(check.verdict));
    m_data->setVisible(check.verdict != DataCheck::Verdict::NoCriterion
                       && check.verdict != DataCheck::Verdict::NotInData);
    m_first->setVisible(workshop::isRisky(hypothesis));
}

} // namespace lodestar::ui
