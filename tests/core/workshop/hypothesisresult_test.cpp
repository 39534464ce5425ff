#include "core/workshop/hypothesisresult.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

Hypothesis asked(int hits, int of, double killBelow = -1)
{
    Hypothesis one;
    one.hits = hits;
    one.asked = of;
    one.killBelow = killBelow;
    return one;
}

Hypothesis believed(const std::vector<int> &votes, int rung = 0, int belief = 2)
{
    Hypothesis one;
    one.belief = belief;
    one.rung = rung;
    for (size_t i = 0; i < votes.size(); ++i)
        one.votes.push_back({QString::number(i), u"sales"_s, votes[i]});
    return one;
}

bool isNear(double a, double b, double by = 5e-3)
{
    return std::abs(a - b) < by;
}

} // namespace

class HypothesisResultTest : public QObject
{
    Q_OBJECT
private slots:
    void votesCountBeforeTheTeamAsAWhole()
    {
        QCOMPARE(beliefOf(believed({}, 0, 3)).mean, 3.0);
        const BeliefSpread spread = beliefOf(believed({1, 3, 3}, 0, 1));
        QCOMPARE(spread.votes, 3);
        QVERIFY(isNear(spread.mean, 7.0 / 3, 1e-12));
        QCOMPARE(spread.lowest, 1);
        QCOMPARE(spread.highest, 3);
        QVERIFY(beliefText(believed({1, 3, 3})).contains(u"do not agree"_s));
        QVERIFY(beliefText(believed({3, 3})).contains(u"all of them high"_s));
        QVERIFY(beliefText(believed({2, 3})).contains(u"2.5 of 3, from medium to high"_s));
        QVERIFY(beliefText(believed({})).contains(u"Nobody has voted"_s));
    }

    void strongBeliefWithWeakEvidenceIsRiskiest()
    {
        QVERIFY(isRiskier(believed({3, 3}), believed({2, 3})));
        QVERIFY(isRiskier(believed({2}, 0), believed({3}, 4)));
        QVERIFY(isRisky(believed({3, 2}, 1)));
        QVERIFY(!isRisky(believed({2, 2, 3}, 1))); // no more than medium on the whole
        QVERIFY(!isRisky(believed({3, 3}, 2)));
        QCOMPARE(riskOf(believed({3}, kHighestRung)), 0.0);
    }

    void answersReachARung()
    {
        QCOMPARE(rungOfAnswers(0, 0), 0);
        QCOMPARE(rungOfAnswers(0, 9), 0);
        QCOMPARE(rungOfAnswers(1, 4), 1);
        QCOMPARE(rungOfAnswers(3, 4), 1);
        QCOMPARE(rungOfAnswers(3, 5), 2);
        QCOMPARE(rungOfAnswers(2, 12), 1);
    }

    // methods 6: 4/5 = 38-96%, 8/8 = 68-100%, 15/20 = 53-89%, 0/10 = 0-28%
    void intervalsAreWilsons_data()
    {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("of");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("4/5") << 4 << 5 << 0.38 << 0.96;
        QTest::newRow("8/8") << 8 << 8 << 0.68 << 1.0;
        QTest::newRow("15/20") << 15 << 20 << 0.53 << 0.89;
        QTest::newRow("0/10") << 0 << 10 << 0.0 << 0.28;
    }
    void intervalsAreWilsons()
    {
        QFETCH(int, hits);
        QFETCH(int, of);
        QFETCH(double, low);
        QFETCH(double, high);
        const KillCheck check = killCheck(asked(hits, of));
        QVERIFY(isNear(check.interval.low, low));
        QVERIFY(isNear(check.interval.high, high));
        QCOMPARE(int(check.verdict), int(KillVerdict::NoThreshold));
    }

    void thresholdJudges()
    {
        QCOMPARE(int(killCheck(asked(0, 0, 0.4)).verdict), int(KillVerdict::NotAsked));
        QCOMPARE(int(killCheck(asked(8, 8, 0.4)).verdict), int(KillVerdict::Holds)); // from 68 %
        QCOMPARE(int(killCheck(asked(4, 5, 0.4)).verdict), int(KillVerdict::AboveSoFar)); // from 38 %
        QCOMPARE(int(killCheck(asked(1, 5, 0.4)).verdict), int(KillVerdict::BelowSoFar));
        QCOMPARE(int(killCheck(asked(0, 10, 0.4)).verdict), int(KillVerdict::GivenUp)); // to 28 %
        QVERIFY(killText(asked(0, 10, 0.4)).contains(u"give it up"_s));
        QVERIFY(killText(asked(8, 8, 0.4)).contains(u"it holds"_s));
        QVERIFY(killText(asked(4, 5)).contains(u"No threshold was agreed"_s));
    }

    void aThresholdAfterTheResultIsSaid()
    {
        Hypothesis one = asked(6, 8, 0.4);
        one.resultAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
        one.killSetAt = one.resultAt.addDays(-1);
        QVERIFY(!killCheck(one).isLate);
        QVERIFY(!killText(one).contains(u"proves less"_s));
        one.killSetAt = one.resultAt.addSecs(60);
        QVERIFY(killCheck(one).isLate);
        QVERIFY(killText(one).contains(u"proves less"_s));
        one.killBelow = -1;
        QVERIFY(!killCheck(one).isLate);
    }

    // Quantiles of Beta(7.5, 2.5) and Beta(0.5, 11.5) by mpmath, betainc and bisection.
    void beliefCountsAsTwoInterviews()
    {
        QVERIFY(!beliefUpdate(asked(6, 8)));
        Hypothesis one = believed({3, 3, 3});
        one.hits = 6;
        one.asked = 8;
        auto update = beliefUpdate(one);
        QVERIFY(update);
        QVERIFY(isNear(update->prior, 0.75, 1e-12));
        QVERIFY(isNear(update->mean, 0.75, 1e-12));
        QVERIFY(isNear(update->interval.low, 0.456175566881, 1e-9));
        QVERIFY(isNear(update->interval.high, 0.950698077023, 1e-9));
        one = believed({1});
        one.asked = 10;
        update = beliefUpdate(one);
        QVERIFY(isNear(update->mean, 0.5 / 12, 1e-12));
        QVERIFY(isNear(update->interval.low, 4.36357981422e-5, 1e-9));
        QVERIFY(isNear(update->interval.high, 0.199994569026, 1e-9));
    }

    void dataAnswersBeside()
    {
        QStringList industry, coin;
        std::vector<double> clv;
        for (int i = 0; i < 100; ++i) {
            industry << (i < 20 ? (i < 18 ? u"Logistics"_s : u"Retail"_s)
                                : (i % 4 == 0    ? u"Logistics"_s
                                       : i == 21 ? QString()
                                                 : u"Retail"_s));
            coin << (i % 2 ? u"A"_s : u"B"_s);
            clv.push_back(i < 20 ? 1000 + i : i);
        }
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), clv)
                                       .words(u"Industry"_s, role(RoleId::Industry), industry)
                                       .words(u"Coin"_s, {}, coin)
                                       .build();
        const metrics::Rating rating = metrics::rate(table, {{{role(RoleId::Clv), 100, false, false}}, {}, {}});
        QCOMPARE(rating.bestCount, 20);
        Hypothesis one;
        QCOMPARE(int(dataCheck(one, table, rating).verdict), int(DataCheck::Verdict::NoCriterion));
        one.criterion.attribute = u"Industry"_s;
        one.criterion.role = role(RoleId::Industry);
        one.criterion.values = QStringList{u"Logistics"_s};
        DataCheck check = dataCheck(one, table, rating);
        QCOMPARE(int(check.verdict), int(DataCheck::Verdict::Supported));
        QCOMPARE(check.counts.bestWith, 18);
        QCOMPARE(check.counts.rest(), 79); // one is not known
        QVERIFY(dataText(check).contains(u"18 of 20 best customers and 20 of 79 others"_s));
        one.criterion.values = QStringList{u"Retail"_s};
        QCOMPARE(int(dataCheck(one, table, rating).verdict), int(DataCheck::Verdict::Contradicted));
        one.criterion = {};
        one.criterion.attribute = u"Coin"_s;
        one.criterion.values = QStringList{u"A"_s};
        QCOMPARE(int(dataCheck(one, table, rating).verdict), int(DataCheck::Verdict::NotYet));
        one.criterion.attribute = u"Weather"_s;
        QCOMPARE(int(dataCheck(one, table, rating).verdict), int(DataCheck::Verdict::NotInData));
        QCOMPARE(columnsFor(table.info(), {one}), std::vector<int>());
        one.criterion.attribute = u"Coin"_s;
        QCOMPARE(columnsFor(table.info(), {one, one}), std::vector<int>{2});
    }
};

static const lodestar::testkit::Registered<HypothesisResultTest> registered("core/workshop/hypothesisresult");
#include "hypothesisresult_test.moc"
