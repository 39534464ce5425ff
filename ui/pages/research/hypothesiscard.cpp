#include "ui/pages/research/hypothesiscard.h"

#include "core/base/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

namespace lodestar::ui {

using theme::Space;

QString beliefName(int belief)
{
    switch (belief) {
    case 1:
        return HypothesisCard::tr("low");
    case 3:
        return HypothesisCard::tr("high");
    default:
        return HypothesisCard::tr("medium");
    }
}

bool isRisky(const workshop::Hypothesis &hypothesis)
{
    return hypothesis.belief == 3 && hypothesis.rung < 2;
}

HypothesisCard::HypothesisCard(const QString &id, QWidget *parent) : Card(parent), m_id(id)
{
    setPadding(Space::Medium);
    setClickable(true);
    m_statement = Label::wrapping({});
    m_belief = new Chip({}, Chip::Tone::Outline);
    m_rung = new Chip;
    m_first = new Chip(tr("test this first"), Chip::Tone::Caution);
    body()->addWidget(m_statement);
    auto *row = new QHBoxLayout;
    for (Chip *chip : {m_belief, m_rung, m_first})
        row->addWidget(chip);
    row->addStretch(1);
    body()->addLayout(row);
}

void HypothesisCard::show(const workshop::Hypothesis &hypothesis)
{
    setAccessibleName(visible(hypothesis.statement));
    m_statement->setText(visible(hypothesis.statement, 500));
    m_belief->setText(tr("belief: %1").arg(beliefName(hypothesis.belief)));
    m_rung->setText(workshop::rungName(hypothesis.rung));
    m_rung->setTone(hypothesis.rung >= 2 ? Chip::Tone::Positive : Chip::Tone::Neutral);
    m_first->setVisible(isRisky(hypothesis));
}

} // namespace lodestar::ui
