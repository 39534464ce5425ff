#include "ui/pages/icp/newcriterioncard.h"

#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/conditioneditor.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

NewCriterionCard::NewCriterionCard(Session &session, ChosenIcp &chosen, QWidget *parent)
    : Card(tr("Add a criterion"), parent), m_session(session), m_chosen(chosen)
{
    body()->addWidget(
        Label::wrapping(tr("From data: add it on the Shared traits page, with its evidence. Or write what "
                           "the team believes:"),
                        FontRole::Body, ColorRole::TextMuted));
    body()->addWidget(makeStatement());
    m_conditionBox = makeCondition();
    body()->addWidget(m_conditionBox);
}

QWidget *NewCriterionCard::makeStatement()
{
    m_statement = new QLineEdit;
    m_statement->setAccessibleName(tr("New criterion in words"));
    m_statement->setPlaceholderText(tr("Changed their planning tool this year"));
    m_statement->setMaxLength(200);
    m_rests = new Segmented(tr("What it rests on"));
    m_rests->addChoice(QStringLiteral("opinion"), tr("opinion"));
    m_rests->addChoice(QStringLiteral("hypothesis"), tr("hypothesis"));
    auto *add = makeButton(tr("Add"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    m_addStatement = add;
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::current().space(Space::Small));
    row->addWidget(m_statement, 1);
    row->addWidget(m_rests);
    row->addWidget(add);
    connect(m_statement, &QLineEdit::returnPressed, this, &NewCriterionCard::addStatement);
    connect(add, &QPushButton::clicked, this, &NewCriterionCard::addStatement);
    return box;
}

QWidget *NewCriterionCard::makeCondition()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        Label::wrapping(tr("Or choose what the customer list can answer:"), FontRole::Body, ColorRole::TextMuted));
    m_condition = new ConditionEditor;
    column->addWidget(m_condition);
    auto *add = makeButton(tr("Add this condition"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    m_addCondition = add;
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, &NewCriterionCard::addCondition);
    connect(m_condition, &ConditionEditor::changed, this,
            [this] { m_addCondition->setEnabled(m_chosen.canEdit() && !m_condition->condition().isEmpty()); });
    return box;
}

void NewCriterionCard::showIcp()
{
    const bool edit = m_chosen.canEdit();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_statement, m_rests, m_addStatement, m_condition})
        widget->setEnabled(edit);
    m_addCondition->setEnabled(edit && !m_condition->condition().isEmpty());
}

void NewCriterionCard::showData()
{
    const auto analysis = m_session.analysis();
    m_condition->setTable(analysis ? analysis->table : table::Table());
    m_conditionBox->setVisible(!m_condition->isEmpty());
    m_addCondition->setEnabled(m_chosen.canEdit() && !m_condition->condition().isEmpty());
}

QString NewCriterionCard::statement() const
{
    return m_statement->text();
}

void NewCriterionCard::setStatement(const QString &statement)
{
    m_statement->setText(statement);
}

void NewCriterionCard::addStatement()
{
    const QString text = m_statement->text().simplified();
    if (text.isEmpty() || !m_chosen.icp()) {
        m_statement->setFocus();
        return;
    }
    profile::Criterion criterion;
    criterion.label = text.left(80);
    criterion.best = text;
    criterion.evidence.kind = m_rests->current() == QStringLiteral("hypothesis") ? profile::EvidenceKind::Hypothesis
                                                                                 : profile::EvidenceKind::Opinion;
    m_statement->clear();
    add(criterion);
}

void NewCriterionCard::addCondition()
{
    const table::Condition condition = m_condition->condition();
    if (condition.isEmpty() || !m_chosen.icp())
        return;
    profile::Criterion criterion;
    criterion.label = condition.attribute;
    criterion.condition = condition;
    criterion.best = condition.valueText();
    add(criterion);
}

void NewCriterionCard::add(const profile::Criterion &criterion)
{
    emit adding();
    profile::Criterion added = criterion;
    added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_chosen.save([&](auto &each) { each.criteria.push_back(added); },
                  tr("Added the criterion %1").arg(isolated(added.label)));
}

} // namespace lodestar::ui
