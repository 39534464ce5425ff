#include "core/chart/groupcharts.h"

#include "tests/core/chart/world.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::chart;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

template <class Body>
const Body &bodyOf(const ChartSpec &spec)
{
    return std::get<Body>(spec.body);
}

} // namespace

class NumberChartsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void sameBinsForBothGroups()
    {
        const World world = ::world();
        const auto found = traits::compareNumbers(world.table, world.rating, world.report);
        QVERIFY(!found.empty());
        for (const traits::NumericComparison &comparison : found) {
            const ChartSpec spec = twoDistributions(world.table, comparison, world.rating, world.report.level);
            const TwoHistograms &chart = bodyOf<TwoHistograms>(spec);
            QCOMPARE(chart.edges.size(), chart.best.counts.size() + 1);
            QCOMPARE(chart.best.counts.size(), chart.rest.counts.size());
            const auto sum = [](const std::vector<qint64> &counts) {
                return std::accumulate(counts.begin(), counts.end(), qint64{0});
            };
            QCOMPARE(sum(chart.best.counts), chart.best.known);
            QCOMPARE(sum(chart.rest.counts), chart.rest.known);
            QVERIFY(chart.best.lower <= chart.best.median && chart.best.median <= chart.best.upper);
            QVERIFY(chart.edges.front() <= chart.best.lower + 1 && chart.best.upper <= chart.edges.back() + 1);
            QCOMPARE(spec.title, traits::finding(comparison));
        }
    }

    void spreadNumbersGetLogarithmicBins()
    {
        std::vector<double> clv, wide;
        for (int i = 0; i < 100; ++i) {
            clv.push_back(i);
            wide.push_back(std::pow(10, i / 20.0));
        }
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), clv)
                                       .numbers(u"Wide"_s, role(RoleId::AnnualRevenue), wide)
                                       .build();
        const metrics::Rating rating = metrics::rate(table, clvRule());
        traits::NumericComparison comparison;
        comparison.column = 1;
        const auto chart =
            bodyOf<TwoHistograms>(twoDistributions(table, comparison, rating, traits::HonestyLevel::Evidence));
        QVERIFY(chart.logarithmic);
        const size_t bins = chart.best.counts.size();
        for (size_t bin = 0; bin < bins; ++bin) // evenly spread over the logarithm
            QVERIFY(std::abs(static_cast<double>(chart.best.counts[bin] + chart.rest.counts[bin])
                             - 100.0 / static_cast<double>(bins))
                    < 3);
    }

    void curveOfTheValue()
    {
        const World world = ::world();
        const auto spec = valueCurve(world.table, Clv, world.rating);
        QVERIFY(spec);
        const Curve &curve = bodyOf<Curve>(*spec);
        QCOMPARE(curve.x.front(), 0.0);
        QCOMPARE(curve.y.back(), 1.0);
        QVERIFY(std::is_sorted(curve.x.begin(), curve.x.end()) && std::is_sorted(curve.y.begin(), curve.y.end()));
        // The best bring 100 + … + 119 = 2190 of 2190 + 78 ones.
        QVERIFY(std::abs(curve.mark->y - 2190.0 / 2268) < 1e-12);
        QVERIFY(std::abs(curve.mark->x - 20.0 / 99) < 1e-12);
        QVERIFY2(spec->title.contains(u"20 best"_s) && spec->title.contains(u"97%"_s), qPrintable(spec->title));
        QVERIFY(spec->sureness.contains(u"1 "_s)); // one value below 0
        QVERIFY(!valueCurve(
            TableBuilder().numbers(u"Z"_s, role(RoleId::Clv), {0, 0, 0}).build(), 0,
            metrics::rate(TableBuilder().numbers(u"Z"_s, role(RoleId::Clv), {0, 0, 0}).build(), clvRule())));
    }
};

static const testkit::Registered<NumberChartsTest> registered("core/chart/numbercharts");
#include "numbercharts_test.moc"
