#include "core/chart/groupcharts.h"

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

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

metrics::BestRule clvRule()
{
    return {{{role(RoleId::Clv), 100, false, false}}, {}, {}};
}

enum { Clv, City, Staff, Products, Joined };

/// 20 best of 100; two of them without a city; 16 cities.
struct World {
    table::Table table;
    metrics::Rating rating;
    traits::TraitReport report;
};

World world()
{
    std::vector<double> clv, staff, joined;
    QStringList city;
    std::vector<QStringList> products;
    for (int i = 0; i < 100; ++i) {
        const bool best = i < 20;
        clv.push_back(best ? 100 + i : i == 99 ? -5 : i == 98 ? kNaN : 1);
        staff.push_back(i == 50 ? kNaN : (best ? 100 : 50) + i % 10);
        city << (i < 2 ? QString() : best ? u"Gdansk"_s : u"City %1"_s.arg(i % 15, 2, 10, QChar(u'0')));
        QStringList used;
        if (i % 2 == 0)
            used << u"Router"_s;
        if (!best)
            used << u"Cable"_s;
        products.push_back(used);
        joined.push_back(18000 - i);
    }
    World made;
    made.table = TableBuilder()
                     .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money)
                     .words(u"City"_s, role(RoleId::City), city)
                     .numbers(u"Staff"_s, role(RoleId::Employees), staff)
                     .tags(u"Products"_s, role(RoleId::Technologies), products)
                     .numbers(u"Joined"_s, role(RoleId::None), joined, ColumnType::Date)
                     .build();
    made.rating = metrics::rate(made.table, clvRule());
    made.report = traits::findTraits(made.table, made.rating, clvRule());
    return made;
}

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
