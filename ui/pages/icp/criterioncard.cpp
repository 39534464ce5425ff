#include "ui/pages/icp/criterioncard.h"

#include "ui/pages/icp/conditioninplace.h"
#include "ui/pages/icp/criterionevidence.h"
#include "ui/pages/icp/criterionstanding.h"
#include "ui/pages/icp/criterionweight.h"
#include "ui/pages/icp/draggrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace lodestar::ui {

using theme::Space;

CriterionCard::CriterionCard(const profile::Criterion &criterion, QWidget *parent)
    : Card(parent), m_criterion(criterion)
{
    setPadding(Space::Normal);
    m_condition = new ConditionInPlace;
    m_evidence = new CriterionEvidence;
    m_weight = new CriterionWeight;
    m_standing = new CriterionStanding;
    body()->addLayout(makeHead());
    body()->addWidget(m_condition);
    body()->addWidget(m_evidence);
    body()->addWidget(m_weight);
    body()->addLayout(makeWords());
    body()->addWidget(m_standing);
    connectParts();
    showCriterion();
}

QLayout *CriterionCard::makeHead()
{
    auto *row = new QHBoxLayout;
    m_grip = new DragGrip(tr("Drag to another place"));
    m_label = new TextLine(tr("Name of the criterion"));
    m_label->setMaxLength(80);
    row->addWidget(m_grip);
    row->addWidget(m_label, 1);
    auto *up = makeIconButton(QStringLiteral("up"), tr("Move up"));
    auto *down = makeIconButton(QStringLiteral("down"), tr("Move down"));
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove this criterion"));
    up->setToolTip(tr("Move up (Alt+Up)"));
    down->setToolTip(tr("Move down (Alt+Down)"));
    connect(up, &QPushButton::clicked, this, &CriterionCard::movedUp);
    connect(down, &QPushButton::clicked, this, &CriterionCard::movedDown);
    connect(remove, &QPushButton::clicked, this, &CriterionCard::removed);
    m_buttons = {up, down, remove};
    for (QWidget *button : std::as_const(m_buttons))
        row->addWidget(button);
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

void CriterionCard::connectParts()
{
    connect(m_label, &TextLine::committed, this, [this](const QString &text) {
        if (text.simplified().isEmpty()) {
            m_label->setStored(m_criterion.label);
            return;
        }
        m_criterion.label = text.simplified();
        emit changed(m_criterion);
    });
    connect(m_condition, &ConditionInPlace::chosen, this, [this](const table::Condition &condition) {
        const QString before = m_criterion.condition.valueText();
        if (m_criterion.best == before || m_criterion.best.isEmpty())
            m_criterion.best = condition.valueText(); // nobody had put it in words of their own
        m_criterion.condition = condition;
        emit changed(m_criterion);
    });
    connect(m_weight, &CriterionWeight::kindChosen, this, [this](profile::CriterionKind kind) {
        m_criterion.kind = kind;
        emit changed(m_criterion);
    });
    connect(m_weight, &CriterionWeight::pointsChosen, this, [this](int points) {
        m_criterion.points = points;
        emit changed(m_criterion);
    });
    connect(m_weight, &CriterionWeight::purposeChosen, this, [this](profile::Purpose purpose) {
        m_criterion.purpose = purpose;
        emit changed(m_criterion);
    });
    connect(m_evidence, &CriterionEvidence::pieceWanted, this, &CriterionCard::pieceWanted);
    connect(m_standing, &CriterionStanding::customerWanted, this, &CriterionCard::customerWanted);
    connect(m_grip, &DragGrip::dragged, this, &CriterionCard::dragged);
    connect(m_grip, &DragGrip::dropped, this, &CriterionCard::dropped);
    connect(m_grip, &DragGrip::cancelled, this, &CriterionCard::dragCancelled);
}

void CriterionCard::keyPressEvent(QKeyEvent *event)
{
    const bool moves = m_canEdit && event->modifiers() == Qt::AltModifier;
    if (moves && event->key() == Qt::Key_Up)
        emit movedUp();
    else if (moves && event->key() == Qt::Key_Down)
        emit movedDown();
    else
        Card::keyPressEvent(event);
}

void CriterionCard::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    for (TextLine *line : {m_label, m_best, m_good, m_bad})
        line->setReadOnly(!canEdit);
    for (QWidget *button : std::as_const(m_buttons))
        button->setVisible(canEdit);
    m_grip->setVisible(canEdit);
    m_condition->setCanEdit(canEdit);
    m_weight->setCanEdit(canEdit);
}

void CriterionCard::setCriterion(const profile::Criterion &criterion)
{
    m_criterion = criterion;
    showCriterion();
}

void CriterionCard::showCriterion()
{
    m_label->setStored(m_criterion.label);
    m_condition->setCondition(m_criterion.condition);
    m_evidence->setEvidence(m_criterion.evidence);
    m_weight->setCriterion(m_criterion);
    m_best->setStored(m_criterion.best);
    m_good->setStored(m_criterion.good);
    m_bad->setStored(m_criterion.bad);
}

void CriterionCard::setAnalysis(std::shared_ptr<const profile::Analysis> analysis)
{
    m_condition->setAnalysis(std::move(analysis));
}

void CriterionCard::setInsight(const profile::CriterionInsight *insight,
                               std::shared_ptr<const profile::Analysis> analysis)
{
    m_weight->setOffer(insight ? std::optional(insight->offer) : std::nullopt);
    m_standing->setInsight(insight, std::move(analysis), m_criterion.condition.isEmpty());
}

void CriterionCard::setChain(const std::vector<profile::EvidencePiece> &chain)
{
    m_evidence->setChain(chain);
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
