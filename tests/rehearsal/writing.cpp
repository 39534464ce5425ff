#include "core/base/format.h"
#include "core/metrics/nominationstore.h"
#include "core/workshop/expectation.h"
#include "core/workshop/writingstore.h"
#include "tests/rehearsal/rehearsal.h"
#include "ui/base/meeting.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/pages/best/nominationform.h"
#include "ui/pages/best/nominationpanel.h"
#include "ui/pages/best/nominationresults.h"
#include "ui/pages/traits/expectationform.h"
#include "ui/pages/traits/expectedpanel.h"
#include "ui/pages/workshop/boardmodel.h"
#include "ui/pages/workshop/boardview.h"
#include "ui/pages/workshop/cardsactivity.h"
#include "ui/pages/workshop/paperform.h"
#include "ui/pages/workshop/questionmodel.h"
#include "ui/pages/workshop/questionspanel.h"
#include "ui/pages/workshop/suggestionpanel.h"
#include "ui/pages/workshop/workshoppage.h"
#include "ui/pages/workshop/writeactivity.h"
#include "ui/pages/workshop/writingform.h"
#include "ui/pages/workshop/writingsetup.h"
#include "ui/pages/workshop/writtencards.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/voterpanel.h"

#include <QListView>

#include <algorithm>
#include <numeric>

/// The first half: who is best, what people write, and how it is laid together.
namespace lodestar::testkit {

using namespace lodestar::ui;

namespace {

/// What stands for %1 in words that follow a pattern; empty where they do not.
QString filling(const QString &pattern, const QString &words)
{
    const QString before = plain(pattern.section(u"%1"_s, 0, 0)), after = plain(pattern.section(u"%1"_s, 1));
    const bool fits = words.size() > before.size() + after.size() && words.startsWith(before) && words.endsWith(after);
    return fits ? words.mid(before.size(), words.size() - before.size() - after.size()) : QString();
}

} // namespace

int Rehearsal::takeTurn()
{
    const QString pattern = Curtain::tr("I am %1");
    const QString pressed =
        m_hands->pressOne([&](const QString &words) { return !filling(pattern, words).isEmpty(); }, pattern);
    const auto person = std::ranges::find(m_play.people, filling(pattern, pressed), &Play::Person::name);
    m_hands->expect(person != m_play.people.end(), u"the turn of somebody who is here"_s);
    return static_cast<int>(person - m_play.people.begin());
}

void Rehearsal::agreeOnTheBest()
{
    nextBlock(u"nominate"_s);
    m_hands->expect(m_window->shell()->currentPageId() == u"best", u"the best by hand"_s);
    for (int i = 0; i < 8; ++i) {
        m_hands->press(VoterPanel::tr("Begin"));
        if (i == 0)
            moment(u"curtain"_s);
        nominate(takeTurn());
    }
    m_hands->expectSees(NominationPanel::tr("%n nomination(s) are collected, hidden until they are revealed.", "", 8));
    nextBlock(u"candidates"_s);
    m_hands->press(NominationPanel::tr("Reveal"));
    const auto named = metrics::NominationStore(*m_session->project()).list();
    m_hands->expect(named && named->size() == 8, u"eight nominations in the file"_s);
    moment(u"candidates"_s);
    nextBlock(u"bestvote"_s);
    m_hands->press(NominationResults::tr("Best"));
    m_hands->expectSees(NominationResults::tr("settled: best"));
    nextBlock(u"gut"_s);
    expectSomething();
    nextBlock(u"reveal"_s);
    moment(u"traits"_s);
}

void Rehearsal::nominate(int person)
{
    const auto known = metrics::NominationStore(*m_session->project()).counts().value_or(QMap<QString, int>());
    const int before = std::accumulate(known.begin(), known.end(), 0);
    m_hands->fill(NominationForm::tr("Name of the customer"), customerName(person % 3));
    m_hands->key(Qt::Key_Escape); // what the field offers
    m_hands->fill(NominationForm::tr("More about the reason"),
                  m_play.people[static_cast<size_t>(person)].cards.front());
    m_hands->key(Qt::Key_Return);
    m_hands->await(u"the nomination is kept"_s, [&] {
        const auto counts = metrics::NominationStore(*m_session->project()).counts();
        return counts && std::accumulate(counts->begin(), counts->end(), 0) == before + 1;
    });
    m_hands->press(NominationForm::tr("Done: close the curtain"));
}

void Rehearsal::expectSomething()
{
    m_hands->expect(m_window->shell()->currentPageId() == u"traits", u"the traits"_s);
    if (!m_setting.withData)
        return moment(u"gut-without-data"_s);
    m_hands->await(u"the form"_s,
                   [&] { return named<QLineEdit>(*m_window, ExpectationForm::tr("In your own words")); });
    m_hands->fill(ExpectationForm::tr("In your own words"), m_play.expectation);
    m_hands->key(Qt::Key_Return);
    const auto written = workshop::ExpectationStore(*m_session->project()).list();
    m_hands->expect(written && written->size() == 1, u"what is expected is in the file"_s);
    m_hands->press(ExpectedPanel::tr("Reveal"));
    m_hands->expectSees(m_play.expectation);
}

void Rehearsal::openQuestion(const QString &id)
{
    m_hands->openTab(WorkshopPage::tr("Questions"));
    auto &list = m_hands->find<QListView>(QuestionsPanel::tr("Questions"));
    const auto found = list.model()->match(list.model()->index(0, 0), QuestionModel::IdRole, id, 1, Qt::MatchExactly);
    m_hands->expect(found.size() == 1, u"the question "_s + id);
    m_hands->click(list, found.front());
}

void Rehearsal::warmUp()
{
    openPage(u"workshop"_s);
    openQuestion(u"w2"_s);
    openActivity("Cards");
    size_t count = 0;
    for (const QString &said : m_play.warmUp) {
        m_hands->choose(CardsActivity::tr("Who says so"), m_play.people[count].name);
        m_hands->fill(CardsActivity::tr("New answer"), said);
        m_hands->key(Qt::Key_Return);
        expectCards(u"w2"_s, ++count);
    }
    undoAndRedo([&] { return room().cardsOf(u"w2"_s).size() == count - 1; },
                [&] { return room().cardsOf(u"w2"_s).size() == count; });
    moment(u"warm-up"_s);
}

void Rehearsal::writeCards(int person, const QStringList &cards)
{
    m_hands->expectSees(WritingForm::tr("%1 writes", "a person").arg(m_play.people[static_cast<size_t>(person)].name));
    for (const QString &card : cards) {
        m_hands->type(card);
        m_hands->key(Qt::Key_Return);
    }
}

void Rehearsal::writeInSilence()
{
    constexpr int kKilledAt = 3; // writers that are done
    nextBlock(u"write"_s);
    m_hands->expect(m_window->shell()->currentPageId() == u"workshop", u"the block opens the workshop"_s);
    moment(u"writing-setup"_s);
    m_hands->pressIn(WritingSetup::tr("Minutes to write"), WritingSetup::tr("Begin"));
    const QString pass = WriteActivity::tr("Pass the keyboard to %1");
    m_hands->pressOne([&](const QString &words) { return !filling(pass, words).isEmpty(); }, pass);
    for (int done = 0; done < 8; ++done) {
        const int person = takeTurn();
        const QStringList cards = m_play.people[static_cast<size_t>(person)].cards;
        if (done == kKilledAt) {
            writeCards(person, cards.mid(0, 1));
            m_hands->type(cards.at(1).left(12));
            m_hands->await(u"a begun card is safe"_s, [&] { return hidden() == 2 * kKilledAt + 2; });
            moment(u"writing"_s);
            killAndReopen();
            m_hands->expect(hidden() == 2 * kKilledAt + 2, u"no card is lost by it"_s);
            m_hands->expectSees(
                plain(WriteActivity::tr("%1 of %n have written.", "people", 8)).arg(format::count(kKilledAt)));
            undoAndRedo([&] { return hidden() == 2 * kKilledAt + 1; }, [&] { return hidden() == 2 * kKilledAt + 2; });
            m_hands->pressOne([&](const QString &words) { return !filling(pass, words).isEmpty(); }, pass);
            m_hands->expect(takeTurn() == person, u"it is still the turn of the same person"_s);
            m_hands->press(WrittenCards::tr("Change this card")); // the newest: the one that was begun
            m_hands->type(cards.at(1).mid(12));
            m_hands->key(Qt::Key_Return);
        } else {
            writeCards(person, cards);
        }
        m_hands->press(WritingForm::tr("Done, pass on"));
        m_hands->expect(hidden() == 2 * static_cast<size_t>(done + 1), u"two cards a person"_s);
        m_hands->expect(room().cardsOf(u"w1"_s).empty(), u"nothing is shown before the reveal"_s);
    }
    moment(u"written"_s);
    m_hands->press(WriteActivity::tr("Reveal…"));
    m_hands->press(WriteActivity::tr("Reveal all cards now"));
    expectCards(u"w1"_s, 16);
    moment(u"revealed"_s);
}

void Rehearsal::typePaperCards()
{
    openQuestion(u"q15"_s);
    openActivity("Write");
    m_hands->press(WritingSetup::tr("Type cards from paper"));
    for (const Play::PaperCard &card : m_play.paper) {
        m_hands->type(card.text);
        m_hands->key(Qt::Key_Return);
        m_hands->type(QString::number(card.team));
    }
    m_hands->expectSees(PaperForm::tr("%n card(s) typed", nullptr, static_cast<int>(m_play.paper.size())));
    moment(u"paper"_s);
    m_hands->press(PaperForm::tr("Back to the room"));
    m_hands->press(WriteActivity::tr("Reveal…"));
    m_hands->press(WriteActivity::tr("Reveal all cards now"));
    expectCards(u"q15"_s, m_play.paper.size());
    const auto cards = room().cardsOf(u"q15"_s);
    for (size_t i = 0; i < cards.size(); ++i)
        m_hands->expect(cards[i].text == m_play.paper[i].text
                            && cards[i].team == workshop::teamIds().at(m_play.paper[i].team - 1),
                        u"the paper card with its team"_s);
}

QAbstractItemView &Rehearsal::board() const
{
    return m_hands->find<QAbstractItemView>(BoardView::tr("Board of cards"));
}

QModelIndex Rehearsal::onBoard(const QString &text) const
{
    const auto &model = *board().model();
    const auto found = model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
    m_hands->expect(found.size() == 1, u"on the board: "_s + text);
    return found.front();
}

QStringList Rehearsal::looseOnBoard() const
{
    QStringList texts;
    const auto &model = *board().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (!index.data(BoardModel::HeadingRole).toBool() && index.data(BoardModel::GroupRole).toString().isEmpty())
            texts << index.data().toString();
    }
    return texts;
}

void Rehearsal::layTogether()
{
    nextBlock(u"cluster"_s);
    expectCards(u"w1"_s, 16);
    suggestGroups();
    groupByKeys();
    groupByMouse();
    expectCards(u"w1"_s, 16);
    moment(u"grouped"_s);
}

void Rehearsal::suggestGroups()
{
    m_hands->press(CardsActivity::tr("Suggest groups"));
    moment(u"suggested"_s);
    const QString pattern = SuggestionPanel::tr("Group the cards that share %1");
    m_hands->pressOne([&](const QString &words) { return !filling(pattern, words).isEmpty(); }, pattern);
    const auto groups = room().clustersOf(u"w1"_s);
    m_hands->expect(groups.size() == 1 && !groups.front().name.isEmpty(), u"a suggested group with its words"_s);
    m_hands->expect(room().cardsIn(groups.front().id).size() > 1, u"it holds the cards that share them"_s);
    m_hands->press(SuggestionPanel::tr("Leave the proposals"));
}

void Rehearsal::groupByKeys()
{
    const QStringList loose = looseOnBoard();
    m_hands->expect(loose.size() >= 8, u"cards that stand alone"_s);
    m_hands->click(board(), onBoard(loose.at(0)));
    m_hands->click(board(), onBoard(loose.at(1)), Qt::ControlModifier);
    m_hands->key(Qt::Key_G);
    m_hands->type(m_play.groups.at(0));
    m_hands->key(Qt::Key_Return);
    m_hands->await(u"a group made by keys"_s, [&] {
        const auto groups = room().clustersOf(u"w1"_s);
        return groups.size() == 2 && groups.back().name == m_play.groups.at(0)
            && room().cardsIn(groups.back().id).size() == 2;
    });
    undoAndRedo([&] { return room().clustersOf(u"w1"_s).back().name.isEmpty(); },
                [&] { return room().clustersOf(u"w1"_s).back().name == m_play.groups.at(0); });
}

void Rehearsal::groupByMouse()
{
    QStringList loose = looseOnBoard();
    m_hands->drag(board(), onBoard(loose.at(0)), onBoard(loose.at(1))); // onto a card: both are a group
    m_hands->type(m_play.groups.at(1));
    m_hands->key(Qt::Key_Return);
    const auto size = [&] {
        const auto groups = room().clustersOf(u"w1"_s);
        return groups.size() == 3 && groups.back().name == m_play.groups.at(1) ? room().cardsIn(groups.back().id).size()
                                                                               : 0;
    };
    m_hands->await(u"a group made by dragging"_s, [&] { return size() == 2; });
    const QString member = room().cardsIn(room().clustersOf(u"w1"_s).back().id).front().text;
    m_hands->drag(board(), onBoard(looseOnBoard().front()), onBoard(member)); // into the group
    m_hands->await(u"a card dragged into a group"_s, [&] { return size() == 3; });
}

} // namespace lodestar::testkit
