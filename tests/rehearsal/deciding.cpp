#include "core/base/format.h"
#include "core/profile/icpstore.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/voteitems.h"
#include "core/workshop/votestore.h"
#include "tests/rehearsal/rehearsal.h"
#include "ui/base/meeting.h"
#include "ui/base/stagedesk.h"
#include "ui/mainwindow/clockstrip.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/pages/icp/icppanel.h"
#include "ui/pages/icp/versionlist.h"
#include "ui/pages/workshop/boardmodel.h"
#include "ui/pages/workshop/decideactivity.h"
#include "ui/pages/workshop/decisioncard.h"
#include "ui/pages/workshop/voteactivity.h"
#include "ui/pages/workshop/voteform.h"
#include "ui/pages/workshop/voteresult.h"
#include "ui/pages/workshop/votesetup.h"
#include "ui/widgets/parkinglot.h"
#include "ui/widgets/voterpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

/// The second half: votes, decisions and what becomes of them.
namespace lodestar::testkit {

using namespace lodestar::ui;
using workshop::VoteKind;

namespace {

/// What a person gives the items, in their order.
QList<int> ballot(int person, qsizetype items, VoteKind kind)
{
    QList<int> amounts(items, kind == VoteKind::Consent ? 4 : 0);
    for (qsizetype i = 0; i < items; ++i) {
        const qsizetype rank = (i + person) % items;
        if (kind == VoteKind::Ranking)
            amounts[i] = static_cast<int>(rank) + 1;
        else if (kind == VoteKind::Dots)
            amounts[i] = rank < 2 ? 2 : rank == 2 ? 1 : 0;
        else if (kind == VoteKind::Points)
            amounts[i] = rank == 0 ? 50 : rank == 1 ? 30 : rank == 2 ? 20 : 0;
    }
    if (kind == VoteKind::Consent && person == 2)
        amounts[0] = 2; // an objection
    return amounts;
}

} // namespace

void Rehearsal::vote()
{
    nextBlock(u"dots"_s);
    moment(u"vote-setup"_s);
    voteOn(VoteKind::Ranking, true);
    m_hands->press(VoteResult::tr("Vote again"));
    voteOn(VoteKind::Points, false);
    moment(u"points"_s);
    m_hands->press(VoteResult::tr("Vote again"));
    voteOn(VoteKind::Dots, false);
    moment(u"dots"_s);
}

void Rehearsal::voteOn(VoteKind kind, bool fromPaper)
{
    m_hands->press(workshop::voteKindName(kind));
    m_hands->press(VoteSetup::tr("Open the vote"));
    if (fromPaper)
        m_hands->press(VoteActivity::tr("Enter paper ballots"));
    else
        m_hands->press(VoterPanel::tr("Begin"));
    const QString round = room().voteRounds.back().id;
    for (int cast = 0; cast < 8; ++cast) {
        castBallot(fromPaper ? cast : takeTurn(), kind);
        const auto voters = workshop::VoteStore(*m_session->project()).voters(round);
        m_hands->expect(voters && voters->size() == cast + 1, u"%1 ballots in the file"_s.arg(cast + 1));
        m_hands->expect(std::ranges::none_of(room().votes, [&](const auto &each) { return each.round == round; }),
                        u"nobody sees what is voted"_s);
    }
    m_hands->expectSees(VoteActivity::tr("%1 of %n have voted.", "people", 8).arg(format::count(8)));
    if (kind == VoteKind::Dots)
        moment(u"voted"_s);
    m_hands->press(VoteActivity::tr("Close the vote"));
    m_hands->press(VoteActivity::tr("Reveal"));
    m_hands->await(u"the vote is revealed"_s,
                   [&] { return room().voteRounds.back().state == workshop::VoteState::Revealed; });
    expectVotes(kind);
}

void Rehearsal::castBallot(int person, VoteKind kind)
{
    const auto fields = inSight<QSpinBox>(m_hands->only<VoteForm>());
    m_hands->expect(fields.size() > 3, u"something to vote on"_s);
    for (const int amount : ballot(person, fields.size(), kind)) {
        m_hands->type(QString::number(amount));
        m_hands->key(Qt::Key_Return);
        if (kind == VoteKind::Consent && amount <= workshop::kObjection) {
            m_hands->type(m_play.objection);
            m_hands->key(Qt::Key_Return);
        }
    }
}

void Rehearsal::expectVotes(VoteKind kind)
{
    const workshop::Room now = room();
    QSet<QString> people;
    double sum = 0;
    for (const workshop::Vote &each : now.votes) {
        if (each.round != now.voteRounds.back().id)
            continue;
        people.insert(each.participant);
        sum += each.amount;
    }
    m_hands->expect(people.size() == 8, u"the votes of eight people"_s);
    if (kind == VoteKind::Dots)
        m_hands->expect(qFuzzyCompare(sum, 40.0) && qFuzzyCompare(votes(), 40.0), u"40 dots"_s);
    if (kind == VoteKind::Points)
        m_hands->expect(qFuzzyCompare(sum, 800.0) && qFuzzyCompare(votes(), 800.0), u"800 points"_s);
    m_hands->expectSees(VoteResult::tr("%1. %n person(s) voted.", "", 8).section(u"%1"_s, 1));
}

double Rehearsal::votes() const
{
    double sum = 0;
    const auto given = room().votesOnCardsOf(u"w1"_s);
    for (const workshop::CardVotes &each : given)
        sum += each.amount;
    return sum;
}

void Rehearsal::regroup()
{
    openActivity("Cards");
    const auto groups = [&] { return room().clustersOf(u"w1"_s).size(); };
    const size_t before = groups();
    // The first group into another one, by its name and the keys.
    m_hands->click(board(), board().model()->index(0, 0));
    m_hands->key(Qt::Key_M);
    m_hands->await(u"where to"_s, [] { return QApplication::activePopupWidget() != nullptr; });
    m_hands->key(Qt::Key_1);
    m_hands->await(u"the groups are one"_s, [&] { return groups() == before - 1; });
    m_hands->expect(qFuzzyCompare(votes(), 40.0), u"no dot is lost by it"_s);
    moment(u"regrouped"_s);
    killAndReopen();
    openPage(u"workshop"_s);
    openQuestion(u"w1"_s);
    openActivity("Cards");
    expectCards(u"w1"_s, 16);
    m_hands->expect(groups() == before - 1 && qFuzzyCompare(votes(), 40.0), u"groups and dots are as they were"_s);
    undoAndRedo([&] { return groups() == before && qFuzzyCompare(votes(), 40.0); },
                [&] { return groups() == before - 1 && qFuzzyCompare(votes(), 40.0); });
    // A card out of its group, which keeps its dots too.
    const QModelIndex card = board().model()->index(1, 0);
    m_hands->click(board(), card);
    m_hands->key(Qt::Key_G, Qt::ShiftModifier);
    m_hands->expect(qFuzzyCompare(votes(), 40.0), u"a card takes its dots along"_s);
    expectCards(u"w1"_s, 16);
}

void Rehearsal::decide()
{
    nextBlock(u"discuss"_s);
    moment(u"decide-empty"_s);
    const auto groups = room().clustersOf(u"w1"_s);
    const workshop::Cluster group = groups.front();
    m_hands->choose(DecideActivity::tr("What is decided on"), workshop::clusterName(room(), group.id));
    m_hands->fill(DecisionCard::tr("What we decided"), m_play.decision);
    m_hands->fill(DecisionCard::tr("Owner"), m_play.people[1].name);
    m_hands->pressIn(DecisionCard::tr("Owner"), format::count(2));
    m_hands->fill(DecisionCard::tr("Why the room is not sure"), m_play.doubt);
    m_hands->fill(DecisionCard::tr("Who sees it differently"), m_play.dissent);
    m_hands->key(Qt::Key_Tab);
    const auto decided = [&] {
        const workshop::Room now = room();
        const workshop::Decision *decision = now.decisionOn(group.id);
        return decision && decision->text == m_play.decision && decision->owner == m_play.people[1].name
            && decision->confidence == 2 && decision->doubt == m_play.doubt && decision->dissent == m_play.dissent;
    };
    m_hands->await(u"the decision with all that belongs to it"_s, decided);
    moment(u"decided"_s);
    useDecision();
    m_hands->key(Qt::Key_F9);
    m_hands->type(m_play.parked);
    m_hands->key(Qt::Key_Return);
    m_hands->expect(m_session->meeting().parked() == 1, u"a thought is parked"_s);
    m_hands->key(Qt::Key_Escape);
    m_hands->await(u"the parking lot is closed"_s, [] { return QApplication::activePopupWidget() == nullptr; });
}

void Rehearsal::useDecision()
{
    m_hands->press(DecisionCard::tr("Make it a criterion"));
    m_hands->expect(m_window->shell()->currentPageId() == u"icp", u"the ICP with its criterion"_s);
    const auto icps = profile::IcpStore(*m_session->project()).list();
    m_hands->expect(icps && icps->size() == 1 && icps->front().criteria.size() == 1, u"a criterion"_s);
    openPage(u"workshop"_s);
    m_hands->press(DecisionCard::tr("Make it a hypothesis"));
    m_hands->expect(m_window->shell()->currentPageId() == u"research", u"the hypothesis"_s);
    const auto hypotheses = workshop::HypothesisStore(*m_session->project()).list();
    m_hands->expect(hypotheses && hypotheses->size() == 1 && hypotheses->front().statement == m_play.decision,
                    u"a hypothesis with the words of the decision"_s);
    moment(u"hypothesis"_s);
    openPage(u"workshop"_s);
    m_hands->press(DecisionCard::tr("Ask customers"));
    m_hands->expect(m_window->shell()->currentPageId() == u"research", u"the survey"_s);
    moment(u"survey"_s);
    openPage(u"workshop"_s);
}

void Rehearsal::close()
{
    nextBlock(u"criteria"_s);
    m_hands->expect(m_window->shell()->currentPageId() == u"icp", u"the block opens the ICP"_s);
    moment(u"criteria"_s);
    nextBlock(u"backtest"_s);
    nextBlock(u"confidence"_s);
    m_hands->press(VoteResult::tr("Vote again"));
    voteOn(VoteKind::Consent, true);
    m_hands->expectSees(m_play.objection);
    moment(u"confidence"_s);
    nextBlock(u"save"_s);
    m_hands->openTab(IcpPanel::tr("Versions"));
    m_hands->fill(VersionList::tr("Reason for the version"), m_play.version);
    m_hands->pressIn(VersionList::tr("Reason for the version"), VersionList::tr("Save version"));
    moment(u"saved"_s);
    pass(60);
    m_hands->key(Qt::Key_F7);
    m_hands->expect(!m_session->meeting().isUnderWay(), u"the workshop is over"_s);
    openPage(u"workshop"_s);
    m_hands->expectSees(ClockStrip::tr("The workshop is over."));
    moment(u"over"_s);
    m_hands->key(Qt::Key_K, Qt::ControlModifier);
    m_hands->type(ClockStrip::tr("Copy the minutes of the workshop"));
    m_hands->key(Qt::Key_Return);
    const QString minutes = QApplication::clipboard()->text();
    for (const QString &words : {m_play.decision, m_play.people[1].name, m_play.dissent, m_play.parked})
        m_hands->expect(minutes.contains(words), u"the minutes say: "_s + words);
    const auto all = room();
    m_hands->expect(all.cards.size() == 2 + 16 + m_play.paper.size() + 1, u"every card there was"_s);
}

} // namespace lodestar::testkit
