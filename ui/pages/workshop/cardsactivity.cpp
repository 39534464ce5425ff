#include "ui/pages/workshop/cardsactivity.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/answercard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::FontRole;
using theme::Space;

CardsActivity::CardsActivity(Session &session, QWidget *parent) : Activity(session, parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_title = new Label({}, FontRole::Subtitle);
    column->addWidget(m_title);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(look.space(Space::Small));
    column->addLayout(m_cards);

    m_entry = new TextEdit(tr("New answer"), 2);
    m_entry->setPlaceholderText(tr("Write an answer; Ctrl+Enter adds it"));
    m_speaker = new QComboBox;
    m_speaker->setAccessibleName(tr("Who says so"));
    auto *add = makeButton(tr("Add answer"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    connect(add, &QPushButton::clicked, this, &CardsActivity::addAnswer);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_entry);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &CardsActivity::addAnswer);
    m_add = add;
    auto *row = new QHBoxLayout;
    row->addWidget(m_speaker, 1);
    row->addWidget(add);
    column->addWidget(m_entry);
    column->addLayout(row);
    column->addStretch(1);
}

void CardsActivity::showQuestion(const workshop::Question &question)
{
    Activity::showQuestion(question);
    m_entry->setText({});
    m_entry->clear();
    showAnswers();
}

void CardsActivity::refresh(const workshop::Room &room)
{
    Activity::refresh(room);
    offerSpeakers();
    showAnswers();
    for (QWidget *field : std::initializer_list<QWidget *>{m_entry, m_add, m_speaker})
        field->setEnabled(canEdit());
}

void CardsActivity::offerSpeakers()
{
    const QString speaker = m_speaker->currentData().toString();
    m_speaker->clear();
    m_speaker->addItem(tr("The room"), QString());
    for (const auto &participant : room().present())
        m_speaker->addItem(
            tr("%1 · %2", "speaker, team").arg(visible(participant.name, 60), workshop::teamName(participant.team)),
            participant.id);
    m_speaker->setCurrentIndex(qMax(0, m_speaker->findData(speaker)));
}

void CardsActivity::showAnswers()
{
    const std::vector<workshop::Answer> shown = room().cardsOf(question().id);
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
        const workshop::Participant *author = room().participant(shown[i].participant);
        m_answerCards[i]->setAnswer(shown[i], author ? visible(author->name, 60) : tr("The room"),
                                    author ? author->team : QString());
    }
    const auto count = static_cast<int>(shown.size());
    m_title->setText(count == 0 ? tr("What do we say?") : tr("What we say: %n answer(s)", nullptr, count));
}

AnswerCard *CardsActivity::makeCard(const workshop::Answer &answer)
{
    auto *card = new AnswerCard(answer, m_cardsCanEdit);
    // Queued: a card may tell its text while a refresh takes it away, and the refresh must come to its end first.
    connect(
        card, &AnswerCard::edited, this,
        [this](const workshop::Answer &changed) {
            if (session().hasProject())
                session().settle(workshop::WorkshopStore(*session().project()).saveAnswer(changed));
        },
        Qt::QueuedConnection);
    connect(card, &AnswerCard::removed, this, [this, id = answer.id] {
        if (session().settle(workshop::WorkshopStore(*session().project()).removeAnswer(id)))
            session().notify(tr("The answer was removed."), false, true);
    });
    return card;
}

void CardsActivity::focusEntry()
{
    m_entry->setFocus();
}

QVariant CardsActivity::begun() const
{
    return m_entry->toPlainText();
}

void CardsActivity::resume(const QVariant &begun)
{
    m_entry->setPlainText(begun.toString());
}

void CardsActivity::commit()
{
    // A half-written answer is an answer: leaving the question must not lose it.
    if (!m_entry->toPlainText().trimmed().isEmpty())
        addAnswer();
}

void CardsActivity::addAnswer()
{
    const QString text = m_entry->toPlainText().trimmed();
    if (text.isEmpty() || !session().hasProject() || session().project()->isReadOnly())
        return;
    const workshop::Answer answer{QUuid::createUuid().toString(QUuid::WithoutBraces), question().id,
                                  m_speaker->currentData().toString(), text, QDateTime::currentDateTimeUtc()};
    if (session().settle(workshop::WorkshopStore(*session().project()).saveAnswer(answer)))
        m_entry->clear();
}

} // namespace lodestar::ui
