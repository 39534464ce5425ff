#include "core/base/quantile.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace lodestar;

class QuantileTest : public QObject
{
    Q_OBJECT

private slots:
    void asInR()
    {
        // R: quantile(c(1, 2, 4, 8, 16, 32), c(0, .1, .25, .5, .75, 1))
        const std::vector<double> sorted{1, 2, 4, 8, 16, 32};
        const std::vector<std::pair<double, double>> expected{{0, 1},   {0.1, 1.5}, {0.25, 2.5},
                                                              {0.5, 6}, {0.75, 14}, {1, 32}};
        for (const auto &[share, value] : expected) {
            QCOMPARE(quantileOfSorted(sorted, share), value);
            std::vector<double> shuffled{8, 1, 32, 4, 2, 16};
            QCOMPARE(quantile(shuffled, share), value);
        }
        QCOMPARE(median({3, 1, 2}), 2.0);
        QCOMPARE(median({4, 1, 2, 3}), 2.5);
    }

    void edges()
    {
        constexpr double endless = std::numeric_limits<double>::infinity();
        QVERIFY(std::isnan(median({})) && std::isnan(quantileOfSorted({}, 0.5)));
        QCOMPARE(median({7}), 7.0);
        QVERIFY(std::isinf(median({endless, endless, 1, endless}))); // not the NaN of their difference
        const std::vector<double> sorted{1, endless, endless};
        QVERIFY(std::isinf(quantileOfSorted(sorted, 0.75)));
    }
};

static const testkit::Registered<QuantileTest> registered("core/base/quantile");
#include "quantile_test.moc"
