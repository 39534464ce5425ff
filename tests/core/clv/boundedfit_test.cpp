#include "core/clv/boundedfit.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::clv;

class BoundedFitTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBestOfSeveralValleys()
    {
        // Two valleys, the deeper one at (2, -1).
        const LogObjective objective = [](std::span<const double> at, std::span<double> gradient) {
            const double x = at[0] * at[0] - 4, y = at[1] + 1;
            if (!gradient.empty()) {
                gradient[0] = 4 * x * at[0] - 0.3;
                gradient[1] = 2 * y;
            }
            return x * x + y * y - 0.3 * at[0];
        };
        const FitEnd end = minimise(objective, {{-3, 0}, {3, 4}}, 1e-4);
        QVERIFY(end.isFinite);
        QVERIFY(std::abs(end.logs[0] - 2.0093) < 1e-3 && std::abs(end.logs[1] + 1) < 1e-3);
        QVERIFY(end.gradientNorm < 1e-4);
    }

    void staysWithinTheBounds()
    {
        const LogObjective falling = [](std::span<const double> at, std::span<double> gradient) {
            if (!gradient.empty())
                gradient[0] = -1;
            return -at[0];
        };
        const FitEnd end = minimise(falling, {{0}}, 1e-6);
        QVERIFY(std::abs(end.logs[0] - kLogBound) < 1e-6);
        QVERIFY(end.gradientNorm > 0.9); // and says that it went on falling
    }

    void whatIsNoNumberIsNoResult()
    {
        const LogObjective nothing = [](std::span<const double>, std::span<double>) { return std::nan(""); };
        QVERIFY(!minimise(nothing, {{0, 0}, {1, 1}}, 1e-6).isFinite);
        const LogObjective half = [](std::span<const double> at, std::span<double> gradient) {
            if (!gradient.empty())
                gradient[0] = at[0] < 0 ? std::nan("") : 2 * (at[0] - 1);
            return at[0] < 0 ? std::nan("") : (at[0] - 1) * (at[0] - 1);
        };
        const FitEnd end = minimise(half, {{3}}, 1e-6);
        QVERIFY(end.isFinite && std::abs(end.logs[0] - 1) < 1e-4);
    }
};

static const lodestar::testkit::Registered<BoundedFitTest> registered("core/clv/boundedfit");
#include "boundedfit_test.moc"
