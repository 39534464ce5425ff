#include "ui/pages/workshop/beliefcard.h"

#include "core/base/text.h"
#include "core/workshop/voteitems.h"
#include "core/workshop/votewords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Answer;
using workshop::Room;

namespace {
constexpr qsizetype kMostLines = 6;
constexpr qsizetype kMostCharacters = 300;
} // namespace

BeliefCard::BeliefCard(QWidget *parent) : Card(tr("The room says"), parent)
{
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme::current().space(Space::Small));
    body()->addLayout(m_lines);
    body()->addStretch(1);
}

void BeliefCard::show(const Room &room, const QString &question, const QString &subject)
{
    clearLayout(m_lines);
    m_beliefs.clear();
    if (room.cluster(subject)) {
        m_beliefs << workshop::clusterName(room, subject);
        showCards(room, room.cardsIn(subject));
    } else {
        showGroups(room, question);
    }
    if (m_beliefs.isEmpty())
        addMuted(
            tr("Nobody has said anything yet. Write cards under Cards or Write; what is voted for comes first here."));
}

void BeliefCard::showGroups(const Room &room, const QString &question)
{
    const workshop::VoteRound *round = workshop::lastRevealed(room, question);
    QSet<QString> voted;
    if (round) {
        const workshop::VoteTally tally = workshop::tallyOf(room, *round);
        for (const workshop::GroupTally &group : tally.groups) {
            const QString name = workshop::groupName(room, *round, group.group);
            if (name.isEmpty() || m_beliefs.size() == kMostLines)
                continue;
            for (const QString &item : group.items)
                voted.insert(item);
            m_beliefs << name;
            addLine(name, workshop::amountInWords(group, tally.kind));
        }
    }
    qsizetype left = 0;
    for (const workshop::VoteItem &item : workshop::voteItems(room, question)) {
        if (voted.contains(item.id))
            continue;
        if (m_beliefs.size() >= kMostLines) {
            ++left;
            continue;
        }
        m_beliefs << item.text;
        addLine(item.text, {});
    }
    if (left > 0)
        addMuted(tr("and %n more", "cards and clusters", static_cast<int>(left)));
}

void BeliefCard::showCards(const Room &room, const std::vector<Answer> &cards)
{
    qsizetype shown = 0;
    for (const Answer &card : cards) {
        m_beliefs << card.text;
        if (++shown > kMostLines)
            continue;
        const workshop::Participant *person = room.participant(card.participant);
        const QString team = card.team.isEmpty() ? QString() : visible(workshop::teamName(card.team), 40);
        const QString who = person ? visible(person->name, 60) : QString();
        addLine(card.text, who.isEmpty() ? team : team.isEmpty() ? who : tr("%1 · %2", "speaker, team").arg(who, team));
    }
    if (shown > kMostLines)
        addMuted(tr("and %n more", "cards and clusters", static_cast<int>(shown - kMostLines)));
}

void BeliefCard::addLine(const QString &text, const QString &note)
{
    m_lines->addWidget(Label::wrapping(visible(text, kMostCharacters)));
    if (!note.isEmpty())
        m_lines->addWidget(Label::wrapping(note, FontRole::Small, ColorRole::TextMuted));
}

void BeliefCard::addMuted(const QString &text)
{
    m_lines->addWidget(Label::wrapping(text, FontRole::Body, ColorRole::TextMuted));
}

} // namespace lodestar::ui
