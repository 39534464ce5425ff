#include "core/clv/clvforecast.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::clv;

class ClvForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAreThoseOfTheWholeHorizon()
    {
        const BgNbd model{0.243, 4.414, 0.793, 2.426};
        const Rhythm customer{7, 29.43, 38.86};
        const Horizon year = Horizon::months(12, 0.1);
        QVERIFY(std::abs(year.weeks() - 365.25 / 7) < 1e-12);
        QVERIFY(std::abs(std::pow(1 + year.ratePerStep, 12) - 1.1) < 1e-12);
        const ExpectedPurchases expected = expectedPurchases(model, customer, year);
        QVERIFY(std::abs(expected.count - expectedPurchases(model, customer, year.weeks())) < 1e-12);
        // All of it comes later than now and within the year.
        QVERIFY(expected.discounted < expected.count && expected.discounted > expected.count / 1.1);
        const ExpectedPurchases undiscounted = expectedPurchases(model, customer, Horizon::months(12, 0));
        QCOMPARE(undiscounted.discounted, undiscounted.count);
    }
};

static const lodestar::testkit::Registered<ClvForecastTest> registered("core/clv/clvforecast");
#include "clvforecast_test.moc"
