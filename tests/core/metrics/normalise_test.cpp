#include "core/metrics/normalise.h"

#include "tests/testkit/customers.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;

class NormaliseTest : public QObject
{
    Q_OBJECT

private slots:
    void reference()
    {
        const QJsonObject file = testkit::reference(u"scoring_10_customers.json"_s);
        const table::Table table = testkit::tenCustomers();
        const auto criteria = testkit::tenCustomersCriteria();
        for (size_t m = 0; m < criteria.size(); ++m) {
            const NormalisedMetric metric = normalise(table, criteria[m]);
            QVERIFY(metric.isUsable());
            const QString name = file["inputs"_L1]["metrics"_L1][qsizetype(m)].toString();
            for (qsizetype row = 0; row < table.rows(); ++row) {
                const double expected = testkit::number(file["normalised"_L1][row][name]);
                const qint32 level = metric.level[size_t(row)];
                if (std::isnan(expected))
                    QCOMPARE(level, NormalisedMetric::kUnknown);
                else
                    QVERIFY(std::abs(level / metric.divisor - expected) < 1e-12);
            }
        }
    }

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

static const lodestar::testkit::Registered<NormaliseTest> registered("core/metrics/normalise");
#include "normalise_test.moc"
