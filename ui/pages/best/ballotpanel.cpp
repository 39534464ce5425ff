#include "ui/pages/best/ballotpanel.h"

#include "core/base/text.h"
#include "core/metrics/ballotstore.h"
#include "core/metrics/votestate.h"
#include "ui/base/session.h"
#include "ui/pages/best/ballotform.h"
#include "ui/pages/best/ballotresults.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionstack.h"
#include "ui/widgets/voterpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using metrics::BallotStore;
using metrics::Vote;
using metrics::WeightBallot;
using theme::ColorRole;
using theme::FontRole;
using workshop::Participant;

BallotPanel::BallotPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new SectionStack;
    m_room = makeRoom();
    m_curtain = new Curtain;
    m_form = new BallotForm;
    m_results = new BallotResults;
    for (QWidget *page :
         {m_room, static_cast<QWidget *>(m_curtain), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_results)})
        m_stack->addWidget(page);
    column->addWidget(m_stack);
    column->addStretch(1);
    connect(m_curtain, &Curtain::opened, this, [this] { openForm(false); });
    connect(m_curtain, &Curtain::left, this, &BallotPanel::showRoom);
    connect(m_form, &BallotForm::sealed, this, &BallotPanel::keep);
    connect(m_form, &BallotForm::left, this, &BallotPanel::showRoom);
    connect(m_results, &BallotResults::againWanted, this, [this] { reveal(false); });
    connect(m_results, &BallotResults::taken, this, [this](metrics::BallotAverage average) {
        if (m_session.settle(BallotStore(*m_session.project()).adopt(m_criteria, average)))
            m_session.notify(tr("The weights are those of the ballots now."), false, true);
    });
}

QWidget *BallotPanel::makeRoom()
{
    auto *card = new Card(tr("A secret ballot on the weights"));
    card->body()->addWidget(
        Label::wrapping(tr("Everybody spreads 100 points over the criteria, one after the other on this screen, and "
                           "nobody sees what the "
                           "others gave until the room reveals it. So the loudest voice counts as much as any other."),
                        FontRole::Small, ColorRole::TextMuted));
    m_state = Label::wrapping({});
    card->body()->addWidget(m_state);
    m_voters = new VoterPanel(m_session);
    card->body()->addWidget(m_voters);
    m_paper = makeButton(tr("Enter paper ballots"));
    m_reveal = makeButton(tr("Reveal"), theme::ButtonKind::Primary);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_paper);
    row->addWidget(m_reveal);
    card->body()->addWidget(buttons);
    connect(m_voters, &VoterPanel::turnWanted, this, [this](const QString &id) { giveTurn(id); });
    connect(m_paper, &QPushButton::clicked, this, [this] {
        if (const auto next = nextWithout()) { // a sealed ballot is changed behind the curtain only
            m_person = *next;
            openForm(true);
        }
    });
    connect(m_reveal, &QPushButton::clicked, this, [this] { reveal(true); });
    return card;
}

void BallotPanel::show(const std::vector<metrics::BestCriterion> &criteria, bool canEdit)
{
    const bool otherCriteria =
        !std::ranges::equal(criteria, m_criteria, [](const auto &one, const auto &other) { return one.isSame(other); });
    m_criteria = criteria;
    m_canEdit = canEdit;
    const QWidget *current = m_stack->currentWidget();
    const bool isVoting = current == m_curtain || current == m_form;
    if (metrics::isRevealed(*m_session.project(), Vote::Weights))
        showResults();
    else if (!isVoting || otherCriteria)
        showRoom();
}

void BallotPanel::showRoom()
{
    m_form->forget();
    const auto cast = BallotStore(*m_session.project()).participants();
    const QStringList sealed = cast ? *cast : QStringList();
    QMap<QString, VoterPanel::Progress> progress;
    for (const QString &participant : sealed)
        progress.insert(participant, {tr("sealed"), tr("Change")});
    const bool canVote = m_canEdit && m_criteria.size() > 1;
    m_voters->show(progress, canVote);
    const auto people = static_cast<int>(m_voters->participants().size());
    m_state->setText(m_criteria.size() < 2  ? tr("A ballot needs two criteria or more: add them under Weights.")
                         : sealed.isEmpty() ? tr("No ballot has been cast yet.")
                                            : tr("%1 of %n ballot(s) are sealed.", "", people).arg(sealed.size()));
    m_paper->setEnabled(canVote && nextWithout().has_value());
    m_reveal->setEnabled(m_canEdit && !sealed.isEmpty());
    m_stack->setCurrentWidget(m_room);
}

void BallotPanel::showResults()
{
    m_form->forget();
    const auto ballots = BallotStore(*m_session.project()).list();
    m_results->show(m_criteria, ballots ? *ballots : std::vector<WeightBallot>(), m_canEdit);
    m_stack->setCurrentWidget(m_results);
}

void BallotPanel::giveTurn(const QString &participant, const QString &done)
{
    const auto &people = m_voters->participants();
    const auto person = std::ranges::find(people, participant, &Participant::id);
    if (person == people.end())
        return;
    m_person = *person;
    m_stack->setCurrentWidget(m_curtain);
    m_curtain->ask(m_person.name, done);
}

void BallotPanel::openForm(bool fromPaper)
{
    const auto before = BallotStore(*m_session.project()).of(m_person.id);
    m_stack->setCurrentWidget(m_form);
    m_form->open(m_person, m_criteria, before ? *before : std::nullopt, fromPaper);
}

void BallotPanel::keep(const WeightBallot &ballot)
{
    if (m_session.settle(BallotStore(*m_session.project()).save(ballot, m_person.name)))
        goOn();
}

void BallotPanel::goOn()
{
    const auto next = nextWithout();
    if (!next)
        return showRoom();
    if (m_form->isFromPaper()) {
        m_person = *next;
        return openForm(true);
    }
    const QString done = tr("The ballot of %1 is sealed.").arg(isolated(visible(m_person.name, 60)));
    m_form->forget();
    giveTurn(next->id, done);
}

std::optional<Participant> BallotPanel::nextWithout() const
{
    const auto cast = BallotStore(*m_session.project()).participants();
    for (const Participant &participant : m_voters->participants()) {
        if (cast && !cast->contains(participant.id))
            return participant;
    }
    return {};
}

void BallotPanel::reveal(bool revealed)
{
    m_session.settle(metrics::setRevealed(*m_session.project(), Vote::Weights, revealed));
}

} // namespace lodestar::ui
