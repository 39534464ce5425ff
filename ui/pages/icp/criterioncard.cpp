#include "ui/pages/icp/criterioncard.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>

namespace lodestar::ui {

using profile::CriterionKind;
using profile::EvidenceKind;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr CriterionKind kKinds[] = {CriterionKind::MustHave, CriterionKind::NiceToHave, CriterionKind::Disqualifier};

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

} // namespace

CriterionCard::CriterionCard(const profile::Criterion &criterion, QWidget *parent)
    : Card(parent), m_criterion(criterion)
{
    setPadding(Space::Normal);
    m_value = Label::wrapping({}, FontRole::Subtitle);
    m_evidence = new Chip;
    m_counts = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_note = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    body()->addLayout(makeHead());
    body()->addWidget(m_value);
    body()->addLayout(makeEvidence());
    body()->addWidget(m_note);
    body()->addLayout(makeWeight());
    body()->addLayout(makeWords());
    body()->addWidget(m_counts);
    showCriterion();
}

QLayout *CriterionCard::makeEvidence()
{
    auto *evidence = new QHBoxLayout;
    evidence->addWidget(m_evidence);
    auto *decision = makeButton(tr("Back to the decision"), theme::ButtonKind::Link);
    connect(decision, &QPushButton::clicked, this, &CriterionCard::decisionWanted);
    m_decision = decision;
    evidence->addWidget(m_decision);
    evidence->addStretch(1);
    return evidence;
}

QLayout *CriterionCard::makeHead()
{
    auto *row = new QHBoxLayout;
    m_label = new TextLine(tr("Name of the criterion"));
    m_label->setMaxLength(80);
    row->addWidget(m_label, 1);
    connect(m_label, &TextLine::committed, this, [this](const QString &text) {
        if (text.simplified().isEmpty()) {
            m_label->setStored(m_criterion.label);
            return;
        }
        m_criterion.label = text.simplified();
        emit changed(m_criterion);
    });
    auto *up = makeIconButton(QStringLiteral("up"), tr("Move up"));
    auto *down = makeIconButton(QStringLiteral("down"), tr("Move down"));
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove this criterion"));
    connect(up, &QPushButton::clicked, this, &CriterionCard::movedUp);
    connect(down, &QPushButton::clicked, this, &CriterionCard::movedDown);
    connect(remove, &QPushButton::clicked, this, &CriterionCard::removed);
    m_buttons = {up, down, remove};
    for (QWidget *button : std::as_const(m_buttons))
        row->addWidget(button);
    return row;
}

QLayout *CriterionCard::makeWeight()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Small));
    m_kind = new Segmented(tr("Kind of criterion"));
    for (const CriterionKind kind : kKinds)
        m_kind->addChoice(profile::criterionKindId(kind), profile::criterionKindName(kind));
    m_points = new QSpinBox;
    m_points->setRange(1, 100);
    m_points->setKeyboardTracking(false);
    m_points->setAccessibleName(tr("Points"));
    m_pointsName = new Label(tr("Points"), FontRole::Small, ColorRole::TextMuted);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_pointsName);
    row->addWidget(m_points);
    connect(m_kind, &Segmented::chosen, this, [this](const QString &id) {
        for (const CriterionKind kind : kKinds)
            if (profile::criterionKindId(kind) == id)
                m_criterion.kind = kind;
        emit changed(m_criterion);
    });
    connect(m_points, &QSpinBox::valueChanged, this, [this](int points) {
        m_criterion.points = points;
        emit changed(m_criterion);
    });
    return row;
}

QLayout *CriterionCard::makeWords()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::current().space(Space::Small));
    const auto field = [&](int column, const QString &name, QString profile::Criterion::*member) {
        auto *line = new TextLine(name);
        line->setMaxLength(300);
        connect(line, &TextLine::committed, this, [this, member](const QString &text) {
            m_criterion.*member = text.simplified();
            emit changed(m_criterion);
        });
        grid->addWidget(new FormRow(name, line), 0, column);
        grid->setColumnStretch(column, 1);
        return line;
    };
    m_best = field(0, tr("Best"), &profile::Criterion::best);
    m_good = field(1, tr("Good, if…"), &profile::Criterion::good);
    m_bad = field(2, tr("Not for us"), &profile::Criterion::bad);
    return grid;
}

void CriterionCard::setCanEdit(bool canEdit)
{
    for (TextLine *line : {m_label, m_best, m_good, m_bad})
        line->setReadOnly(!canEdit);
    for (QWidget *button : std::as_const(m_buttons))
        button->setVisible(canEdit);
    m_kind->setEnabled(canEdit);
    m_points->setEnabled(canEdit);
}

void CriterionCard::setCriterion(const profile::Criterion &criterion)
{
    m_criterion = criterion;
    showCriterion();
}

void CriterionCard::showCriterion()
{
    m_label->setStored(m_criterion.label);
    m_value->setText(m_criterion.condition.isEmpty() ? QString() : visible(m_criterion.condition.valueText(), 300));
    m_value->setVisible(!m_value->text().isEmpty());
    const bool decided = !m_criterion.evidence.source.isEmpty();
    m_evidence->setText(decided ? tr("decided in the workshop") : m_criterion.evidence.text());
    m_note->setText(m_criterion.evidence.note);
    m_note->setVisible(decided && !m_criterion.evidence.note.isEmpty());
    m_decision->setVisible(decided);
    m_evidence->setTone(toneOf(m_criterion.evidence.kind));
    m_kind->setCurrent(profile::criterionKindId(m_criterion.kind));
    const bool counts = m_criterion.kind != CriterionKind::Disqualifier;
    m_points->setVisible(counts);
    m_pointsName->setVisible(counts);
    showStored(*m_points, m_criterion.points);
    m_best->setStored(m_criterion.best);
    m_good->setStored(m_criterion.good);
    m_bad->setStored(m_criterion.bad);
}

void CriterionCard::setCounts(qint64 met, qint64 missed, qint64 unknown)
{
    if (met < 0)
        m_counts->setText({});
    else if (m_criterion.condition.isEmpty())
        m_counts->setText(tr("A statement in words: people answer it, the customer list cannot."));
    else
        m_counts->setText(tr("Today: %1 meet it, %2 do not, %3 unknown. Unknown is not No.")
                              .arg(format::count(met), format::count(missed), format::count(unknown)));
    m_counts->setVisible(!m_counts->text().isEmpty());
}

void CriterionCard::takeFocus()
{
    m_label->setFocus();
}

void CriterionCard::commit()
{
    for (TextLine *line : {m_label, m_best, m_good, m_bad})
        line->commit();
}

} // namespace lodestar::ui
