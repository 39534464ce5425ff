#include "ui/pages/workshop/voteactivity.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/voteitems.h"
#include "core/workshop/votestore.h"
#include "core/workshop/votewords.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/voteform.h"
#include "ui/pages/workshop/voteresult.h"
#include "ui/pages/workshop/votesetup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionstack.h"
#include "ui/widgets/voterpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using workshop::Participant;
using workshop::VoteRound;
using workshop::VoteState;
using workshop::VoteStore;

VoteActivity::VoteActivity(Session &session, QWidget *parent) : Activity(session, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new SectionStack;
    m_setup = new VoteSetup;
    m_voting = makeVoting();
    m_curtain = new Curtain;
    m_form = new VoteForm;
    m_result = new VoteResult;
    for (QWidget *view : std::initializer_list<QWidget *>{m_setup, m_voting, m_curtain, m_form, m_result})
        m_stack->addWidget(view);
    column->addWidget(m_stack);
    column->addStretch(1);
    connect(m_setup, &VoteSetup::opened, this, &VoteActivity::open);
    connect(m_curtain, &Curtain::opened, this, [this] { openForm(false); });
    connect(m_curtain, &Curtain::left, this, &VoteActivity::showVoting);
    connect(m_form, &VoteForm::sealed, this, &VoteActivity::keep);
    connect(m_form, &VoteForm::left, this, &VoteActivity::showVoting);
    connect(m_result, &VoteResult::decisionWanted, this, [this] { emit activityWanted(QStringLiteral("decide")); });
    connect(m_result, &VoteResult::stageChanged, this, &VoteActivity::stageChanged);
    connect(m_result, &VoteResult::againWanted, this, [this] {
        m_setupWanted = true;
        m_setup->copyTerms(m_result->round());
        showWhatIsOn();
    });
}

QWidget *VoteActivity::makeVoting()
{
    auto *card = new Card(tr("A secret vote"));
    m_terms = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_state = Label::wrapping({}, FontRole::Subtitle);
    m_since = new HintBox({}, HintBox::Tone::News);
    m_voters = new VoterPanel(session());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_terms, m_since, m_voters, makeButtons()})
        card->body()->addWidget(widget);
    connect(m_voters, &VoterPanel::turnWanted, this, [this](const QString &id) { giveTurn(id); });
    return card;
}

QWidget *VoteActivity::makeButtons()
{
    m_close = makeButton(tr("Close the vote"), theme::ButtonKind::Primary);
    m_reveal = makeButton(tr("Reveal"), theme::ButtonKind::Primary);
    m_paper = makeButton(tr("Enter paper ballots"));
    m_reopen = makeButton(tr("Open it again"));
    m_discard = makeButton(tr("Discard this vote"), theme::ButtonKind::Link);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_close, m_reveal, m_paper, m_reopen, m_discard})
        row->addWidget(button);
    connect(m_close, &QPushButton::clicked, this, [this] { setState(VoteState::Closed); });
    connect(m_reveal, &QPushButton::clicked, this, [this] { setState(VoteState::Revealed); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { setState(VoteState::Open); });
    connect(m_discard, &QPushButton::clicked, this, &VoteActivity::discard);
    connect(m_paper, &QPushButton::clicked, this, [this] {
        if (const auto next = nextWithout()) { // a sealed ballot is changed behind the curtain only
            m_person = *next;
            openForm(true);
        }
    });
    return buttons;
}

void VoteActivity::showQuestion(const workshop::Question &question)
{
    Activity::showQuestion(question);
    m_setupWanted = false;
    m_form->forget();
    m_stack->setCurrentWidget(m_setup); // nobody votes on what is no longer open
}

void VoteActivity::refresh(const workshop::Room &room)
{
    Activity::refresh(room);
    const VoteRound *on = unrevealed();
    const bool stays = isVoting() && on && on->id == m_votingRound && on->state == VoteState::Open && canEdit();
    if (!stays)
        showWhatIsOn();
}

void VoteActivity::showWhatIsOn()
{
    m_form->forget();
    if (question().id.isEmpty())
        return;
    m_setup->show(question().id, workshop::voteItems(room(), question().id), canEdit());
    if (unrevealed())
        return showVoting();
    if (workshop::lastRevealed(room(), question().id) && !m_setupWanted) {
        m_result->show(room(), question().id, canEdit());
        m_stack->setCurrentWidget(m_result);
    } else {
        m_stack->setCurrentWidget(m_setup);
    }
    emit stageChanged();
}

void VoteActivity::showVoting()
{
    m_form->forget();
    const VoteRound *on = unrevealed();
    if (!on)
        return;
    const QStringList cast = voters();
    const bool open = on->state == VoteState::Open;
    QMap<QString, VoterPanel::Progress> progress;
    for (const QString &participant : cast)
        progress.insert(participant, {tr("has voted"), tr("Change")});
    m_voters->show(progress, canEdit() && open);
    m_terms->setText(workshop::roundInWords(*on));
    tellState(cast);
    m_paper->setVisible(open);
    m_close->setVisible(open);
    m_reveal->setVisible(!open);
    m_reopen->setVisible(!open);
    m_paper->setEnabled(canEdit() && nextWithout().has_value());
    m_close->setEnabled(canEdit() && !cast.isEmpty());
    for (QPushButton *button : {m_reveal, m_reopen, m_discard})
        button->setEnabled(canEdit());
    m_stack->setCurrentWidget(m_voting);
    emit stageChanged();
}

void VoteActivity::tellState(const QStringList &cast)
{
    const VoteRound *on = unrevealed();
    const auto people = static_cast<int>(m_voters->participants().size());
    const int here = votersHere();
    QString state = tr("%1 of %n have voted.", "people", people).arg(format::count(here));
    if (cast.size() > here)
        state = tr("%1 %n more voted and left.", "5 of 8 have voted. 1 more …", static_cast<int>(cast.size()) - here)
                    .arg(state);
    m_state->setText(
        on->state == VoteState::Open ? state : tr("The vote is closed: %1 Nobody has seen what was voted.").arg(state));
    QSet<QString> covered;
    for (const workshop::VoteItem &item : on->items)
        covered.insert(item.id);
    const auto later = static_cast<int>(std::ranges::count_if(room().cards, [&](const workshop::Answer &card) {
        return card.question == on->question && card.at > on->at && !covered.contains(card.id);
    }));
    m_since->setText(later > 0 ? tr("%n card(s) came after the vote was opened and are not in it.", "", later)
                               : QString());
}

void VoteActivity::open(const VoteRound &round)
{
    m_setupWanted = false;
    session().settle(VoteStore(*session().project()).open(round));
}

void VoteActivity::setState(VoteState state)
{
    if (const VoteRound *on = unrevealed())
        session().settle(VoteStore(*session().project()).setState(on->id, state));
}

void VoteActivity::discard()
{
    const VoteRound *on = unrevealed();
    if (on && session().settle(VoteStore(*session().project()).remove(on->id)))
        session().notify(tr("The vote was discarded."), false, true);
}

void VoteActivity::giveTurn(const QString &participant, const QString &done)
{
    const auto &people = m_voters->participants();
    const auto person = std::ranges::find(people, participant, &Participant::id);
    if (person == people.end() || !unrevealed())
        return;
    m_person = *person;
    m_votingRound = unrevealed()->id;
    m_stack->setCurrentWidget(m_curtain);
    m_curtain->ask(m_person.name, done);
    emit stageChanged();
}

void VoteActivity::openForm(bool fromPaper)
{
    const VoteRound *on = unrevealed();
    if (!on)
        return;
    m_votingRound = on->id;
    const auto before = VoteStore(*session().project()).ballotOf(on->id, m_person.id);
    m_stack->setCurrentWidget(m_form);
    m_form->open(m_person, *on, before ? *before : std::vector<workshop::Vote>(), fromPaper);
}

void VoteActivity::keep(const std::vector<workshop::Vote> &votes)
{
    if (session().settle(VoteStore(*session().project()).cast(m_votingRound, m_person, votes)))
        goOn();
}

void VoteActivity::goOn()
{
    const auto next = nextWithout();
    if (!next)
        return showVoting();
    if (m_form->isFromPaper()) {
        m_person = *next;
        return openForm(true);
    }
    const QString done = tr("The ballot of %1 is sealed.").arg(isolated(visible(m_person.name, 60)));
    m_form->forget();
    giveTurn(next->id, done);
}

bool VoteActivity::isVoting() const
{
    return m_stack->currentWidget() == m_curtain || m_stack->currentWidget() == m_form;
}

const VoteRound *VoteActivity::unrevealed() const
{
    const VoteRound *on = nullptr;
    for (const VoteRound &round : room().voteRounds) {
        if (round.question == question().id && round.state != VoteState::Revealed)
            on = &round;
    }
    return on;
}

QStringList VoteActivity::voters() const
{
    const VoteRound *on = unrevealed();
    return on ? VoteStore(*session().project()).voters(on->id).value_or(QStringList()) : QStringList();
}

int VoteActivity::votersHere() const
{
    const QStringList cast = voters();
    return static_cast<int>(std::ranges::count_if(m_voters->participants(),
                                                  [&](const Participant &person) { return cast.contains(person.id); }));
}

std::optional<Participant> VoteActivity::nextWithout() const
{
    const QStringList cast = voters();
    for (const Participant &participant : m_voters->participants()) {
        if (!cast.contains(participant.id))
            return participant;
    }
    return {};
}

void VoteActivity::focusEntry()
{
    m_stack->currentWidget()->setFocus();
    focusNextChild();
}

QVariant VoteActivity::begun() const
{
    return m_stack->currentWidget() == m_setup ? QVariantList{m_setupWanted, m_setup->begun()} : QVariant();
}

void VoteActivity::resume(const QVariant &begun)
{
    const QVariantList parts = begun.toList();
    if (parts.size() != 2)
        return;
    m_setupWanted = parts.front().toBool();
    m_setup->resume(parts.back());
    showWhatIsOn();
}

std::optional<StageScene> VoteActivity::stageScene() const
{
    if (m_stack->currentWidget() == m_result)
        return m_result->stageScene();
    const VoteRound *on = unrevealed();
    if (!on)
        return std::nullopt;
    StageScene scene;
    const bool open = on->state == VoteState::Open;
    scene.line =
        open ? tr("A secret vote: one after the other, everybody else looks away.") : tr("The vote is closed.");
    scene.body =
        StageScene::Text{tr("%1 of %n have voted.", "people", static_cast<int>(m_voters->participants().size()))
                             .arg(format::count(votersHere()))};
    return scene;
}

} // namespace lodestar::ui
