#include "core/workshop/votetally.h"

#include "core/base/seededrandom.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

namespace {

Vote vote(const QString &participant, const QString &item, double amount)
{
    return {participant + item, u"r"_s, participant, u"sales"_s, item, amount, {}, {}};
}

VoteRound round(VoteKind kind, const QStringList &items, int budget = 5, int limit = 2)
{
    VoteRound round{u"r"_s, u"q1"_s, kind, budget, limit, VoteState::Revealed, {}, {}};
    for (const QString &item : items)
        round.items.push_back({item, item});
    return round;
}

const GroupTally &of(const VoteTally &tally, const QString &group)
{
    return *std::ranges::find(tally.groups, group, &GroupTally::group);
}

} // namespace

class VoteTallyTest : public QObject
{
    Q_OBJECT

private slots:
    void dotsOfTheReference()
    {
        const QJsonObject file = testkit::reference(u"brainstorm.json"_s);
        const QJsonObject given = file["dot_votes"_L1].toObject(), expected = given["expected"_L1].toObject();
        std::vector<Vote> votes;
        const QJsonObject people = given["inputs"_L1]["dots"_L1].toObject();
        for (auto person = people.begin(); person != people.end(); ++person) {
            const QJsonObject dots = person->toObject();
            for (auto item = dots.begin(); item != dots.end(); ++item)
                votes.push_back(vote(person.key(), item.key(), item->toDouble()));
        }
        const VoteTally tally =
            tallyVotes(round(VoteKind::Dots, {u"I1"_s, u"I2"_s, u"I3"_s, u"I4"_s, u"I5"_s}, 5, 0), votes);
        QCOMPARE(tally.counted, expected["dots_used"_L1].toDouble());
        QCOMPARE(tally.available, expected["dots_available"_L1].toDouble());
        for (const GroupTally &group : tally.groups) {
            QCOMPARE(group.amount, expected["dots"_L1][group.group].toDouble());
            QCOMPARE(group.people, expected["people"_L1][group.group].toInt());
            QCOMPARE(group.place, expected["rank_by_dots"_L1][group.group].toInt());
            QVERIFY(std::abs(group.largestVoice - expected["largest_single_voter_share"_L1][group.group].toDouble())
                    < 1e-9);
            const QJsonArray wilson = expected["people_share_wilson"_L1][group.group].toArray();
            QVERIFY(std::abs(group.share.low - wilson[0].toDouble()) < 1e-9);
            QVERIFY(std::abs(group.share.high - wilson[1].toDouble()) < 1e-9);
        }
        QCOMPARE(tally.firstByPeople()->group, u"I1"_s); // most dots have I2
        QVERIFY(isSplit(tally));
        QVERIFY(tally.settled.empty());
    }

    void dotsOfMergedCardsCountUpToTheLimitAndAreTold()
    {
        const VoteRound dots = round(VoteKind::Dots, {u"a"_s, u"b"_s, u"c"_s});
        const std::vector<Vote> votes{vote(u"ana"_s, u"a"_s, 2), vote(u"ana"_s, u"b"_s, 2), vote(u"ana"_s, u"c"_s, 1),
                                      vote(u"budi"_s, u"b"_s, 1)};
        const VoteTally apart = tallyVotes(dots, votes);
        QVERIFY(apart.settled.empty());
        QCOMPARE(of(apart, u"a"_s).amount, 2.0);
        const VoteTally merged = tallyVotes(dots, votes, {{u"a"_s, u"k"_s}, {u"b"_s, u"k"_s}});
        QCOMPARE(of(merged, u"k"_s).amount, 3.0);
        QCOMPARE(of(merged, u"k"_s).people, 2);
        QCOMPARE(barLength(of(merged, u"k"_s), merged), 1.0);
        QCOMPARE(barLength(of(merged, u"c"_s), merged), 1.0 / 3);
        QCOMPARE(of(merged, u"k"_s).items, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(merged.settled.size(), 1u);
        QCOMPARE(merged.settled.front().participant, u"ana"_s);
        QCOMPARE(merged.settled.front().cast, 4.0);
        QCOMPARE(merged.settled.front().counted, 2.0);
        QCOMPARE(merged.cast, 6.0);
        QCOMPARE(merged.counted, 4.0);
        // Nobody lost anything: apart again, all is as before.
        QCOMPARE(tallyVotes(dots, votes).counted, 6.0);
    }

    void pointsAddUpAndAreMeansOverAllWhoVoted()
    {
        const VoteRound points = round(VoteKind::Points, {u"a"_s, u"b"_s, u"c"_s}, 100, 0);
        const std::vector<Vote> votes{vote(u"ana"_s, u"a"_s, 60), vote(u"ana"_s, u"b"_s, 40),
                                      vote(u"budi"_s, u"c"_s, 100)};
        const VoteTally tally = tallyVotes(points, votes);
        QCOMPARE(of(tally, u"a"_s).mean, 30.0);
        QCOMPARE(of(tally, u"a"_s).values, (std::vector<double>{0, 60}));
        QCOMPARE(of(tally, u"c"_s).median, 50.0);
        const VoteTally merged = tallyVotes(points, votes, {{u"a"_s, u"k"_s}, {u"b"_s, u"k"_s}});
        QCOMPARE(of(merged, u"k"_s).mean, 50.0);
        QVERIFY(merged.settled.empty()); // all 100 still count
        QVERIFY(isSplit(merged)); // a tie
        QCOMPARE(merged.first().size(), 2u);
    }

    void anObjectionIsNeverLost()
    {
        const VoteRound consent = round(VoteKind::Consent, {u"a"_s, u"b"_s}, 0, 0);
        const std::vector<Vote> votes{vote(u"ana"_s, u"a"_s, 5), vote(u"ana"_s, u"b"_s, 2), vote(u"budi"_s, u"a"_s, 4)};
        const VoteTally apart = tallyVotes(consent, votes);
        QCOMPARE(apart.groups.front().group, u"a"_s);
        QCOMPARE(of(apart, u"a"_s).median, 4.5);
        QVERIFY(of(apart, u"a"_s).objectors.isEmpty());
        QVERIFY(!isSplit(apart));
        const VoteTally merged = tallyVotes(consent, votes, {{u"a"_s, u"k"_s}, {u"b"_s, u"k"_s}});
        QCOMPARE(of(merged, u"k"_s).objectors, QStringList{u"ana"_s});
        QCOMPARE(of(merged, u"k"_s).values, (std::vector<double>{2, 4}));
        QCOMPARE(merged.settled.front().cast, 5.0);
        QCOMPARE(merged.settled.front().counted, 2.0);
        QVERIFY(isSplit(merged));
    }

    void ranksCloseUpAroundMergedThings()
    {
        const VoteRound ranking = round(VoteKind::Ranking, {u"a"_s, u"b"_s, u"c"_s}, 0, 0);
        const std::vector<Vote> votes{vote(u"ana"_s, u"a"_s, 1), vote(u"ana"_s, u"b"_s, 2), vote(u"ana"_s, u"c"_s, 3),
                                      vote(u"budi"_s, u"c"_s, 1), vote(u"budi"_s, u"b"_s, 2)};
        const VoteTally apart = tallyVotes(ranking, votes);
        QCOMPARE(of(apart, u"c"_s).amount, 2.0);
        const VoteTally merged = tallyVotes(ranking, votes, {{u"a"_s, u"k"_s}, {u"b"_s, u"k"_s}});
        QCOMPARE(merged.groups.size(), 2u);
        QCOMPARE(of(merged, u"k"_s).amount, 1.0); // first of two for ana, last for budi
        QCOMPARE(of(merged, u"c"_s).amount, 1.0);
        QVERIFY(isSplit(merged));
    }

    void votesOnCardsThatWereMergedAwayStillCount()
    {
        const VoteRound dots = round(VoteKind::Dots, {u"a"_s, u"gone"_s});
        const VoteTally tally = tallyVotes(dots, {vote(u"ana"_s, u"new"_s, 2), vote(u"budi"_s, u"a"_s, 1)});
        QCOMPARE(of(tally, u"new"_s).amount, 2.0);
        QCOMPARE(of(tally, u"gone"_s).people, 0);
        QCOMPARE(tally.counted, 3.0);
    }

    void nobodyHasVoted()
    {
        for (const VoteKind kind : voteKinds()) {
            const VoteTally tally = tallyVotes(round(kind, {u"a"_s, u"b"_s}), {});
            QCOMPARE(tally.people(), 0);
            QVERIFY(tally.first().empty());
            QVERIFY(!isSplit(tally));
        }
    }

    /// Any sequence of grouping keeps every vote and every person.
    void groupingKeepsVotesAndPeople_data()
    {
        QTest::addColumn<int>("kind");
        for (const VoteKind kind : voteKinds())
            QTest::newRow(qPrintable(voteKindId(kind))) << int(kind);
    }

    void groupingKeepsVotesAndPeople()
    {
        QFETCH(int, kind);
        SeededRandom random(17);
        const QStringList items{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        for (int run = 0; run < 200; ++run) {
            const VoteRound opened = round(VoteKind(kind), items, 5, static_cast<int>(random.below(3)));
            std::vector<Vote> votes;
            QStringList people;
            for (int person = 0; person < 7; ++person) {
                std::vector<Vote> ballot = ballotBy(u"p%1"_s.arg(person), opened, random);
                QVERIFY(checkBallot(opened, ballot));
                people << u"p%1"_s.arg(person);
                votes.insert(votes.end(), ballot.begin(), ballot.end());
            }
            double cast = 0;
            for (const Vote &each : votes)
                cast += each.amount;
            VoteGroups groups;
            for (int step = 0; step < 12; ++step) {
                const QString item = items[random.below(6)];
                if (random.below(3) == 0)
                    groups.remove(item); // split off, or dissolved
                else
                    groups.insert(item, u"k%1"_s.arg(random.below(3))); // moved, or merged
                const VoteTally tally = tallyVotes(opened, votes, groups);
                QCOMPARE(QStringList(tally.voters), people);
                QCOMPARE(tally.cast, cast);
                size_t held = 0;
                for (const GroupTally &group : tally.groups) {
                    held += static_cast<size_t>(group.items.size());
                    QStringList supporters;
                    for (const Vote &each : votes) {
                        if (group.items.contains(each.item) && !supporters.contains(each.participant))
                            supporters << each.participant;
                    }
                    QCOMPARE(group.people, int(supporters.size()));
                }
                QCOMPARE(held, size_t(items.size())); // every item in one group
                double setAside = 0;
                for (const SettledDouble &settled : tally.settled)
                    setAside += settled.cast - settled.counted;
                if (opened.kind == VoteKind::Dots || opened.kind == VoteKind::Points)
                    QCOMPARE(tally.counted + setAside, tally.cast); // what does not count is told
            }
        }
    }

private:
    static std::vector<Vote> ballotBy(const QString &person, const VoteRound &round, SeededRandom &random)
    {
        std::vector<Vote> ballot;
        int left = round.kind == VoteKind::Points ? kAllPoints : round.budget;
        double rank = 0;
        std::vector<VoteItem> items = round.items;
        random.choose(std::span(items), items.size());
        for (const VoteItem &item : items) {
            switch (round.kind) {
            case VoteKind::Dots: {
                const int most = round.itemLimit > 0 ? std::min(left, round.itemLimit) : left;
                const int dots = static_cast<int>(random.below(static_cast<quint32>(most) + 1));
                left -= dots;
                if (dots > 0)
                    ballot.push_back(vote(person, item.id, dots));
                break;
            }
            case VoteKind::Points:
                if (left > 0)
                    ballot.push_back(vote(person, item.id, &item == &items.back() ? left : (left + 1) / 2));
                left -= (left + 1) / 2;
                break;
            case VoteKind::Consent:
                ballot.push_back(vote(person, item.id, 1 + random.below(5)));
                break;
            case VoteKind::Ranking:
                if (rank < 2 || random.below(2) == 0)
                    ballot.push_back(vote(person, item.id, ++rank));
                break;
            }
        }
        if (ballot.empty())
            ballot.push_back(vote(person, items.front().id, 1));
        return ballot;
    }
};

static const lodestar::testkit::Registered<VoteTallyTest> registered("core/workshop/votetally");
#include "votetally_test.moc"
