#include "core/workshop/roomfacts.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::workshop;

namespace {

Vote dots(const QString &person, const QString &item, double amount)
{
    Vote vote;
    vote.id = person + item;
    vote.round = u"r"_s;
    vote.participant = person;
    vote.item = item;
    vote.amount = amount;
    return vote;
}

} // namespace

class RoomFactsTest : public QObject
{
    Q_OBJECT

    static Room room()
    {
        Room room;
        room.cards = {{u"a"_s, u"q1"_s, {}, u"A"_s, {}}, {u"b"_s, u"q1"_s, {}, u"B"_s, {}}};
        room.cards[0].cluster = u"c"_s;
        Cluster cluster;
        cluster.id = u"c"_s;
        cluster.question = u"q1"_s;
        room.clusters = {cluster};
        VoteRound round;
        round.id = u"r"_s;
        round.question = u"q1"_s;
        round.state = VoteState::Revealed;
        round.items = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
        room.voteRounds = {round};
        return room;
    }

private slots:
    void aTieIsASplitVote()
    {
        Room tied = room();
        tied.votes = {dots(u"p"_s, u"a"_s, 1), dots(u"s"_s, u"b"_s, 1)};
        const WorkshopFacts facts = workshopFacts(tied, {});
        QCOMPARE(facts.splitVotes.size(), 1u);
        QCOMPARE(facts.splitVotes.front().question, u"q1"_s);
        QCOMPARE(questionProgress(facts).value(u"q1"_s).standing, QuestionStanding::Contested);
    }

    void agreementIsNot()
    {
        Room agreed = room();
        agreed.votes = {dots(u"p"_s, u"a"_s, 1), dots(u"s"_s, u"a"_s, 1), dots(u"t"_s, u"a"_s, 1)};
        const WorkshopFacts facts = workshopFacts(agreed, {});
        QVERIFY(facts.splitVotes.empty());
        QCOMPARE(questionProgress(facts).value(u"q1"_s).standing, QuestionStanding::Answered);
    }

    void whatIsDecidedOnAClusterBelongsToItsQuestion()
    {
        Room decided = room();
        decided.decisions = {{u"c"_s, u"Yes"_s, {}, 4, {}}};
        const WorkshopFacts facts = workshopFacts(decided, {{u"c"_s, GapVerdict::Otherwise, u"not so"_s}});
        QCOMPARE(questionProgress(facts).value(u"q1"_s).decisions, 1);
        QCOMPARE(questionProgress(facts).value(u"q1"_s).standing, QuestionStanding::DataSaysOtherwise);
    }
};

static const lodestar::testkit::Registered<RoomFactsTest> registered("core/workshop/roomfacts");
#include "roomfacts_test.moc"
