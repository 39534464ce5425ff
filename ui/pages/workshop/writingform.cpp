#include "ui/pages/workshop/writingform.h"

#include "core/base/text.h"
#include "ui/pages/workshop/cardentry.h"
#include "ui/pages/workshop/writtencards.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QTimer>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Answer;

namespace {
constexpr int kSafeAfter = 500; ///< milliseconds without a key
constexpr int kLines = 3;
} // namespace

WritingForm::WritingForm(Desk desk, QWidget *parent) : Card(parent), m_desk(std::move(desk))
{
    body()->setSpacing(theme::current().space(Space::Medium));
    m_who = new Label({}, FontRole::Subtitle);
    m_kept = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_entry = new CardEntry(tr("Your card"), kLines);
    m_entry->setFont(theme::current().font(FontRole::Title));
    m_entry->setPlaceholderText(tr("One thought a card; Enter begins the next"));
    m_count = new Label({}, FontRole::Small, ColorRole::TextMuted);
    m_cards = new WrittenCards;
    auto *done = makeButton(tr("Done, pass on"), theme::ButtonKind::Primary);
    auto *next = makeButton(tr("Next card"));
    auto *back = makeButton(tr("Back to the room"), theme::ButtonKind::Link);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {done, next, back})
        row->addWidget(button);
    for (QWidget *part : std::initializer_list<QWidget *>{m_who, m_kept, m_entry, buttons, m_count, m_cards})
        body()->addWidget(part);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kSafeAfter);
    connect(m_pause, &QTimer::timeout, this, &WritingForm::keepDraft);
    connect(m_entry, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_entry, &CardEntry::entered, this, &WritingForm::enter);
    connect(next, &QPushButton::clicked, this, &WritingForm::enter);
    connect(m_cards, &WrittenCards::changeWanted, this, &WritingForm::takeUp);
    connect(m_cards, &WrittenCards::takenBack, this, &WritingForm::takeBack);
    connect(done, &QPushButton::clicked, this, [this] {
        commit();
        emit finished();
    });
    connect(back, &QPushButton::clicked, this, [this] {
        commit();
        emit left();
    });
}

void WritingForm::open(const workshop::Participant &person, const QString &name, const workshop::WritingRound &round,
                       std::vector<Answer> own)
{
    forget();
    m_person = person;
    m_own = std::move(own);
    m_who->setText(tr("%1 writes", "a person").arg(isolated(name)));
    m_kept->setText(round.anonymous
                        ? tr("Anonymous: a card keeps the team and not your name. Nobody sees it before the reveal. "
                             "When you pass on, your cards leave this screen for good.")
                        : tr("Your name stands on your cards. Nobody sees them before the reveal."));
    tell();
    m_entry->setFocus();
}

void WritingForm::commit()
{
    m_pause->stop();
    keepDraft();
}

void WritingForm::keepDraft()
{
    const QString text = m_entry->toPlainText().trimmed();
    if (m_person.id.isEmpty() || text == m_draft.text)
        return;
    if (text.isEmpty()) {
        if (m_draftIsKept && m_desk.takeBack(m_draft.id))
            m_draft = {};
        m_draftIsKept = !m_draft.id.isEmpty();
        return;
    }
    Answer card = m_draft;
    if (card.id.isEmpty())
        card.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    card.participant = m_person.id;
    card.team = m_person.team;
    card.text = text;
    // Noted first: what is told of the change may come back here.
    const Answer before = std::exchange(m_draft, card);
    const bool wasKept = std::exchange(m_draftIsKept, true);
    if (!m_desk.keep(card)) {
        m_draft = before;
        m_draftIsKept = wasKept;
    }
}

void WritingForm::enter()
{
    commit();
    if (m_draftIsKept) {
        m_own.push_back(m_draft);
        m_draft = {};
        m_draftIsKept = false;
        m_entry->restart({});
        m_pause->stop();
        tell();
    }
    m_entry->setFocus();
}

void WritingForm::takeUp(const QString &card)
{
    enter(); // what is being typed is a card of its own
    const auto wanted = std::ranges::find(m_own, card, &Answer::id);
    if (wanted == m_own.end())
        return;
    m_draft = *wanted;
    m_draftIsKept = true;
    m_own.erase(wanted);
    m_entry->restart(m_draft.text);
    m_entry->moveCursor(QTextCursor::End);
    tell();
}

void WritingForm::takeBack(const QString &card)
{
    if (m_desk.takeBack(card))
        std::erase_if(m_own, [&](const Answer &one) { return one.id == card; });
    tell();
    m_entry->setFocus();
}

void WritingForm::forget()
{
    m_pause->stop();
    m_person = {};
    m_own.clear();
    m_draft = {};
    m_draftIsKept = false;
    m_entry->restart({});
    m_pause->stop();
    m_cards->show({});
    m_count->setText({});
}

void WritingForm::focusEntry()
{
    m_entry->setFocus();
}

void WritingForm::tell()
{
    const auto count = static_cast<int>(m_own.size());
    m_count->setText(count == 0 ? QString() : tr("%n card(s) written", nullptr, count));
    m_cards->show(m_own);
}

} // namespace lodestar::ui
