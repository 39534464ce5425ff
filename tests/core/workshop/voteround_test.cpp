#include "core/workshop/voteround.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class VoteRoundTest : public QObject
{
    Q_OBJECT

    static VoteRound round(VoteKind kind, int budget = 5, int limit = 2)
    {
        return {u"r"_s,
                u"q1"_s,
                kind,
                budget,
                limit,
                VoteState::Open,
                {{u"a"_s, u"Speed"_s}, {u"b"_s, u"Price"_s}, {u"c"_s, u"Support"_s}},
                {}};
    }

    static std::vector<Vote> votes(std::initializer_list<std::pair<QString, double>> given)
    {
        std::vector<Vote> votes;
        for (const auto &[item, amount] : given)
            votes.push_back({{}, u"r"_s, u"p"_s, {}, item, amount});
        return votes;
    }

    static QString problem(VoteKind kind, const std::vector<Vote> &votes)
    {
        const Result<> result = checkBallot(round(kind), votes);
        return result ? QString() : result.error().message;
    }

private slots:
    void kindsAndStatesHaveIds()
    {
        for (const VoteKind kind : voteKinds()) {
            QCOMPARE(voteKindFrom(voteKindId(kind)), kind);
            QVERIFY(!voteKindName(kind).isEmpty());
        }
        for (const VoteState state : {VoteState::Open, VoteState::Closed, VoteState::Revealed})
            QCOMPARE(voteStateFrom(voteStateId(state)), state);
        QCOMPARE(voteStateFrom(u"something newer"_s), VoteState::Open); // stays secret
    }

    void aRoundNeedsAChoice()
    {
        QVERIFY(checkRound(round(VoteKind::Dots)));
        VoteRound one = round(VoteKind::Dots);
        one.items.resize(1);
        QVERIFY(!checkRound(one));
        one.kind = VoteKind::Consent;
        QVERIFY(checkRound(one));
        one.items.clear();
        QVERIFY(!checkRound(one));
        VoteRound twice = round(VoteKind::Dots);
        twice.items[1].id = u"a"_s;
        QVERIFY(!checkRound(twice));
        QVERIFY(!checkRound(round(VoteKind::Dots, 0)));
        QCOMPARE(twice.item(u"c"_s)->text, u"Support"_s);
        QVERIFY(!twice.item(u"x"_s));
    }

    void dotsKeepToBudgetAndLimit()
    {
        QVERIFY(problem(VoteKind::Dots, votes({{u"a"_s, 2}, {u"b"_s, 2}, {u"c"_s, 1}})).isEmpty());
        QVERIFY(problem(VoteKind::Dots, votes({{u"a"_s, 1}})).isEmpty()); // dots may be left
        QVERIFY(problem(VoteKind::Dots, votes({{u"a"_s, 3}})).contains(u"2 dot(s)"_s));
        QVERIFY(problem(VoteKind::Dots, votes({{u"a"_s, 2}, {u"b"_s, 2}, {u"c"_s, 2}})).contains(u"5 dot(s)"_s));
        QVERIFY(!problem(VoteKind::Dots, votes({{u"a"_s, 0.5}})).isEmpty());
        QVERIFY(!problem(VoteKind::Dots, votes({{u"x"_s, 1}})).isEmpty());
        QVERIFY(!problem(VoteKind::Dots, votes({{u"a"_s, 1}, {u"a"_s, 1}})).isEmpty());
        QVERIFY(!problem(VoteKind::Dots, {}).isEmpty());
        QCOMPARE(budgetLeft(round(VoteKind::Dots), votes({{u"a"_s, 2}})), 3);
        QVERIFY(checkBallot(round(VoteKind::Dots, 5, 0), votes({{u"a"_s, 5}})));
    }

    void pointsAddUpTo100()
    {
        QVERIFY(problem(VoteKind::Points, votes({{u"a"_s, 70}, {u"c"_s, 30}})).isEmpty());
        QVERIFY(problem(VoteKind::Points, votes({{u"a"_s, 70}})).contains(u"30 point(s) left"_s));
        QVERIFY(problem(VoteKind::Points, votes({{u"a"_s, 70}, {u"b"_s, 31}})).contains(u"1 point(s) too many"_s));
        QVERIFY(!problem(VoteKind::Points, votes({{u"a"_s, 101}, {u"b"_s, -1}})).isEmpty());
        QCOMPARE(budgetLeft(round(VoteKind::Points), votes({{u"a"_s, 130}})), -30);
    }

    void gradesAndRanks()
    {
        QVERIFY(problem(VoteKind::Consent, votes({{u"a"_s, 1}, {u"b"_s, 5}})).isEmpty());
        QVERIFY(!problem(VoteKind::Consent, votes({{u"a"_s, 6}})).isEmpty());
        QVERIFY(!problem(VoteKind::Consent, votes({{u"a"_s, 2.5}})).isEmpty());
        QVERIFY(problem(VoteKind::Ranking, votes({{u"c"_s, 1}, {u"a"_s, 2}})).isEmpty()); // b is not ranked
        QVERIFY(!problem(VoteKind::Ranking, votes({{u"c"_s, 1}, {u"a"_s, 1}})).isEmpty());
        QVERIFY(!problem(VoteKind::Ranking, votes({{u"c"_s, 1}, {u"a"_s, 3}})).isEmpty());
        QCOMPARE(budgetLeft(round(VoteKind::Ranking), votes({{u"a"_s, 1}})), 0);
    }
};

static const lodestar::testkit::Registered<VoteRoundTest> registered("core/workshop/voteround");
#include "voteround_test.moc"
