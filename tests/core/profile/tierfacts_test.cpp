#include "core/profile/tierfacts.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::profile;

class TierFactsTest : public QObject
{
    Q_OBJECT
private slots:
    /// Telco's top fifth of the reference (methods 4.3): 917 of 1,409, lift 2.45, 49 % of all best.
    void sharesAndIntervals()
    {
        TierCounts counts{};
        counts[0] = {917, 1409};
        counts[1] = {681, 2113};
        counts[2] = {271, 3521};
        const auto facts = tierFacts(counts);
        QVERIFY(std::abs(facts[0].precision - 0.6508161816891412) < 1e-12);
        QVERIFY(std::abs(facts[0].precisionInterval.low - 0.6255452277010193) < 1e-9);
        QVERIFY(std::abs(facts[0].precisionInterval.high - 0.6752670094729588) < 1e-9);
        QVERIFY(std::abs(facts[0].lift - 2.45248708808808) < 1e-9);
        QVERIFY(std::abs(facts[0].recall - 0.49063670411985016) < 1e-12);
        QVERIFY(std::abs(facts[2].lift - 0.29003583026795277) < 1e-9);
        QVERIFY(facts[0].liftInterval.low < facts[0].lift && facts[0].lift < facts[0].liftInterval.high);
        QCOMPARE(facts[4].customers, 0.0);
        QVERIFY(std::isnan(facts[4].precision) && std::isnan(facts[4].lift));
        QCOMPARE(facts[4].recall, 0.0);
    }
    void nobodyAtAll()
    {
        for (const TierFacts &fact : tierFacts({}))
            QVERIFY(std::isnan(fact.precision) && std::isnan(fact.recall));
    }
};

static const testkit::Registered<TierFactsTest> registered("core/profile/tierfacts");
#include "tierfacts_test.moc"
