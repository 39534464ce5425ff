#include "core/metrics/weightdraws.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;

class WeightDrawsTest : public QObject
{
    Q_OBJECT

private slots:
    void momentsOfTheDistribution()
    {
        const std::vector<double> weights{40, 20, 20, 10, 10};
        const QJsonArray deviations =
            testkit::reference(u"scoring_10_customers.json"_s)["dirichlet"_L1]["kappa50"_L1]["sd_of_weights"_L1]
                .toArray();
        QCOMPARE(deviations.size(), 5);
        constexpr int draws = 40'000;
        WeightDraws source(weights, 50, 7);
        std::vector<double> sums(5, 0), squares(5, 0);
        for (int i = 0; i < draws; ++i) {
            const std::vector<double> draw = source.next();
            QVERIFY(std::abs(std::accumulate(draw.begin(), draw.end(), 0.0) - 100) < 1e-9);
            for (size_t w = 0; w < 5; ++w) {
                QVERIFY(draw[w] >= 0);
                sums[w] += draw[w];
                squares[w] += draw[w] * draw[w];
            }
        }
        for (size_t w = 0; w < 5; ++w) {
            const double mean = sums[w] / draws;
            const double deviation = std::sqrt(squares[w] / draws - mean * mean);
            QVERIFY(std::abs(mean - weights[w]) < 0.15);
            QVERIFY(std::abs(deviation - 100 * deviations[qsizetype(w)].toDouble()) < 0.1);
        }
    }

    void theSameOnEveryMachine()
    {
        // Written down once: another compiler, library or processor has to draw the same.
        WeightDraws draws({1, 1}, 4, 42);
        const double first = draws.next()[0];
        WeightDraws again({1, 1}, 4, 42);
        QCOMPARE(again.next()[0], first);
        QVERIFY(std::abs(first - 72.148053366) < 1e-6);
        QVERIFY(WeightDraws({1, 1}, 4, 43).next()[0] != first);
    }

    void smallAndMissingWeights()
    {
        WeightDraws draws({1e-3, 0, 99}, 50, 3);
        for (int i = 0; i < 100; ++i) {
            const std::vector<double> draw = draws.next();
            QCOMPARE(draw[1], 0.0);
            QVERIFY(draw[0] >= 0 && draw[2] <= 100 + 1e-9 && std::isfinite(draw[0]));
        }
    }
};

static const lodestar::testkit::Registered<WeightDrawsTest> registered("core/metrics/weightdraws");
#include "weightdraws_test.moc"
