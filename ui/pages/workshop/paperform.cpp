#include "ui/pages/workshop/paperform.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/workshop/cardentry.h"
#include "ui/pages/workshop/writtencards.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
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
} // namespace

PaperForm::PaperForm(WritingForm::Desk desk, QWidget *parent)
    : Card(tr("Cards written on paper"), parent), m_desk(std::move(desk))
{
    body()->setSpacing(theme::current().space(Space::Small));
    m_kept = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_text = new CardEntry(tr("Words on the card"), 2);
    m_text->setPlaceholderText(tr("The words on the card, then Enter"));
    m_problem = Label::wrapping({}, FontRole::Small, ColorRole::Negative);
    m_count = new Label({}, FontRole::Small, ColorRole::TextMuted);
    m_cards = new WrittenCards;
    auto *back = makeButton(tr("Back to the room"));
    body()->addWidget(m_kept);
    body()->addWidget(m_text);
    makeFrom();
    for (QWidget *part : std::initializer_list<QWidget *>{m_problem, m_count, m_cards})
        body()->addWidget(part);
    body()->addWidget(back, 0, Qt::AlignLeading);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kSafeAfter);
    connect(m_pause, &QTimer::timeout, this, &PaperForm::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &CardEntry::entered, this, [this] {
        if (!m_text->toPlainText().trimmed().isEmpty())
            m_from->setFocus();
    });
    connect(m_cards, &WrittenCards::changeWanted, this, &PaperForm::takeUp);
    connect(m_cards, &WrittenCards::takenBack, this, [this](const QString &card) {
        if (m_desk.takeBack(card))
            std::erase_if(m_written, [&](const Answer &one) { return one.id == card; });
        tell();
        m_text->setFocus();
    });
    connect(back, &QPushButton::clicked, this, [this] {
        commit();
        emit left();
    });
}

void PaperForm::makeFrom()
{
    m_from = new QLineEdit;
    m_from->setAccessibleName(tr("Who wrote the card"));
    m_from->setPlaceholderText(tr("Who: a digit for the team, or the beginning of a name"));
    m_from->installEventFilter(this);
    m_suggestions = new QStringListModel(this);
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_from->setCompleter(completer);
    QStringList teams;
    for (int i = 0; i < workshop::teamIds().size(); ++i)
        teams << tr("%1 %2", "key, team").arg(format::count(i + 1), workshop::teamName(workshop::teamIds().at(i)));
    m_same = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    body()->addWidget(m_from);
    body()->addWidget(Label::wrapping(teams.join(QStringLiteral("  ·  ")), FontRole::Small, ColorRole::TextMuted));
    body()->addWidget(m_same);
    connect(m_from, &QLineEdit::returnPressed, this, &PaperForm::enterTyped);
}

bool PaperForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_from && event->type() == QEvent::KeyPress && m_from->text().isEmpty()) {
        const QString typed = static_cast<QKeyEvent *>(event)->text();
        const int digit = typed.size() == 1 ? typed.front().digitValue() : -1;
        if (digit >= 1 && digit <= workshop::teamIds().size()) {
            const QString team = workshop::teamIds().at(digit - 1);
            enter({{}, team, workshop::teamName(team)});
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void PaperForm::open(const std::vector<workshop::Participant> &people, const QStringList &names,
                     const workshop::WritingRound &round)
{
    forget();
    m_isOpen = true;
    m_people = people;
    m_names = names;
    m_kept->setText(round.anonymous ? tr("Anonymous: a card keeps the team, not the name. Nobody sees it before the "
                                         "reveal; mind that this screen is not shown to the room.")
                                    : tr("Nobody sees the cards before the reveal; mind that this screen is not shown "
                                         "to the room."));
    QStringList offered = names;
    for (const QString &team : workshop::teamIds())
        offered << workshop::teamName(team);
    m_suggestions->setStringList(offered);
    m_last = {{}, {}, tr("nobody in particular")};
    tell();
    m_text->setFocus();
}

void PaperForm::commit()
{
    m_pause->stop();
    keepDraft();
}

void PaperForm::keepDraft()
{
    const QString text = m_text->toPlainText().trimmed();
    if (!m_isOpen || text == m_draft.text)
        return;
    if (text.isEmpty()) {
        if (m_desk.takeBack(m_draft.id))
            m_draft = {};
        return;
    }
    Answer card = m_draft;
    if (card.id.isEmpty())
        card.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    card.text = text;
    // Noted first: what is told of the change may come back here.
    const Answer before = std::exchange(m_draft, card);
    if (!m_desk.keep(card))
        m_draft = before;
}

std::vector<PaperForm::Author> PaperForm::authors() const
{
    std::vector<Author> authors;
    for (size_t i = 0; i < m_people.size(); ++i)
        authors.push_back({m_people[i].id, m_people[i].team, m_names.value(static_cast<qsizetype>(i))});
    for (const QString &team : workshop::teamIds())
        authors.push_back({{}, team, workshop::teamName(team)});
    return authors;
}

std::optional<PaperForm::Author> PaperForm::authorFrom(const QString &typed) const
{
    if (typed.isEmpty())
        return m_last;
    for (const Author &author : authors()) {
        if (author.words.startsWith(typed, Qt::CaseInsensitive))
            return author;
    }
    return std::nullopt;
}

void PaperForm::enterTyped()
{
    if (const auto author = authorFrom(m_from->text().trimmed()))
        enter(*author);
    else
        m_problem->setText(tr("Nobody here is called %1. Type a digit for the team, or add the person first.")
                               .arg(isolated(visible(m_from->text(), 60))));
}

void PaperForm::enter(const Author &author)
{
    commit();
    if (m_draft.id.isEmpty()) {
        m_text->setFocus();
        return;
    }
    Answer card = m_draft;
    card.participant = author.participant;
    card.team = author.team;
    if (!m_desk.keep(card))
        return;
    m_written.push_back(card);
    m_draft = {};
    m_last = author;
    m_from->clear();
    m_text->restart({});
    m_pause->stop();
    tell();
    m_text->setFocus();
}

void PaperForm::takeUp(const QString &card)
{
    const auto wanted = std::ranges::find(m_written, card, &Answer::id);
    if (wanted == m_written.end())
        return;
    const Answer taken = *wanted;
    commit();
    if (!m_draft.id.isEmpty())
        enter(m_last);
    std::erase_if(m_written, [&](const Answer &one) { return one.id == card; });
    m_draft = taken;
    m_text->restart(taken.text);
    tell();
    m_text->setFocus();
}

void PaperForm::forget()
{
    m_pause->stop();
    m_isOpen = false;
    m_draft = {};
    m_written.clear();
    m_from->clear();
    m_text->restart({});
    m_pause->stop();
    m_cards->show({});
    m_problem->setText({});
}

void PaperForm::focusEntry()
{
    m_text->setFocus();
}

void PaperForm::tell()
{
    const auto count = static_cast<int>(m_written.size());
    m_count->setText(count == 0 ? QString() : tr("%n card(s) typed", nullptr, count));
    m_same->setText(tr("Enter alone: %1, as before.").arg(isolated(m_last.words)));
    m_problem->setText({});
    m_cards->show(m_written);
}

} // namespace lodestar::ui
