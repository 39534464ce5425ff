#include "ui/pages/icp/criterionevidence.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using profile::EvidenceKind;
using profile::EvidencePiece;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

Chip::Tone toneOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Data:
        return Chip::Tone::Positive;
    case EvidenceKind::Opinion:
        return Chip::Tone::Neutral;
    case EvidenceKind::Hypothesis:
        break;
    }
    return Chip::Tone::Caution;
}

/// The words of the way there; empty where there is nothing else to see.
QString leadWords(EvidencePiece::Kind kind)
{
    switch (kind) {
    case EvidencePiece::Kind::Counts:
    case EvidencePiece::Kind::CountsNow:
        return CriterionEvidence::tr("See the trait");
    case EvidencePiece::Kind::Decision:
        return CriterionEvidence::tr("Back to the decision");
    case EvidencePiece::Kind::Card:
        return CriterionEvidence::tr("See the card");
    case EvidencePiece::Kind::Hypothesis:
        return CriterionEvidence::tr("See the hypothesis");
    case EvidencePiece::Kind::Quote:
        return CriterionEvidence::tr("See who said so");
    case EvidencePiece::Kind::Note:
        break;
    }
    return {};
}

} // namespace

CriterionEvidence::CriterionEvidence(QWidget *parent) : QWidget(parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_label = new Chip;
    m_open = makeButton({}, theme::ButtonKind::Link);
    m_open->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(Space::Small));
    row->addWidget(m_label);
    row->addWidget(m_open);
    row->addStretch(1);
    column->addLayout(row);
    m_box = new QWidget;
    m_pieces = new QVBoxLayout(m_box);
    m_pieces->setContentsMargins(0, 0, 0, 0);
    m_pieces->setSpacing(look.space(Space::Small));
    m_box->hide();
    column->addWidget(m_box);
    connect(m_open, &QPushButton::toggled, m_box, &QWidget::setVisible);
    m_open->hide();
}

void CriterionEvidence::setEvidence(const profile::Evidence &evidence)
{
    m_label->setText(evidence.source.isEmpty() ? evidence.text() : tr("decided in the workshop"));
    m_label->setTone(toneOf(evidence.kind));
}

void CriterionEvidence::setChain(const std::vector<EvidencePiece> &chain)
{
    m_open->setText(tr("What it rests on (%n)", "number of pieces of evidence", static_cast<int>(chain.size())));
    m_open->setVisible(!chain.empty());
    if (m_chain == chain)
        return; // one of them may be in the middle of a click
    m_chain = chain;
    fill();
}

void CriterionEvidence::fill()
{
    clearLayout(m_pieces);
    for (const EvidencePiece &piece : m_chain) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::current().space(Space::Small));
        row->addWidget(new Chip(profile::evidenceKindName(piece.label), toneOf(piece.label)), 0, Qt::AlignTop);
        row->addWidget(Label::wrapping(piece.text, FontRole::Small, ColorRole::Text), 1);
        if (const QString words = leadWords(piece.kind); !words.isEmpty()) {
            auto *lead = makeButton(words, theme::ButtonKind::Link);
            connect(lead, &QPushButton::clicked, this, [this, piece] { emit pieceWanted(piece); });
            row->addWidget(lead, 0, Qt::AlignTop);
        }
        m_pieces->addWidget(line);
    }
}

} // namespace lodestar::ui
