#include "core/traits/statistics.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace lodestar::traits;
using namespace Qt::StringLiterals;

namespace {

Counts countsOf(const QJsonObject &inputs)
{
    return {inputs["a"_L1].toInteger(), inputs["b"_L1].toInteger(), inputs["c"_L1].toInteger(),
            inputs["d"_L1].toInteger()};
}

/// Fisher's test by its definition, summing every table: slow, and independent of the tail sums under test.
double fisherByDefinition(const Counts &counts)
{
    const qint64 best = counts.best(), rest = counts.rest(), with = counts.with();
    const auto choose = [](qint64 n, qint64 k) {
        return std::lgamma(double(n) + 1) - std::lgamma(double(k) + 1) - std::lgamma(double(n - k) + 1);
    };
    const auto chance = [&](qint64 x) {
        return std::exp(choose(best, x) + choose(rest, with - x) - choose(best + rest, with));
    };
    const double observed = chance(counts.bestWith);
    double p = 0;
    for (qint64 x = std::max<qint64>(0, with - rest); x <= std::min(best, with); ++x) {
        const double at = chance(x);
        if (at <= observed * (1 + 1e-7))
            p += at;
    }
    return std::min(1.0, p);
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_reference = testkit::reference(u"traits_2x2.json"_s); }

    void tables_data()
    {
        QTest::addColumn<QJsonObject>("inputs");
        QTest::addColumn<QJsonObject>("expected");
        const QJsonArray cases = m_reference["cases"_L1].toArray();
        QCOMPARE(cases.size(), 12);
        for (const QJsonValue &entry : cases)
            QTest::newRow(qPrintable(entry["name"_L1].toString()))
                << entry["inputs"_L1].toObject() << entry["expected"_L1].toObject();
    }
    void tables()
    {
        QFETCH(QJsonObject, inputs);
        QFETCH(QJsonObject, expected);
        const Counts counts = countsOf(inputs);
        verify(wilson(counts.bestWith, counts.best()), expected["wilson_best"_L1]);
        verify(wilson(counts.restWith, counts.rest()), expected["wilson_rest"_L1]);
        verify(newcombe(counts), expected["newcombe_ci"_L1]);
        verify(shareRatio(counts), expected["share_ratio_mover_ci"_L1]);
        verify(fisherTwoSided(counts), expected["fisher_two_sided"_L1]);
        verify(taroneMinimumP(counts), expected["tarone_min_p"_L1]);
    }

    void publishedIntervals()
    {
        const QJsonArray shares = m_reference["wilson_published"_L1].toArray();
        QVERIFY(!shares.isEmpty());
        for (const QJsonValue &entry : shares) {
            const QJsonValue in = entry["inputs"_L1];
            verify(wilson(in["x"_L1].toInteger(), in["n"_L1].toInteger()), entry["expected"_L1]);
        }
        const QJsonArray differences = m_reference["newcombe_published"_L1].toArray();
        QVERIFY(!differences.isEmpty());
        for (const QJsonValue &entry : differences) {
            const QJsonValue in = entry["inputs"_L1];
            const qint64 x1 = in["x1"_L1].toInteger(), x2 = in["x2"_L1].toInteger();
            verify(newcombe({x1, in["n1"_L1].toInteger() - x1, x2, in["n2"_L1].toInteger() - x2}),
                   entry["expected"_L1]);
        }
    }

    void falseDiscoveryRate()
    {
        const QJsonObject published = m_reference["bh_published"_L1].toObject();
        std::vector<double> p;
        for (const QJsonValue &value : published["p"_L1].toArray())
            p.push_back(value.toDouble());
        const std::vector<double> q = benjaminiHochberg(p);
        QCOMPARE(q.size(), size_t{15});
        for (size_t i = 0; i < q.size(); ++i)
            verify(q[i], published["q_bh"_L1].toArray()[qsizetype(i)]);

        std::vector<double> shuffled(p.rbegin(), p.rend());
        const std::vector<double> back = benjaminiHochberg(shuffled);
        for (size_t i = 0; i < q.size(); ++i)
            QCOMPARE(back[q.size() - 1 - i], q[i]);
        QVERIFY(benjaminiHochberg({}).empty());
    }

    void falseDiscoveryRateOfTheTables()
    {
        std::vector<double> p;
        for (const QJsonValue &entry : m_reference["cases"_L1].toArray())
            p.push_back(fisherTwoSided(countsOf(entry["inputs"_L1].toObject())));
        const std::vector<double> q = benjaminiHochberg(p);
        for (qsizetype i = 0; i < qsizetype(q.size()); ++i)
            verify(q[size_t(i)], m_reference["cases"_L1][i]["expected"_L1]["q_bh"_L1]);
    }

    /// R 4.2: p.adjust(c(.01, .02, .03, .04, .05), "BY") and the same of p.adjust(c(.001, .2, .9), "BY").
    void benjaminiYekutieliAsInR()
    {
        for (const double q : benjaminiYekutieli({0.01, 0.02, 0.03, 0.04, 0.05}))
            QVERIFY2(std::abs(q - 0.1141666667) < 1e-9, qPrintable(QString::number(q, 'g', 12)));
        const std::vector<double> q = benjaminiYekutieli({0.2, 0.001, 0.9});
        QVERIFY(std::abs(q[0] - 0.55) < 1e-12);
        QVERIFY(std::abs(q[1] - 0.0055) < 1e-12);
        QCOMPARE(q[2], 1.0);
        QCOMPARE(corrected({0.2, 0.001, 0.9}, Correction::BenjaminiYekutieli), q);
        QCOMPARE(corrected({0.2, 0.001}, Correction::BenjaminiHochberg), benjaminiHochberg({0.2, 0.001}));
        QVERIFY(benjaminiYekutieli({}).empty());
    }

    void fisherAgreesWithItsDefinition()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 4000; ++round) {
            const int size = round % 4 == 0 ? 300 : 12; // small tables hold the exact ties between both tails
            const Counts counts{random.bounded(size), random.bounded(size), random.bounded(size), random.bounded(size)};
            const double expected = fisherByDefinition(counts);
            const double got = fisherTwoSided(counts);
            QVERIFY2(std::abs(got - expected) <= 1e-9 + 1e-6 * expected,
                     qPrintable(u"%1 %2 %3 %4: %5 instead of %6"_s.arg(counts.bestWith)
                                    .arg(counts.bestWithout)
                                    .arg(counts.restWith)
                                    .arg(counts.restWithout)
                                    .arg(got)
                                    .arg(expected)));
            QVERIFY(taroneMinimumP(counts) <= got + 1e-12);
        }
    }

    void aMillionCustomers()
    {
        // One share in both groups is no difference; a shift of 0.2 points is 2 standard errors; 5 points is beyond
        // doubt.
        QCOMPARE(fisherTwoSided({50'000, 150'000, 200'000, 600'000}), 1.0);
        const double slight = fisherTwoSided({50'432, 149'568, 200'000, 600'000});
        QVERIFY2(slight > 0.01 && slight < 0.1, qPrintable(QString::number(slight)));
        const double clear = fisherTwoSided({60'000, 140'000, 200'000, 600'000});
        QVERIFY(std::isfinite(clear) && clear >= 0 && clear < 1e-300);
        const double minimum = taroneMinimumP({60'000, 140'000, 200'000, 600'000});
        QVERIFY(std::isfinite(minimum) && minimum >= 0);
    }

    void degenerateMargins()
    {
        QCOMPARE(fisherTwoSided({0, 0, 3, 4}), 1.0);
        QCOMPARE(fisherTwoSided({0, 5, 0, 5}), 1.0);
        QCOMPARE(fisherTwoSided({0, 0, 0, 0}), 1.0);
        QCOMPARE(wilson(0, 0).low, 0.0);
        QCOMPARE(wilson(0, 0).high, 1.0);
        QCOMPARE(newcombe({0, 0, 3, 4}).low, -1.0);
        QVERIFY(std::isinf(shareRatio({3, 4, 0, 0}).high));
        QCOMPARE(shareRatio({0, 5, 0, 5}).low, 0.0);
    }

private:
    void verify(double got, const QJsonValue &expected)
    {
        const double number = testkit::number(expected);
        if (!testkit::within(got, number, m_reference["tolerance"_L1].toObject()))
            QFAIL(qPrintable(u"%1 instead of %2"_s.arg(got, 0, 'g', 12).arg(number, 0, 'g', 12)));
    }
    void verify(const Interval &got, const QJsonValue &expected)
    {
        verify(got.low, expected[0]);
        verify(got.high, expected[1]);
    }

    QJsonObject m_reference;
};

static const lodestar::testkit::Registered<StatisticsTest> registered("core/traits/statistics");
#include "statistics_test.moc"
