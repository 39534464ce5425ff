#include "ui/pages/workshop/voteresult.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/voteitems.h"
#include "core/workshop/votewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sharebar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::GroupTally;
using workshop::VoteKind;
using workshop::VoteRound;

namespace {

QString peopleOf(const GroupTally &group, int voters)
{
    return VoteResult::tr("%1 of %n person(s) (95% interval: %2 to %3)", "", voters)
        .arg(format::count(group.people), format::share(group.share.low), format::share(group.share.high));
}

} // namespace

VoteResult::VoteResult(QWidget *parent) : Card(tr("What the vote says"), parent)
{
    const theme::Look &look = theme::current();
    m_rounds = new QComboBox;
    m_rounds->setAccessibleName(tr("Votes on this question"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_terms = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_first = Label::wrapping({}, FontRole::Subtitle);
    m_more = Label::wrapping({});
    m_bars = new QGridLayout;
    m_bars->setColumnStretch(1, 3);
    m_bars->setColumnStretch(2, 2);
    m_bars->setHorizontalSpacing(look.space(Space::Normal));
    m_bars->setVerticalSpacing(look.space(Space::Small));
    m_objections = Label::wrapping({});
    m_settled = new HintBox({}, HintBox::Tone::News);
    m_decide = makeButton(tr("Go on to the decision"), theme::ButtonKind::Primary);
    m_again = makeButton(tr("Vote again"));
    m_again->setToolTip(tr("A new round; this one stays readable"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_decide);
    row->addWidget(m_again);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rounds, m_terms, m_first, m_more})
        body()->addWidget(widget);
    body()->addSpacing(look.space(Space::Small));
    body()->addLayout(m_bars);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_objections, m_settled, buttons})
        body()->addWidget(widget);
    connect(m_rounds, &QComboBox::activated, this, [this] { showRound(m_rounds->currentData().toString()); });
    connect(m_again, &QPushButton::clicked, this, &VoteResult::againWanted);
    connect(m_decide, &QPushButton::clicked, this, &VoteResult::decisionWanted);
}

void VoteResult::show(const workshop::Room &room, const QString &question, bool canEdit)
{
    m_room = room;
    m_again->setEnabled(canEdit);
    showRounds(question);
}

void VoteResult::showRounds(const QString &question)
{
    QString chosen = m_round.question == question ? m_round.id : QString();
    std::vector<VoteRound> rounds;
    std::ranges::copy_if(m_room.voteRounds, std::back_inserter(rounds), [&](const VoteRound &round) {
        return round.question == question && round.state == workshop::VoteState::Revealed;
    });
    const bool isNew = m_rounds->findData(rounds.empty() ? QString() : rounds.back().id) < 0;
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round)
        m_rounds->addItem(
            tr("%1 · %2", "when, what kind of vote").arg(format::dateTime(round->at), workshop::roundInWords(*round)),
            round->id);
    if (isNew || m_rounds->findData(chosen) < 0)
        chosen = rounds.empty() ? QString() : rounds.back().id;
    m_rounds->setCurrentIndex(m_rounds->findData(chosen));
    m_rounds->setVisible(rounds.size() > 1);
    showRound(chosen);
}

void VoteResult::showRound(const QString &id)
{
    const auto found = std::ranges::find(m_room.voteRounds, id, &VoteRound::id);
    m_round = found == m_room.voteRounds.end() ? VoteRound{} : *found;
    m_tally = workshop::tallyOf(m_room, m_round);
    const auto group = [this](const QString &each) { return nameOf(each); };
    QStringList words = workshop::outcomeInWords(m_tally, group);
    m_terms->setText(tr("%1. %n person(s) voted.", "", m_tally.people()).arg(workshop::roundInWords(m_round)));
    m_first->setText(words.takeFirst());
    m_more->setText(words.join(u'\n'));
    m_more->setVisible(!words.isEmpty());
    fillBars();
    fillObjections();
    m_settled->setText(workshop::settledInWords(
                           m_tally, m_round, [this](const QString &person) { return personName(person); }, group)
                           .join(u'\n'));
    emit stageChanged();
}

void VoteResult::fillBars()
{
    clearLayout(m_bars);
    int line = 0;
    for (const GroupTally &group : m_tally.groups) {
        if (group.people == 0 && nameOf(group.group).isEmpty())
            continue; // an item that went with its card, and that nobody voted for
        auto *name = new QWidget;
        auto *column = new QVBoxLayout(name);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(Label::wrapping(visible(nameOf(group.group), 300)));
        column->addWidget(Label::wrapping(peopleOf(group, m_tally.people()), FontRole::Small, ColorRole::TextMuted));
        m_bars->addWidget(new Label(format::count(group.place), FontRole::BodyStrong), line, 0, Qt::AlignTop);
        m_bars->addWidget(name, line, 1);
        auto *bar = new QWidget;
        auto *beside = new QVBoxLayout(bar);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->setSpacing(theme::current().space(Space::Tiny));
        beside->addWidget(
            new ShareBar(workshop::barLength(group, m_tally), group.place == 1 ? ColorRole::Accent : ColorRole::Rest));
        beside->addWidget(Label::wrapping(workshop::amountInWords(group, m_tally.kind), FontRole::Small));
        m_bars->addWidget(bar, line, 2);
        ++line;
    }
}

void VoteResult::fillObjections()
{
    QStringList lines;
    if (m_round.kind == VoteKind::Consent) {
        for (const workshop::Vote &vote : m_room.votes) {
            if (vote.round != m_round.id || vote.amount > workshop::kObjection)
                continue;
            const QString who = personName(vote.participant), what = nameOf(vote.item);
            lines << (vote.reason.isEmpty() ? tr("%1 objects to %2. Ask why.", "a person, an item")
                                                  .arg(isolated(visible(who, 60)), isolated(visible(what, 60)))
                                            : tr("%1 objects to %2: %3", "a person, an item, why")
                                                  .arg(isolated(visible(who, 60)), isolated(visible(what, 60)),
                                                       isolated(visible(vote.reason, 300))));
        }
    }
    m_objections->setText(lines.join(u'\n'));
    m_objections->setVisible(!lines.isEmpty());
}

QString VoteResult::nameOf(const QString &group) const
{
    return workshop::groupName(m_room, m_round, group);
}

QString VoteResult::personName(const QString &participant) const
{
    const workshop::Participant *person = m_room.participant(participant);
    return person ? person->name : tr("somebody");
}

StageScene VoteResult::stageScene() const
{
    StageScene scene;
    scene.line = m_first->text();
    StageScene::Bars bars;
    for (const GroupTally &group : m_tally.groups) {
        if (group.people == 0)
            continue;
        StageScene::Bar bar{visible(nameOf(group.group), 200), workshop::amountInWords(group, m_tally.kind)};
        bar.share = workshop::barLength(group, m_tally);
        bar.color = group.place == 1 ? ColorRole::Accent : ColorRole::Rest;
        // A sentence beside a bar would be cut off: the number stands there, and the sentence below.
        if (m_tally.kind == VoteKind::Points || (m_tally.kind == VoteKind::Consent && !group.values.empty())) {
            bar.note = bar.figure;
            bar.figure = format::number(m_tally.kind == VoteKind::Points ? group.mean : group.median, 1);
        }
        bars.bars.push_back(std::move(bar));
    }
    scene.body = bars;
    scene.status = m_terms->text();
    return scene;
}

} // namespace lodestar::ui
