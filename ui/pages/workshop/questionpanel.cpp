#include "ui/pages/workshop/questionpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/answercard.h"
#include "ui/pages/workshop/surveyvoices.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

QuestionPanel::QuestionPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_kicker = new Label({}, FontRole::Small, ColorRole::TextMuted);
    m_text = Label::wrapping({}, FontRole::Headline);
    m_why = Label::prose({}, FontRole::Body, ColorRole::TextMuted);
    m_followUps = Label::prose({}, FontRole::Body, ColorRole::TextMuted);
    column->addWidget(m_kicker);
    column->addWidget(m_text);
    column->addWidget(m_why);
    column->addWidget(m_followUps);
    column->addSpacing(look.space(Space::Small));

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(look.space(Space::Normal));
    auto *main = new QVBoxLayout;
    main->setSpacing(look.space(Space::Normal));
    main->addWidget(makeAnswers());
    main->addWidget(makeDecision());
    main->addStretch(1);
    m_columns->addLayout(main, 3);
    m_data = new Card(tr("The data says"));
    m_data->setTone(Card::Tone::Soft);
    m_dataBody = new QVBoxLayout;
    m_dataBody->setSpacing(look.space(Space::Tiny));
    m_data->body()->addLayout(m_dataBody);
    m_voices = new SurveyVoices(session);
    m_data->body()->addWidget(m_voices);
    m_data->body()->addStretch(1);
    m_columns->addWidget(m_data, 2);
    column->addLayout(m_columns);
    column->addStretch(1);
}

QWidget *QuestionPanel::makeAnswers()
{
    const theme::Look &look = theme::current();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_answersTitle = new Label({}, FontRole::Subtitle);
    column->addWidget(m_answersTitle);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(look.space(Space::Small));
    column->addLayout(m_cards);

    m_entry = new TextEdit(tr("New answer"), 2);
    m_entry->setPlaceholderText(tr("Write an answer; Ctrl+Enter adds it"));
    m_speaker = new QComboBox;
    m_speaker->setAccessibleName(tr("Who says so"));
    auto *add = makeButton(tr("Add answer"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    connect(add, &QPushButton::clicked, this, &QuestionPanel::addAnswer);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_entry);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &QuestionPanel::addAnswer);
    m_add = add;
    auto *row = new QHBoxLayout;
    row->addWidget(m_speaker, 1);
    row->addWidget(add);
    column->addWidget(m_entry);
    column->addLayout(row);
    return box;
}

QWidget *QuestionPanel::makeDecision()
{
    auto *card = new Card(tr("Decision"));
    m_decisionText = new TextEdit(tr("What we decided"), 2);
    m_decisionText->setPlaceholderText(tr("What the room decided, in one sentence"));
    m_owner = new TextLine(tr("Owner"));
    m_owner->setPlaceholderText(tr("Who sees to it"));
    m_confidence = new Segmented(tr("Confidence"));
    for (int level = 1; level <= 5; ++level)
        m_confidence->addChoice(QString::number(level), format::count(level));
    card->body()->addWidget(m_decisionText);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Normal));
    row->addWidget(new FormRow(tr("Owner"), m_owner), 2);
    row->addWidget(new FormRow(tr("Confidence, 1 low to 5 high"), m_confidence), 1);
    card->body()->addLayout(row);
    connect(m_decisionText, &TextEdit::committed, this, &QuestionPanel::saveDecision);
    connect(m_owner, &TextLine::committed, this, &QuestionPanel::saveDecision);
    connect(m_confidence, &Segmented::chosen, this, &QuestionPanel::saveDecision);
    return card;
}

void QuestionPanel::showQuestion(const workshop::Question &question)
{
    if (question.id == m_question.id)
        return;
    commit();
    m_question = question;
    const QString group = workshop::questionGroupName(question.group);
    m_kicker->setText(question.number > 0
                          ? tr("Question %1 of 25 · asked of: %2").arg(format::count(question.number), group)
                          : group);
    m_text->setText(question.text);
    m_why->setText(question.why);
    QStringList lines;
    for (const QString &followUp : question.followUps)
        lines << tr("– %1", "a follow-up question in a list").arg(followUp);
    m_followUps->setText(lines.join(u'\n'));
    m_followUps->setVisible(!lines.isEmpty());
    m_entry->setText({});
    m_entry->clear();
    showAnswers(m_answers);
    m_decision = {};
    showDecision();
    refreshData();
}

void QuestionPanel::refresh(const std::vector<workshop::Participant> &participants,
                            const std::vector<workshop::Answer> &answers,
                            const std::vector<workshop::Decision> &decisions)
{
    m_participants = participants;
    m_answers = answers;
    const QString speaker = m_speaker->currentData().toString();
    m_speaker->clear();
    m_speaker->addItem(tr("The room"), QString());
    for (const auto &participant : participants)
        if (!participant.former)
            m_speaker->addItem(
                tr("%1 · %2", "speaker, team").arg(visible(participant.name, 60), workshop::teamName(participant.team)),
                participant.id);
    m_speaker->setCurrentIndex(qMax(0, m_speaker->findData(speaker)));
    const bool wasDecided = !m_decision.subject.isEmpty();
    m_decision = {};
    for (const auto &decision : decisions)
        if (decision.subject == m_question.id)
            m_decision = decision;
    showAnswers(answers);
    // An owner or a confidence chosen before the decision is written waits in its field.
    if (wasDecided || !m_decision.subject.isEmpty())
        showDecision();
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_entry, m_add, m_decisionText, m_owner, m_confidence, m_speaker})
        field->setEnabled(canEdit());
}

bool QuestionPanel::canEdit() const
{
    return m_session.hasProject() && !m_session.project()->isReadOnly() && !m_session.isBusy();
}

void QuestionPanel::showAnswers(const std::vector<workshop::Answer> &answers)
{
    std::vector<workshop::Answer> shown;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(shown),
                 [this](const auto &answer) { return answer.question == m_question.id; });
    // The same cards stay: someone may be writing in one of them.
    const bool same = m_cardsCanEdit == canEdit()
        && std::equal(m_answerCards.begin(), m_answerCards.end(), shown.begin(), shown.end(),
                      [](const AnswerCard *card, const workshop::Answer &answer) {
                          return card->answer().id == answer.id;
                      });
    if (!same) {
        m_cardsCanEdit = canEdit();
        clearLayout(m_cards);
        m_answerCards.clear();
        for (const auto &answer : shown) {
            m_answerCards.push_back(makeCard(answer));
            m_cards->addWidget(m_answerCards.back());
        }
    }
    for (size_t i = 0; i < shown.size(); ++i) {
        QString speaker = tr("The room"), team;
        for (const auto &participant : m_participants) {
            if (participant.id == shown[i].participant) {
                speaker = visible(participant.name, 60);
                team = participant.team;
            }
        }
        m_answerCards[i]->setAnswer(shown[i], speaker, team);
    }
    const auto count = static_cast<int>(shown.size());
    m_answersTitle->setText(count == 0 ? tr("What do we say?") : tr("What we say: %n answer(s)", nullptr, count));
}

AnswerCard *QuestionPanel::makeCard(const workshop::Answer &answer)
{
    auto *card = new AnswerCard(answer, m_cardsCanEdit);
    // Queued: a card may tell its text while a refresh takes it away, and the refresh must come to its end first.
    connect(
        card, &AnswerCard::edited, this,
        [this](const workshop::Answer &changed) {
            if (m_session.hasProject())
                m_session.settle(workshop::WorkshopStore(*m_session.project()).saveAnswer(changed));
        },
        Qt::QueuedConnection);
    connect(card, &AnswerCard::removed, this, [this, id = answer.id] {
        if (m_session.settle(workshop::WorkshopStore(*m_session.project()).removeAnswer(id)))
            m_session.notify(tr("The answer was removed."), false, true);
    });
    return card;
}

void QuestionPanel::showDecision()
{
    const workshop::Decision decision = m_decision.subject == m_question.id ? m_decision : workshop::Decision{};
    m_decisionText->setText(decision.text);
    m_owner->setStored(decision.owner);
    m_confidence->setCurrent(QString::number(decision.confidence));
}

void QuestionPanel::refreshData()
{
    m_voices->showQuestion(m_question.id);
    clearLayout(m_dataBody);
    const auto analysis = m_session.analysis();
    if (!analysis) {
        m_dataBody->addWidget(
            Label::wrapping(m_session.isAnalysing()
                                ? tr("Looking at the customers…")
                                : tr("No customers are imported yet. Answer from experience; it counts as opinion."),
                            FontRole::Body, ColorRole::TextMuted));
        return;
    }
    const workshop::DataAnswer answer =
        workshop::dataAnswer(m_question, analysis->table, analysis->rating, analysis->traits);
    for (const auto &line : answer.lines) {
        if (!line.figure.isEmpty())
            m_dataBody->addWidget(Label::wrapping(line.figure, FontRole::Title));
        m_dataBody->addWidget(Label::wrapping(line.text));
        m_dataBody->addSpacing(theme::current().space(Space::Small));
    }
    if (answer.isEmpty() && answer.missingRoles.isEmpty() && answer.source.isEmpty())
        m_dataBody->addWidget(
            Label::wrapping(tr("No data set answers this question."), FontRole::Body, ColorRole::TextMuted));
    if (!answer.missingRoles.isEmpty())
        m_dataBody->addWidget(Label::wrapping(
            tr("To answer from data, the customer list needs a column for: %1.").arg(joined(answer.missingRoles)),
            FontRole::Small, ColorRole::TextMuted));
    if (!answer.source.isEmpty())
        m_dataBody->addWidget(Label::wrapping(answer.source, FontRole::Small, ColorRole::TextMuted));
}

void QuestionPanel::focusAnswer()
{
    m_entry->setFocus();
}

QString QuestionPanel::begunAnswer() const
{
    return m_entry->toPlainText();
}

void QuestionPanel::beginAnswer(const QString &text)
{
    m_entry->setPlainText(text);
}

void QuestionPanel::commit()
{
    // A half-written answer is an answer: leaving the question must not lose it.
    if (!m_entry->toPlainText().trimmed().isEmpty())
        addAnswer();
    m_decisionText->commit();
    m_owner->commit();
}

void QuestionPanel::addAnswer()
{
    const QString text = m_entry->toPlainText().trimmed();
    if (text.isEmpty() || !m_session.hasProject() || m_session.project()->isReadOnly())
        return;
    const workshop::Answer answer{QUuid::createUuid().toString(QUuid::WithoutBraces), m_question.id,
                                  m_speaker->currentData().toString(), text, QDateTime::currentDateTimeUtc()};
    if (m_session.settle(workshop::WorkshopStore(*m_session.project()).saveAnswer(answer)))
        m_entry->clear();
}

void QuestionPanel::saveDecision()
{
    if (m_question.id.isEmpty() || !m_session.hasProject())
        return;
    workshop::Decision decision;
    decision.subject = m_question.id;
    decision.text = m_decisionText->text().trimmed();
    decision.owner = m_owner->text().trimmed();
    decision.confidence = m_confidence->current().toInt();
    decision.at = QDateTime::currentDateTimeUtc();
    if (decision.text.isEmpty() && m_decision.text.isEmpty())
        return; // an owner or a confidence alone decides nothing
    m_session.settle(workshop::WorkshopStore(*m_session.project()).saveDecision(decision));
}

void QuestionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QuestionPanel::arrange()
{
    // Beside each other while each has room for a sentence, otherwise below each other.
    const int needed = fontMetrics().averageCharWidth() * 78;
    m_columns->setDirection(width() >= needed ? (QBoxLayout::LeftToRight) : QBoxLayout::TopToBottom);
}

} // namespace lodestar::ui
