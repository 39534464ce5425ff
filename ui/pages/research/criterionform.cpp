#include "ui/pages/research/criterionform.h"

#include "core/base/text.h"
#include "core/research/hypothesiscriterion.h"
#include "core/workshop/hypothesisresult.h"
#include "ui/base/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/conditioneditor.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/icpadding.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::DataCheck;

CriterionForm::CriterionForm(Session &session, QWidget *parent)
    : Card(tr("The criterion it would become"), parent), m_session(session)
{
    m_criterion = Label::wrapping({});
    m_data = new HintBox;
    body()->addWidget(m_criterion);
    body()->addWidget(m_data);

    m_chooser = new QWidget;
    auto *column = new QVBoxLayout(m_chooser);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_condition = new ConditionEditor;
    m_take = makeButton(tr("Speak of this"), theme::ButtonKind::Quiet);
    column->addWidget(m_condition);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    body()->addWidget(m_chooser);

    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    m_choose = makeButton(tr("Choose an attribute…"), theme::ButtonKind::Quiet);
    m_drop = makeButton(tr("In words only"), theme::ButtonKind::Quiet);
    auto *add = makeButton(tr("Make it a criterion"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    for (QPushButton *button : {add, m_choose, m_drop})
        row->addWidget(button);
    body()->addWidget(buttons);

    choose(false);
    connect(m_choose, &QPushButton::clicked, this, [this] { choose(m_chooser->isHidden()); });
    connect(m_condition, &ConditionEditor::changed, this,
            [this] { m_take->setEnabled(!m_condition->condition().isEmpty()); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        const table::Condition condition = m_condition->condition();
        choose(false);
        emit criterionChanged(condition);
    });
    connect(m_drop, &QPushButton::clicked, this, [this] { emit criterionChanged({}); });
    connect(add, &QPushButton::clicked, this,
            [this, add] { addToIcp(m_session, add, {research::criterionFrom(m_hypothesis)}, tr("a hypothesis")); });
}

void CriterionForm::show(const workshop::Hypothesis &hypothesis)
{
    if (m_hypothesis.id != hypothesis.id)
        choose(false);
    m_hypothesis = hypothesis;
    showCriterion();
    showData();
}

void CriterionForm::showCriterion()
{
    const table::Condition &criterion = m_hypothesis.criterion;
    m_criterion->setText(criterion.isEmpty() ? tr("In words: people will judge it, customer by customer.")
                                             : tr("%1: %2", "attribute, values")
                                                   .arg(isolated(visible(criterion.attribute, 60)),
                                                        isolated(visible(criterion.valueText(), 200))));
    m_drop->setVisible(!criterion.isEmpty());
}

void CriterionForm::showData()
{
    const auto analysis = m_session.analysis();
    m_choose->setVisible(analysis != nullptr);
    m_data->setVisible(analysis != nullptr);
    if (!analysis) {
        choose(false);
        return;
    }
    m_condition->setTable(analysis->table);
    m_take->setEnabled(!m_condition->condition().isEmpty());
    const DataCheck check = workshop::dataCheck(m_hypothesis, analysis->table, analysis->rating);
    m_data->setTone(check.verdict == DataCheck::Verdict::Contradicted ? HintBox::Tone::Negative : HintBox::Tone::News);
    const QString verdict = workshop::dataVerdictName(check.verdict);
    m_data->setText(verdict.isEmpty()
                        ? workshop::dataText(check)
                        : tr("The belief is %1. %2", "verdict; its figures").arg(verdict, workshop::dataText(check)));
}

void CriterionForm::choose(bool choosing)
{
    m_chooser->setVisible(choosing);
    m_choose->setText(choosing ? tr("Do not choose now") : tr("Choose an attribute…"));
}

} // namespace lodestar::ui
