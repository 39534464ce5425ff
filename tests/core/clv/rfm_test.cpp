#include "core/clv/rfm.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::clv;

class RfmTest : public QObject
{
    Q_OBJECT

private slots:
    void byHand()
    {
        // Customer 0 buys twice on day 7, and again on days 21 and 35; 1 once; 2 never; 3 only after the day.
        const std::vector<PurchaseRow> rows{{0, 21, 30}, {0, 7, 10}, {1, 14, 99}, {0, 7, 5}, {0, 35, 50}, {3, 50, 1}};
        const PurchaseHistory history(rows, 4, 42);
        QCOMPARE(history.leftOut(), 1);
        const CustomerPurchases often = history.summary(0);
        QCOMPARE(often.days, 3u);
        QCOMPARE(often.total, 95.0);
        QCOMPARE(often.repeatMean, 40.0); // (30 + 50) / 2, without the first day
        QCOMPARE(often.rhythm(42), (Rhythm{2, 4, 5}));
        const CustomerPurchases once = history.summary(1);
        QCOMPARE(once.rhythm(42), (Rhythm{0, 0, 4}));
        QVERIFY(std::isnan(once.repeatMean));
        QCOMPARE(history.summary(2).days, 0u);
        QCOMPARE(history.summary(3).days, 0u);
        QCOMPARE(medianGap(history), 2.0);
        QVERIFY(std::isnan(medianGap(PurchaseHistory(rows, 4, 10))));
    }

    void refundsAreNoPurchases()
    {
        const std::vector<PurchaseRow> rows{
            {0, 7, 10}, {0, 14, 100}, {0, 20, -40, true}, {0, 28, 50}, {0, 28, -10, true}};
        const CustomerPurchases summary = PurchaseHistory(rows, 1, 100).summary(0);
        QCOMPARE(summary.days, 3u); // the 20th only gave money back
        QCOMPARE(summary.lastDay, 28);
        QCOMPARE(summary.total, 110.0);
        QCOMPARE(summary.repeatMean, 50.0); // 60 and 40
    }

    void purchasesBelowCostArePurchases()
    {
        const std::vector<PurchaseRow> rows{{0, 7, 10}, {0, 14, -5}, {0, 21, -1}};
        const CustomerPurchases summary = PurchaseHistory(rows, 1, 100).summary(0);
        QCOMPARE(summary.days, 3u);
        QCOMPARE(summary.repeatMean, -3.0);
    }

    void whoCameBack()
    {
        // Observed for 1000 days: a year, and the year before it.
        const std::vector<PurchaseRow> rows{{0, 300, 1}, {0, 700, 1}, {1, 400, 1}, {2, 600, 1}, {2, 900, -1, true},
                                            {3, 700, 1}, {4, 0, 1},   {5, 500, 1}, {5, 650, 1}};
        const RepeatRetention retention = repeatRetention(PurchaseHistory(rows, 6, 1000), 1000);
        QCOMPARE(retention.days, 365);
        QCOMPARE(retention.before, 4); // 0, 1, 2 and 5
        QCOMPARE(retention.again, 2); // 0 and 5; money given back is no purchase
        QVERIFY(std::abs(retention.yearly() - std::pow(0.5, 365.25 / 365)) < 1e-12);
        const RepeatRetention half = repeatRetention(PurchaseHistory(rows, 6, 500), 500);
        QCOMPARE(half.days, 250);
        QVERIFY(std::isnan(repeatRetention(PurchaseHistory({}, 6, 500), 500).yearly()));
    }

    void unknownMarginsAreStillPurchases()
    {
        const std::vector<PurchaseRow> rows{{0, 1, 10}, {0, 8, std::nan("")}, {0, 15, 0}};
        const CustomerPurchases summary = PurchaseHistory(rows, 1, 100).summary(0);
        QCOMPARE(summary.days, 3u);
        QCOMPARE(summary.total, 10.0);
    }
};

static const lodestar::testkit::Registered<RfmTest> registered("core/clv/rfm");
#include "rfm_test.moc"
