#include "ui/pages/workshop/decisioncard.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/progress.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QMenu>

namespace lodestar::ui {

using theme::Space;
using workshop::Decision;

DecisionCard::DecisionCard(QWidget *parent) : Card(tr("Decision"), parent)
{
    body()->setSpacing(theme::current().space(Space::Medium));
    m_text = new TextEdit(tr("What we decided"), 2);
    m_text->setPlaceholderText(tr("What the room decided, in one sentence"));
    body()->addWidget(m_text);
    body()->addWidget(makeFields());
    m_doubt = new TextEdit(tr("Why the room is not sure"), 1);
    m_doubt->setPlaceholderText(tr("What would make the room surer?"));
    m_doubtRow = new FormRow(tr("Why not surer?"), m_doubt);
    body()->addWidget(m_doubtRow);
    m_dissent = new TextEdit(tr("Who sees it differently"), 1);
    m_dissent->setPlaceholderText(tr("Who, and why; a decision may stand with dissent"));
    body()->addWidget(new FormRow(tr("Dissent"), m_dissent));
    m_contested = new HintBox({}, HintBox::Tone::Caution);
    body()->addWidget(m_contested);
    body()->addWidget(makeButtons());
    for (TextEdit *field : {m_text, m_doubt, m_dissent})
        connect(field, &TextEdit::committed, this, &DecisionCard::save);
    connect(m_owner, &TextLine::committed, this, &DecisionCard::save);
    connect(m_confidence, &Segmented::chosen, this, [this] {
        tellDoubt();
        save();
    });
    showSubject({});
}

QWidget *DecisionCard::makeFields()
{
    m_owner = new TextLine(tr("Owner"));
    m_owner->setPlaceholderText(tr("Who sees to it"));
    m_owner->setMaxLength(120);
    m_choose = makeIconButton(QStringLiteral("people"), tr("Choose the owner from the room"));
    connect(m_choose, &QPushButton::clicked, this, &DecisionCard::offerPeople);
    auto *owner = new QWidget;
    auto *ownerRow = new QHBoxLayout(owner);
    ownerRow->setContentsMargins(0, 0, 0, 0);
    ownerRow->addWidget(m_owner, 1);
    ownerRow->addWidget(m_choose);
    m_confidence = new Segmented(tr("Confidence"));
    for (int level = 1; level <= 5; ++level)
        m_confidence->addChoice(QString::number(level), format::count(level));
    auto *fields = new QWidget;
    auto *row = new FlowLayout(fields, Space::Normal);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new FormRow(tr("Owner"), owner));
    row->addWidget(new FormRow(tr("Confidence, 1 low to 5 high"), m_confidence));
    return fields;
}

QWidget *DecisionCard::makeButtons()
{
    m_criterion = makeButton(tr("Make it a criterion"), theme::ButtonKind::Quiet, QStringLiteral("icp"));
    m_criterion->setToolTip(tr("Adds it to the ideal customer profile, with the way back to this decision"));
    m_hypothesis = makeButton(tr("Make it a hypothesis"), theme::ButtonKind::Quiet, QStringLiteral("research"));
    m_hypothesis->setToolTip(tr("Puts it among what is to be tested"));
    m_customers = makeButton(tr("Ask customers"), theme::ButtonKind::Quiet, QStringLiteral("question"));
    m_customers->setToolTip(tr("Adds a question to the customer survey"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_criterion, m_hypothesis, m_customers})
        row->addWidget(button);
    connect(m_criterion, &QPushButton::clicked, this, [this] {
        commit();
        emit criterionWanted(m_criterion);
    });
    connect(m_hypothesis, &QPushButton::clicked, this, [this] {
        commit();
        emit hypothesisWanted();
    });
    connect(m_customers, &QPushButton::clicked, this, [this] {
        commit();
        emit customersWanted();
    });
    return buttons;
}

void DecisionCard::showSubject(const Decision &decision)
{
    m_text->restart(decision.text);
    m_doubt->restart(decision.doubt);
    m_dissent->restart(decision.dissent);
    m_owner->restart(decision.owner);
    m_decision = {};
    m_decision.subject = decision.subject;
    m_confidence->setCurrent(QString::number(decision.confidence));
    showStored(decision);
}

void DecisionCard::showStored(const Decision &decision)
{
    // An owner or a confidence chosen before the decision is written waits in its field.
    const bool isKept = !decision.text.isEmpty() || !m_decision.text.isEmpty();
    m_decision = decision;
    if (isKept) {
        m_text->setText(decision.text);
        m_doubt->setText(decision.doubt);
        m_dissent->setText(decision.dissent);
        m_owner->setStored(decision.owner);
        m_confidence->setCurrent(QString::number(decision.confidence));
    }
    const bool contested = !decision.text.isEmpty() && workshop::isContested(decision);
    m_contested->setText(contested ? tr("This decision is contested: the room should come back to it.") : QString());
    tellDoubt();
    setCanEdit(m_canEdit);
}

void DecisionCard::setPeople(const std::vector<workshop::Participant> &people)
{
    m_people = people;
    m_choose->setVisible(!people.empty());
}

void DecisionCard::setNamesHidden(bool hidden)
{
    m_owner->setEchoMode(hidden ? QLineEdit::Password : QLineEdit::Normal);
}

void DecisionCard::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_owner, m_choose, m_confidence, m_doubt, m_dissent})
        field->setEnabled(canEdit);
    for (QPushButton *button : {m_criterion, m_hypothesis, m_customers})
        button->setEnabled(canEdit && !m_decision.text.isEmpty());
}

void DecisionCard::offerPeople()
{
    auto *menu = new QMenu(m_choose);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const workshop::Participant &person : m_people) {
        connect(menu->addAction(visible(person.name, 60)), &QAction::triggered, this, [this, name = person.name] {
            m_owner->setText(name);
            save();
        });
    }
    menu->popup(m_choose->mapToGlobal(m_choose->rect().bottomLeft())); // below what was pressed, also by keyboard
}

void DecisionCard::tellDoubt()
{
    m_doubtRow->setVisible(m_confidence->current().toInt() < workshop::kSureEnough);
}

void DecisionCard::save()
{
    Decision decision = m_decision;
    decision.text = m_text->text().trimmed();
    decision.owner = m_owner->text().trimmed();
    decision.confidence = m_confidence->current().toInt();
    decision.doubt = m_doubt->text().trimmed();
    decision.dissent = m_dissent->text().trimmed();
    decision.at = {};
    if (decision.subject.isEmpty() || (decision.text.isEmpty() && m_decision.text.isEmpty()))
        return; // an owner or a confidence alone decides nothing
    emit changed(decision);
}

void DecisionCard::commit()
{
    m_text->commit();
    m_doubt->commit();
    m_dissent->commit();
    m_owner->commit();
}

void DecisionCard::focusText()
{
    m_text->setFocus();
}

} // namespace lodestar::ui
