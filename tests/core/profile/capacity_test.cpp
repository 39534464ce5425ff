#include "core/profile/capacity.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lodestar;
using namespace lodestar::profile;

namespace {

Fit fit(double points, Tier tier, quint8 flags = 0, bool certain = true)
{
    Fit result;
    result.points = points;
    result.tier = tier;
    result.flags = flags;
    result.certain = certain;
    return result;
}

Fits some()
{
    Fits fits;
    fits.rows = {fit(90, Tier::Best),
                 fit(80, Tier::Good, Fit::MustUnknown, false),
                 fit(80, Tier::Best),
                 fit(30, Tier::Bad),
                 fit(99, Tier::Disqualified, Fit::IsDisqualified),
                 fit(95, Tier::Bad, Fit::MustFailed),
                 fit(std::numeric_limits<double>::quiet_NaN(), Tier::NotEnough),
                 fit(97, Tier::NotEnough)};
    return fits;
}

} // namespace

class CapacityTest : public QObject
{
    Q_OBJECT
private slots:
    void equalPointsGoTogether()
    {
        const CapacityCut two = capacityCut(some(), 2);
        QCOMPARE(two.open, 4);
        QCOMPARE(two.taken, 1); // the second and the third cannot be told apart
        QCOMPARE(two.withNext, 3);
        QCOMPARE(two.from, 90.0);
        const CapacityCut three = capacityCut(some(), 3);
        QCOMPARE(three.taken, 3);
        QCOMPARE(three.from, 80.0);
        QCOMPARE(three.certain, 2);
        QVERIFY(two.canBeThreshold && !three.canBeThreshold);
    }
    void enoughForAll()
    {
        const CapacityCut cut = capacityCut(some(), 100);
        QCOMPARE(cut.taken, 4);
        QCOMPARE(cut.withNext, 4);
        QCOMPARE(capacityCut({}, 5).open, 0);
        QVERIFY(std::isnan(capacityCut({}, 5).from));
    }
    void theFirstWithEqualPointsMayBeMore()
    {
        Fits fits;
        fits.rows.assign(5, fit(70, Tier::Best));
        const CapacityCut cut = capacityCut(fits, 2);
        QCOMPARE(cut.taken, 5);
        QCOMPARE(cut.from, 70.0);
    }
    void reached()
    {
        const auto from = reachedFrom(some());
        QCOMPARE(from[0], 4);
        QCOMPARE(from[31], 3);
        QCOMPARE(from[80], 3);
        QCOMPARE(from[81], 1);
        QCOMPARE(from[91], 0);
    }
};

static const testkit::Registered<CapacityTest> registered("core/profile/capacity");
#include "capacity_test.moc"
