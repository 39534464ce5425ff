#include "core/metrics/normalise.h"
#include "tests/testkit/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::metrics;

class StrictlyBelowTest : public QObject
{
    Q_OBJECT

private slots:
    void countsBelow_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("compared") << 1000;
        QTest::newRow("by radix") << 9000;
    }
    void countsBelow()
    {
        QFETCH(int, rows);
        QRandomGenerator random(7);
        std::vector<double> values;
        for (int i = 0; i < rows; ++i) {
            const double value = (random.bounded(4001) - 2000) / 8.0;
            values.push_back(random.bounded(10) == 0 ? std::nan("") : value * (random.bounded(50) == 0 ? 1e9 : 1));
        }
        values[3] = 0.0;
        values[4] = -0.0;
        values[5] = std::numeric_limits<double>::infinity();
        values[6] = -std::numeric_limits<double>::infinity();
        qsizetype known = 0;
        const std::vector<qint32> below = strictlyBelow(values, known);
        QCOMPARE(known, std::count_if(values.begin(), values.end(), [](double v) { return !std::isnan(v); }));
        QCOMPARE(below[3], below[4]);
        for (size_t i = 0; i < values.size(); i += 97) {
            const auto expected = std::isnan(values[i])
                ? -1
                : std::count_if(values.begin(), values.end(), [&](double v) { return v < values[i]; });
            QCOMPARE(qsizetype(below[i]), qsizetype(expected));
        }
    }
};

static const lodestar::testkit::Registered<StrictlyBelowTest> registered("core/metrics/strictlybelow");
#include "strictlybelow_test.moc"
