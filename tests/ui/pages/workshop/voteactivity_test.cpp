#include "ui/pages/workshop/voteactivity.h"

#include "core/workshop/clusterstore.h"
#include "core/workshop/votestore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/workshop/voteform.h"
#include "ui/pages/workshop/voteresult.h"
#include "ui/pages/workshop/votesetup.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/voterpanel.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using workshop::VoteKind;
using workshop::VoteState;
using workshop::VoteStore;

namespace {

/// The activity on question 7, following its session as on the page.
struct Ballot {
    explicit Ballot(Stage &stage) : session(stage.session), activity(stage.session)
    {
        QObject::connect(&session, &Session::changed, &activity, [this] { refresh(); });
        workshop::Question question;
        question.id = u"q7"_s;
        question.text = u"What is their main goal?"_s;
        activity.showQuestion(question);
        refresh();
    }
    void refresh() { activity.refresh(*workshop::Room::load(*session.project())); }
    bool card(const QString &id, const QString &text)
    {
        return session.settle(workshop::WorkshopStore(*session.project()).saveAnswer({id, u"q7"_s, {}, text, {}}));
    }
    bool person(const QString &id, const QString &name, const QString &team)
    {
        return session.settle(workshop::WorkshopStore(*session.project()).saveParticipant({id, name, team}));
    }
    bool prepare()
    {
        return card(u"a"_s, u"Fewer calls"_s) && card(u"b"_s, u"Calm nights"_s) && card(u"c"_s, u"Lower cost"_s)
            && person(u"boss"_s, u"Boss"_s, u"leadership"_s) && person(u"ana"_s, u"Ana"_s, u"sales"_s)
            && person(u"budi"_s, u"Budi"_s, u"service"_s);
    }
    QSpinBox *field(const QString &name) { return named<QSpinBox>(activity, u"%1"_s.arg(name)); }
    /// Numbers for the three cards, Enter after each: the last one seals.
    void fill(const QString &what, std::initializer_list<int> numbers)
    {
        const QString cards[] = {u"Fewer calls"_s, u"Calm nights"_s, u"Lower cost"_s};
        size_t at = 0;
        for (const int number : numbers) {
            QSpinBox *box = field(what.arg(u"\u2068%1\u2069"_s.arg(cards[at++])));
            QVERIFY(box);
            write(box, QString::number(number));
            QTest::keyClick(box, Qt::Key_Return);
        }
    }
    std::vector<workshop::VoteRound> rounds() { return *VoteStore(*session.project()).rounds(); }

    Session &session;
    VoteActivity activity;
};

QString stageWords(const VoteActivity &activity)
{
    const auto scene = activity.stageScene();
    return scene ? sceneInWords(*scene) + scene->line + scene->status : QString();
}

/// Everything that is told to the ear.
QString heard(const QWidget &root)
{
    QString all;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root))
            all += widget->accessibleName() + widget->toolTip() + widget->accessibleDescription() + u'\n';
    }
    return all;
}

} // namespace

class VoteActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void aRoomVotesInSecretAndRevealsItself()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Ballot ballot(stage);
        QVERIFY(present(ballot.activity));
        auto *open = named<QAbstractButton>(ballot.activity, u"Open the vote"_s);
        QVERIFY(open && !open->isEnabled()); // nothing to vote on
        QVERIFY(ballot.prepare());
        QVERIFY(open->isEnabled());
        QVERIFY(press(ballot.activity, u"Open the vote"_s));
        QCOMPARE(ballot.rounds().front().items.size(), 3u);
        QVERIFY(says(ballot.activity, u"0 of 3 have voted."_s));
        QVERIFY(!named<QAbstractButton>(ballot.activity, u"Close the vote"_s)->isEnabled());

        // The newest or junior first: nobody follows the boss.
        QVERIFY(press(ballot.activity, u"Begin: \u2068Ana\u2069"_s));
        QVERIFY(says(ballot.activity, u"It is the turn of Ana"_s));
        QVERIFY(press(ballot.activity, u"I am \u2068Ana\u2069"_s));
        auto *seal = named<QAbstractButton>(ballot.activity, u"Seal the ballot"_s);
        QVERIFY(!seal->isEnabled());
        QCOMPARE(ballot.field(u"Dots for \u2068Fewer calls\u2069"_s)->maximum(), 2); // the limit
        ballot.fill(u"Dots for %1"_s, {2, 2, 1});
        QVERIFY(says(ballot.activity, u"The ballot of Ana is sealed."_s));
        QVERIFY(says(ballot.activity, u"It is the turn of Budi"_s));
        QVERIFY(!stageWords(ballot.activity).contains(u"Fewer calls"_s));
        QVERIFY(press(ballot.activity, u"I am \u2068Budi\u2069"_s));
        QCOMPARE(ballot.field(u"Dots for \u2068Fewer calls\u2069"_s)->value(), 0); // nothing of Ana's
        ballot.fill(u"Dots for %1"_s, {2, 0, 0});
        QVERIFY(says(ballot.activity, u"It is the turn of Boss"_s));
        QVERIFY(press(ballot.activity, u"Back to the room"_s));
        QVERIFY(says(ballot.activity, u"2 of 3 have voted."_s));
        QVERIFY(!says(ballot.activity, u"Fewer calls"_s));
        QVERIFY(stageWords(ballot.activity).contains(u"2 of 3"_s));

        QVERIFY(press(ballot.activity, u"Close the vote"_s));
        QVERIFY(says(ballot.activity, u"The vote is closed"_s));
        QVERIFY(!says(ballot.activity, u"Fewer calls"_s) && !heard(ballot.activity).contains(u"Fewer calls"_s));
        QVERIFY(!stageWords(ballot.activity).contains(u"Fewer calls"_s));
        QVERIFY(press(ballot.activity, u"Reveal"_s));
        QVERIFY(says(ballot.activity, u"First: Fewer calls"_s));
        QVERIFY(stageWords(ballot.activity).contains(u"Fewer calls"_s));
        const auto bars = inSight<ShareBar>(ballot.activity);
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars.front()->share(), 1.0);
        for (const auto &entry : stage.session.project()->history())
            QVERIFY2(!entry.label.contains(u"dots"_s), qPrintable(entry.label));
    }

    void paperBallotsAreEnteredByEnterAlone()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Ballot ballot(stage);
        QVERIFY(ballot.prepare());
        QVERIFY(present(ballot.activity));
        QVERIFY(choose(named<Segmented>(ballot.activity, u"Kind of vote"_s), u"100 points"_s));
        QVERIFY(!named<QSpinBox>(ballot.activity, u"Dots per person"_s));
        QVERIFY(press(ballot.activity, u"Open the vote"_s));
        QVERIFY(press(ballot.activity, u"Enter paper ballots"_s));
        QVERIFY(ballot.activity.findChild<VoteForm *>()->isFromPaper());
        ballot.fill(u"Points for %1"_s, {60, 40, 0});
        ballot.fill(u"Points for %1"_s, {100, 0, 0});
        write(ballot.field(u"Points for \u2068Fewer calls\u2069"_s), u"30"_s);
        QVERIFY(!named<QAbstractButton>(ballot.activity, u"Seal the ballot"_s)->isEnabled());
        QVERIFY(press(ballot.activity, u"Leave without a ballot"_s));
        QCOMPARE(VoteStore(*stage.session.project()).voters(ballot.rounds().front().id)->size(), 2);
        QVERIFY(says(ballot.activity, u"2 of 3 have voted."_s));
        stage.session.undo();
        QVERIFY(says(ballot.activity, u"1 of 3 have voted."_s));
    }

    void anObjectionIsAskedWhyAndNamed()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Ballot ballot(stage);
        QVERIFY(ballot.prepare());
        QVERIFY(present(ballot.activity));
        QVERIFY(choose(named<Segmented>(ballot.activity, u"Kind of vote"_s), u"Consent, 1 to 5"_s));
        QVERIFY(press(ballot.activity, u"Open the vote"_s));
        QVERIFY(press(ballot.activity, u"Begin: \u2068Ana\u2069"_s));
        QVERIFY(press(ballot.activity, u"I am \u2068Ana\u2069"_s));
        QSpinBox *grade = ballot.field(u"Consent to \u2068Fewer calls\u2069, 1 to 5"_s);
        QVERIFY(!named<QLineEdit>(ballot.activity, u"Why not \u2068Fewer calls\u2069"_s));
        write(grade, u"2"_s);
        auto *why = named<QLineEdit>(ballot.activity, u"Why not \u2068Fewer calls\u2069"_s);
        QVERIFY(why);
        QTest::keyClick(grade, Qt::Key_Return);
        QVERIFY(why->hasFocus());
        QTest::keyClicks(why, u"They call because they like us"_s);
        QVERIFY(press(ballot.activity, u"Seal the ballot"_s));
        QVERIFY(press(ballot.activity, u"Back to the room"_s));
        QVERIFY(press(ballot.activity, u"Close the vote"_s));
        QVERIFY(press(ballot.activity, u"Reveal"_s));
        QVERIFY(says(ballot.activity, u"Ana objects to Fewer calls: They call because they like us"_s));
    }

    void aRankingIsCheckedAgainstEveryOrder()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Ballot ballot(stage);
        QVERIFY(ballot.prepare());
        QVERIFY(present(ballot.activity));
        QVERIFY(choose(named<Segmented>(ballot.activity, u"Kind of vote"_s), u"Ranking"_s));
        QVERIFY(press(ballot.activity, u"Open the vote"_s));
        QVERIFY(press(ballot.activity, u"Enter paper ballots"_s));
        ballot.fill(u"Rank of %1"_s, {1, 1, 0}); // twice the first: not sealed
        QVERIFY(says(ballot.activity, u"Two items have the same rank"_s));
        write(ballot.field(u"Rank of \u2068Calm nights\u2069"_s), u"2"_s);
        QVERIFY(press(ballot.activity, u"Seal the ballot"_s));
        QVERIFY(press(ballot.activity, u"Leave without a ballot"_s));
        QVERIFY(press(ballot.activity, u"Close the vote"_s));
        QVERIFY(press(ballot.activity, u"Reveal"_s));
        QVERIFY(says(ballot.activity, u"(Kemeny): Fewer calls, then Calm nights, then Lower cost."_s));
    }

    void groupingAfterTheVoteLosesNoneAndTellsDoubles()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Ballot ballot(stage);
        QVERIFY(ballot.prepare());
        QVERIFY(present(ballot.activity));
        QVERIFY(press(ballot.activity, u"Open the vote"_s));
        QVERIFY(press(ballot.activity, u"Enter paper ballots"_s));
        ballot.fill(u"Dots for %1"_s, {2, 2, 1});
        QVERIFY(press(ballot.activity, u"Leave without a ballot"_s));
        QVERIFY(ballot.card(u"late"_s, u"Came later"_s));
        QVERIFY(says(ballot.activity, u"came after the vote was opened"_s));
        QVERIFY(press(ballot.activity, u"Close the vote"_s));
        QVERIFY(press(ballot.activity, u"Reveal"_s));
        QVERIFY(!says(ballot.activity, u"Came later"_s));
        QVERIFY(!says(ballot.activity, u"count as"_s));
        workshop::ClusterStore clusters(*stage.session.project());
        QVERIFY(stage.session.settle(clusters.group(u"q7"_s, {{u"Calm"_s, {u"a"_s, u"b"_s}}})));
        QVERIFY(says(ballot.activity, u"First: Calm"_s));
        QVERIFY(says(ballot.activity, u"of Ana on Calm count as 2: the limit is 2 on one item."_s));
        stage.session.undo();
        QVERIFY(says(ballot.activity, u"A tie for the first place: Fewer calls and Calm nights"_s));
    }

    void anotherRoundKeepsTheFirstReadable()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Ballot ballot(stage);
        QVERIFY(ballot.prepare());
        QVERIFY(present(ballot.activity));
        for (const int first : {2, 0}) {
            QVERIFY(press(ballot.activity, u"Open the vote"_s));
            QVERIFY(press(ballot.activity, u"Enter paper ballots"_s));
            ballot.fill(u"Dots for %1"_s, {first, 1, 0});
            QVERIFY(press(ballot.activity, u"Leave without a ballot"_s));
            QVERIFY(press(ballot.activity, u"Close the vote"_s));
            QVERIFY(press(ballot.activity, u"Open it again"_s));
            QVERIFY(press(ballot.activity, u"Close the vote"_s));
            QVERIFY(press(ballot.activity, u"Reveal"_s));
            if (first == 2)
                QVERIFY(press(ballot.activity, u"Vote again"_s));
        }
        QVERIFY(says(ballot.activity, u"First: Calm nights"_s));
        auto *rounds = named<QComboBox>(ballot.activity, u"Votes on this question"_s);
        QCOMPARE(rounds->count(), 2);
        choose(rounds, 1);
        QVERIFY(says(ballot.activity, u"First: Fewer calls"_s));
        QSignalSpy wanted(&ballot.activity, &Activity::activityWanted);
        QVERIFY(press(ballot.activity, u"Go on to the decision"_s));
        QCOMPARE(wanted.front().front().toString(), u"decide"_s);
    }

    void optionsOfTheRoomsOwnAndChoices()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        Ballot ballot(stage);
        QVERIFY(ballot.prepare());
        QVERIFY(present(ballot.activity));
        auto *items = named<QListWidget>(ballot.activity, u"What is voted on"_s);
        items->item(2)->setCheckState(Qt::Unchecked);
        auto *option = named<QLineEdit>(ballot.activity, u"Option of your own"_s);
        write(option, u"  None of <b>these</b> "_s);
        QTest::keyClick(option, Qt::Key_Return);
        QCOMPARE(items->count(), 4);
        QVERIFY(ballot.card(u"d"_s, u"One more"_s)); // what was chosen stays
        QCOMPARE(items->count(), 5);
        QCOMPARE(items->item(2)->checkState(), Qt::Unchecked);
        const QVariant begun = ballot.activity.begun();
        Ballot again(stage);
        again.activity.resume(begun);
        QCOMPARE(again.activity.findChild<VoteSetup *>()->round().items.back().text, u"None of <b>these</b>"_s);
        QVERIFY(press(ballot.activity, u"Open the vote"_s));
        QStringList texts;
        const auto rounds = ballot.rounds();
        for (const auto &item : rounds.front().items)
            texts << item.text;
        QCOMPARE(texts, (QStringList{u"Fewer calls"_s, u"Calm nights"_s, u"One more"_s, u"None of <b>these</b>"_s}));
        QVERIFY(press(ballot.activity, u"Discard this vote"_s));
        QVERIFY(ballot.rounds().empty());
        stage.session.undo();
        QCOMPARE(ballot.rounds().size(), 1u);
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        {
            Ballot ballot(stage);
            QVERIFY(ballot.prepare());
            VoteStore store(*stage.session.project());
            QVERIFY(store.open({u"r"_s,
                                u"q7"_s,
                                VoteKind::Dots,
                                5,
                                2,
                                VoteState::Open,
                                {{u"a"_s, u"Fewer calls"_s}, {u"b"_s, u"Calm nights"_s}},
                                {}}));
        }
        QVERIFY(stage.reopenReadOnly());
        Ballot ballot(stage);
        QVERIFY(present(ballot.activity));
        QVERIFY(says(ballot.activity, u"0 of 3 have voted."_s));
        for (const QString &button : {u"Close the vote"_s, u"Enter paper ballots"_s, u"Discard this vote"_s})
            QVERIFY2(!named<QAbstractButton>(ballot.activity, button)->isEnabled(), qPrintable(button));
    }
};

static const lodestar::testkit::Registered<VoteActivityTest> registered("ui/pages/workshop/voteactivity");
#include "voteactivity_test.moc"
