#include "core/profile/backtest.h"

#include "tests/core/profile/inventedcustomers.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using testkit::criterionOn;
using testkit::inventedCustomers;

namespace {

Icp onIndustry()
{
    Icp icp;
    icp.criteria = {criterionOn(u"Industry"_s, u"Logistics"_s)};
    return icp;
}

/// The strongest traits of the noise, taken as someone does who goes by what looks good.
Icp onNoise(const Analysis &analysis, size_t count)
{
    Icp icp;
    for (const traits::Trait &trait : analysis.traits.traits) {
        const bool has = std::ranges::any_of(
            icp.criteria, [&](const auto &each) { return each.condition.attribute == trait.attribute; });
        if (icp.criteria.size() < count && !has)
            icp.criteria.push_back(criterionFrom(trait));
    }
    return icp;
}

bool warns(const Backtest &result, const QString &words)
{
    return std::ranges::any_of(result.warnings, [&](const QString &each) { return each.contains(words); });
}

} // namespace

class BacktestTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsRealHolds()
    {
        const Analysis analysis = inventedCustomers(400, 6);
        const auto result = backtest(analysis, onIndustry(), {.seed = 7});
        QVERIFY(result && result->refusal.isEmpty());
        QCOMPARE(result->rated, 400);
        QCOMPARE(result->best, 80);
        QVERIFY(result->apparent.auc > 0.7);
        QVERIFY(std::abs(result->gap()) < kGapThatWarns);
        QVERIFY(result->heldOut.logit && result->heldOut.logit->low > 0.6);
        QVERIFY2(result->sentence.startsWith(u"It also finds best customers"_s), qPrintable(result->sentence));
        QVERIFY(!warns(*result, u"Overfitted"_s));
        QVERIFY(warns(*result, u"The same customers were used"_s));
        double customers = 0, best = 0, heldOut = 0;
        for (size_t tier = 0; tier < 5; ++tier) {
            customers += result->tiers[tier].customers;
            best += result->tiers[tier].best;
            heldOut += result->heldOutTiers[tier].customers;
        }
        QCOMPARE(customers, 400.0);
        QCOMPARE(best, 80.0);
        QVERIFY(std::abs(heldOut - 400) < 1e-6);
        QVERIFY(result->tiers[0].liftInterval.low > 1);
        QCOMPARE(result->valueName, u"CLV"_s);
        QVERIFY(result->tiers[0].medianValue > result->tiers[2].medianValue);
        // The same seed gives the same figures, another one others.
        QCOMPARE(backtest(analysis, onIndustry(), {.seed = 7})->heldOut.auc, result->heldOut.auc);
        QCOMPARE(backtest(analysis, onIndustry(), {.seed = 8})->apparent.auc, result->apparent.auc);
    }

    /// The demo of honesty: strong on its own customers, a coin on others.
    void noiseLooksGoodOnlyOnItsOwnData()
    {
        const Analysis analysis = inventedCustomers(200, 20, false);
        const Icp icp = onNoise(analysis, 5);
        QCOMPARE(icp.criteria.size(), 5u);
        const auto result = backtest(analysis, icp, {.seed = 7});
        QVERIFY(result);
        QVERIFY2(result->apparent.auc > 0.65, qPrintable(QString::number(result->apparent.auc)));
        QVERIFY2(result->heldOut.auc < 0.58, qPrintable(QString::number(result->heldOut.auc)));
        QVERIFY(result->gap() > kGapThatWarns);
        QVERIFY2(result->sentence.startsWith(u"Looks good on the data it was made from"_s),
                 qPrintable(result->sentence));
        QVERIFY(warns(*result, u"Overfitted"_s));
        QVERIFY(warns(*result, u"The columns themselves look good only on their own customers"_s));
        QVERIFY(result->all.apparent.auc - result->all.heldOut.auc > 0.1);
        QCOMPARE(result->all.attributes, 21);
    }

    void belowTenBestNothingIsMeasured()
    {
        const Analysis analysis = inventedCustomers(60, 2, true, 20);
        QCOMPARE(analysis.rating.bestCount, 8);
        const auto result = backtest(analysis, onIndustry());
        QVERIFY(result);
        QCOMPARE(result->refusal, u"Too few best customers to check (8); treat the tiers as a working agreement."_s);
        QCOMPARE(result->sentence, result->refusal);
        QVERIFY(std::isnan(result->apparent.auc) && std::isnan(result->heldOut.auc));
        QCOMPARE(result->tiers[0].customers + result->tiers[2].customers, 60.0); // counting is no claim
    }

    void othersThanDataAreNotChosenAnew()
    {
        const Analysis analysis = inventedCustomers(200, 3);
        Icp icp = onIndustry();
        icp.criteria[0].evidence.kind = EvidenceKind::Opinion;
        icp.criteria.push_back({}); // a statement
        const auto result = backtest(analysis, icp);
        QVERIFY(result && result->isNothingChosen);
        QCOMPARE(result->heldOut.auc, result->apparent.auc);
        QCOMPARE(result->provenance.statements, 1);
        QVERIFY(warns(*result, u"None of its criteria is marked as taken from the data"_s));
        QVERIFY(warns(*result, u"statements"_s));
    }

    void withoutCriteriaThereIsNothingToCheck()
    {
        const Analysis analysis = inventedCustomers(200, 3);
        QVERIFY(backtest(analysis, {})->refusal.contains(u"no criteria yet"_s));
        Icp icp;
        icp.criteria.resize(2);
        QVERIFY(backtest(analysis, icp)->refusal.contains(u"statements"_s));
    }

    void aSampleIsSaid()
    {
        const Analysis analysis = inventedCustomers(600, 3);
        const auto result = backtest(analysis, onIndustry(), {.seed = 3, .mostHeldBack = 200});
        QVERIFY(result);
        QCOMPARE(result->drawn, 200);
        QVERIFY(warns(*result, u"200 of 600 customers were drawn"_s));
        QVERIFY(result->heldOut.auc > 0.65);
        QCOMPARE(result->heldOut.first, 40); // the best have their share
    }

    void laterCustomersAreTheRealTest()
    {
        const Analysis analysis = inventedCustomers(300, 3);
        BacktestOptions options;
        for (int row = 0; row < 300; ++row)
            options.seen.push_back(row < 200 ? 1 : 0);
        const auto result = backtest(analysis, onIndustry(), options);
        QVERIFY(result && result->unseen);
        QCOMPARE(result->unseen->first, 20);
        QCOMPARE(result->unseen->second, 80);
        QVERIFY(!warns(*result, u"The same customers were used"_s));
        options.seen.assign(300, 1);
        QVERIFY(!backtest(analysis, onIndustry(), options)->unseen);
    }

    void leaksAreNamed()
    {
        const Analysis analysis = inventedCustomers(200, 3);
        Icp icp = onIndustry();
        icp.criteria[0].condition = {};
        icp.criteria[0].condition.attribute = u"CLV"_s;
        icp.criteria[0].condition.op = table::Condition::Op::Between;
        icp.criteria[0].condition.low = 900;
        QVERIFY(warns(*backtest(analysis, icp), u"CLV"_s));
    }

    void canBeCancelled()
    {
        const Analysis analysis = inventedCustomers(200, 3);
        TaskControl control;
        int asked = 0;
        control.cancelled = [&asked] { return ++asked > 20; };
        const auto result = backtest(analysis, onIndustry(), {}, control);
        QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
        QVERIFY(asked < 60);
    }

    void standingPutsTheRuledOutLast()
    {
        Fit best, failed, disqualified, nothing;
        best.points = 10;
        failed.points = 100;
        failed.flags = Fit::MustFailed;
        disqualified.points = 100;
        disqualified.flags = Fit::IsDisqualified;
        nothing.points = std::nan("");
        nothing.low = 0;
        nothing.high = 100;
        QVERIFY(standing(best) > standing(failed) && standing(failed) > standing(disqualified));
        QCOMPARE(standing(nothing), 50.0);
    }
};

static const testkit::Registered<BacktestTest> registered("core/profile/backtest");
#include "backtest_test.moc"
