#include "ui/pages/research/hypothesiseditor.h"

#include "core/base/format.h"
#include "core/workshop/hypothesisresult.h"
#include "ui/base/session.h"
#include "ui/pages/research/beliefvotes.h"
#include "ui/pages/research/criterionform.h"
#include "ui/pages/research/thresholdform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Hypothesis;

HypothesisEditor::HypothesisEditor(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    column->addWidget(makeBelief());
    column->addWidget(makeTest());
    m_criterion = new CriterionForm(session);
    column->addWidget(m_criterion);
    column->addStretch(1);
    connectFields();
}

QWidget *HypothesisEditor::makeBelief()
{
    auto *card = new Card(tr("The belief"));
    auto *remove = makeButton(tr("Remove"), theme::ButtonKind::Quiet);
    connect(remove, &QPushButton::clicked, this, &HypothesisEditor::remove);
    card->addHeaderWidget(remove);
    m_statement = new TextEdit(tr("Statement"), 2);
    m_belief = new Segmented(tr("How strongly we believe it"));
    for (int belief = workshop::kLowBelief; belief <= workshop::kHighBelief; ++belief)
        m_belief->addChoice(QString::number(belief), workshop::beliefName(belief));
    m_votes = new BeliefVotes(m_session);
    m_beliefText = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    card->body()->addWidget(new FormRow(tr("Statement"), m_statement));
    card->body()->addWidget(new FormRow(tr("How strongly we believe it"), m_belief));
    card->body()->addWidget(m_votes);
    card->body()->addWidget(m_beliefText);
    return card;
}

QWidget *HypothesisEditor::makeTest()
{
    auto *card = new Card(tr("The test, and what came of it"));
    m_test = new TextEdit(tr("How to find out"), 2);
    m_result = new ThresholdForm;
    m_update = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_rung = new QComboBox;
    m_rung->setAccessibleName(tr("Evidence so far"));
    for (int rung = 0; rung <= workshop::kHighestRung; ++rung)
        m_rung->addItem(workshop::rungName(rung), rung);
    m_rungHint = new HintBox({}, HintBox::Tone::News);
    auto *take = makeButton(tr("Take it"), theme::ButtonKind::Quiet);
    connect(take, &QPushButton::clicked, this,
            [this] { save([](Hypothesis &one) { one.rung = workshop::rungOfAnswers(one.hits, one.asked); }); });
    m_rungHint->addButton(take);
    m_outcome = new TextEdit(tr("What came of it"), 2);
    card->body()->addWidget(new FormRow(tr("How to find out"), m_test));
    card->body()->addWidget(m_result);
    card->body()->addWidget(m_update);
    card->body()->addWidget(new FormRow(tr("Evidence so far"), m_rung));
    card->body()->addWidget(m_rungHint);
    card->body()->addWidget(new FormRow(tr("What came of it"), m_outcome));
    return card;
}

void HypothesisEditor::connectFields()
{
    connect(m_statement, &TextEdit::committed, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            m_statement->setText(m_hypothesis.statement); // a belief without words is none
        else
            save([&](Hypothesis &one) { one.statement = text.trimmed(); });
    });
    connect(m_test, &TextEdit::committed, this,
            [this](const QString &text) { save([&](Hypothesis &one) { one.test = text.trimmed(); }); });
    connect(m_outcome, &TextEdit::committed, this,
            [this](const QString &text) { save([&](Hypothesis &one) { one.outcome = text.trimmed(); }); });
    connect(m_belief, &Segmented::chosen, this,
            [this](const QString &id) { save([&](Hypothesis &one) { one.belief = id.toInt(); }); });
    connect(m_rung, &QComboBox::activated, this, [this](int rung) { save([&](Hypothesis &one) { one.rung = rung; }); });
    connect(m_result, &ThresholdForm::thresholdChanged, this,
            [this](double below) { save([&](Hypothesis &one) { one.killBelow = below; }); });
    connect(m_result, &ThresholdForm::answersChanged, this, [this](int hits, int asked) {
        save([&](Hypothesis &one) {
            one.hits = hits;
            one.asked = asked;
        });
    });
    connect(m_criterion, &CriterionForm::criterionChanged, this,
            [this](const table::Condition &criterion) { save([&](Hypothesis &one) { one.criterion = criterion; }); });
}

void HypothesisEditor::show(const Hypothesis *hypothesis, bool canEdit)
{
    setVisible(hypothesis != nullptr);
    setEnabled(canEdit);
    if (!hypothesis)
        return;
    m_hypothesis = *hypothesis;
    const bool another = std::exchange(m_shown, hypothesis->id) != hypothesis->id;
    for (const auto &[field, text] :
         {std::pair{m_statement, hypothesis->statement}, {m_test, hypothesis->test}, {m_outcome, hypothesis->outcome}})
        another ? field->restart(text) : field->setText(text);
    m_belief->setCurrent(QString::number(hypothesis->belief));
    m_belief->setEnabled(hypothesis->votes.empty()); // votes say it better
    m_beliefText->setText(workshop::beliefText(*hypothesis));
    m_votes->show(*hypothesis);
    m_result->show(*hypothesis);
    const auto update = workshop::beliefUpdate(*hypothesis);
    m_update->setVisible(update && hypothesis->asked > 0);
    if (update)
        m_update->setText(tr("With the belief of the room counted like two interviews, and never more: about %1, "
                             "likely between %2 and %3.")
                              .arg(format::share(update->mean), format::share(update->interval.low),
                                   format::share(update->interval.high)));
    m_rung->setCurrentIndex(hypothesis->rung);
    const int reached = workshop::rungOfAnswers(hypothesis->hits, hypothesis->asked);
    m_rungHint->setText(reached > hypothesis->rung
                            ? tr("The answers reach further: “%1”.").arg(workshop::rungName(reached))
                            : QString());
    m_criterion->show(*hypothesis);
}

void HypothesisEditor::commit()
{
    for (TextEdit *field : {m_statement, m_test, m_outcome})
        field->commit();
}

void HypothesisEditor::save(const std::function<void(Hypothesis &)> &change)
{
    if (m_hypothesis.id.isEmpty() || !m_session.hasProject())
        return;
    Hypothesis changed = m_hypothesis;
    change(changed);
    m_session.settle(workshop::HypothesisStore(*m_session.project()).save(changed));
}

void HypothesisEditor::remove()
{
    if (m_session.settle(workshop::HypothesisStore(*m_session.project()).remove(m_hypothesis.id)))
        m_session.notify(tr("The hypothesis was removed."), false, true);
}

} // namespace lodestar::ui
