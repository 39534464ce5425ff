#include "ui/pages/workshop/decideactivity.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/dataanswer.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

DecideActivity::DecideActivity(Session &session, QWidget *parent) : Activity(session, parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(look.space(Space::Normal));
    m_columns->addWidget(makeDecision(), 3);
    auto *beside = new Card(tr("The data says"));
    beside->setTone(Card::Tone::Soft);
    m_data = new QVBoxLayout;
    m_data->setSpacing(look.space(Space::Tiny));
    beside->body()->addLayout(m_data);
    beside->body()->addStretch(1);
    m_columns->addWidget(beside, 2);
    column->addLayout(m_columns);
    column->addStretch(1);
}

QWidget *DecideActivity::makeDecision()
{
    auto *card = new Card(tr("Decision"));
    m_text = new TextEdit(tr("What we decided"), 2);
    m_text->setPlaceholderText(tr("What the room decided, in one sentence"));
    m_owner = new TextLine(tr("Owner"));
    m_owner->setPlaceholderText(tr("Who sees to it"));
    m_confidence = new Segmented(tr("Confidence"));
    for (int level = 1; level <= 5; ++level)
        m_confidence->addChoice(QString::number(level), format::count(level));
    card->body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Normal));
    row->addWidget(new FormRow(tr("Owner"), m_owner), 2);
    row->addWidget(new FormRow(tr("Confidence, 1 low to 5 high"), m_confidence), 1);
    card->body()->addLayout(row);
    card->body()->addStretch(1);
    connect(m_text, &TextEdit::committed, this, &DecideActivity::saveDecision);
    connect(m_owner, &TextLine::committed, this, &DecideActivity::saveDecision);
    connect(m_confidence, &Segmented::chosen, this, &DecideActivity::saveDecision);
    return card;
}

void DecideActivity::showQuestion(const workshop::Question &question)
{
    Activity::showQuestion(question);
    m_decision = {};
    showDecision();
    refreshData();
}

void DecideActivity::refresh(const workshop::Room &room)
{
    Activity::refresh(room);
    const bool wasDecided = !m_decision.subject.isEmpty();
    const workshop::Decision *decision = room.decisionOn(question().id);
    m_decision = decision ? *decision : workshop::Decision{};
    // An owner or a confidence chosen before the decision is written waits in its field.
    if (wasDecided || decision)
        showDecision();
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_owner, m_confidence})
        field->setEnabled(canEdit());
}

void DecideActivity::showDecision()
{
    m_text->setText(m_decision.text);
    m_owner->setStored(m_decision.owner);
    m_confidence->setCurrent(QString::number(m_decision.confidence));
}

void DecideActivity::refreshData()
{
    clearLayout(m_data);
    const auto analysis = session().analysis();
    if (!analysis) {
        m_data->addWidget(
            Label::wrapping(session().isAnalysing()
                                ? tr("Looking at the customers…")
                                : tr("No customers are imported yet. Answer from experience; it counts as opinion."),
                            FontRole::Body, ColorRole::TextMuted));
        return;
    }
    const workshop::DataAnswer answer =
        workshop::dataAnswer(question(), analysis->table, analysis->rating, analysis->traits);
    for (const auto &line : answer.lines) {
        if (!line.figure.isEmpty())
            m_data->addWidget(Label::wrapping(line.figure, FontRole::Title));
        m_data->addWidget(Label::wrapping(line.text));
        m_data->addSpacing(theme::current().space(Space::Small));
    }
    if (answer.isEmpty() && answer.missingRoles.isEmpty() && answer.source.isEmpty())
        m_data->addWidget(
            Label::wrapping(tr("No data set answers this question."), FontRole::Body, ColorRole::TextMuted));
    if (!answer.missingRoles.isEmpty())
        m_data->addWidget(Label::wrapping(
            tr("To answer from data, the customer list needs a column for: %1.").arg(joined(answer.missingRoles)),
            FontRole::Small, ColorRole::TextMuted));
    if (!answer.source.isEmpty())
        m_data->addWidget(Label::wrapping(answer.source, FontRole::Small, ColorRole::TextMuted));
}

void DecideActivity::focusEntry()
{
    m_text->setFocus();
}

void DecideActivity::commit()
{
    m_text->commit();
    m_owner->commit();
}

void DecideActivity::saveDecision()
{
    if (question().id.isEmpty() || !session().hasProject())
        return;
    workshop::Decision decision = m_decision;
    decision.subject = question().id;
    decision.text = m_text->text().trimmed();
    decision.owner = m_owner->text().trimmed();
    decision.confidence = m_confidence->current().toInt();
    decision.at = QDateTime::currentDateTimeUtc();
    if (decision.text.isEmpty() && m_decision.text.isEmpty())
        return; // an owner or a confidence alone decides nothing
    session().settle(workshop::WorkshopStore(*session().project()).saveDecision(decision));
}

void DecideActivity::resizeEvent(QResizeEvent *event)
{
    Activity::resizeEvent(event);
    // Beside each other while each has room for a sentence, otherwise below each other.
    const int needed = fontMetrics().averageCharWidth() * 78;
    m_columns->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lodestar::ui
