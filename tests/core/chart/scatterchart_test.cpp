#include "core/chart/scatterchart.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::chart;
using table::RoleId;
using testkit::role;

namespace {
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
}

class ScatterChartTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void ratedCustomersWithBothValues()
    {
        // Ten customers; the last is not rated, the one before has no staff.
        std::vector<double> clv, staff;
        for (int i = 0; i < 10; ++i) {
            clv.push_back(i == 9 ? kNaN : 100 - i);
            staff.push_back(i == 8 ? kNaN : 50 - i);
        }
        const table::Table table = testkit::TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), clv, table::ColumnType::Money)
                                       .numbers(u"Staff"_s, role(RoleId::Employees), staff)
                                       .build();
        const auto rating = metrics::rate(table, {{{role(RoleId::Clv), 100, false, false}}, {}, {}});
        QCOMPARE(rating.bestCount, 3);
        const CustomerScatter made = customerScatter(table, 1, 0, rating);
        const auto &chart = std::get<Scatter>(made.spec.body);
        QCOMPARE(made.rows, (std::vector<qsizetype>{0, 1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(chart.xAxis, u"Staff"_s);
        QCOMPARE(chart.yAxis, u"CLV"_s);
        QVERIFY(chart.xScale == Scale::Number && chart.yScale == Scale::Money);
        QCOMPARE(chart.names.size(), 8);
        QCOMPARE(chart.names.at(2), table.nameOf(2));
        QCOMPARE(chart.x.at(2), 48.0);
        QCOMPARE(chart.y.at(2), 98.0);
        QCOMPARE(chart.best, (std::vector<quint8>{1, 1, 1, 0, 0, 0, 0, 0}));
        // Medians over the eight: 46.5 and 96.5, so the first four are above.
        QVERIFY2(made.spec.title.contains(u"3 of 3 best customers (100%), 1 of 5 others (20%)"_s),
                 qPrintable(made.spec.title));
        QVERIFY2(made.spec.sureness.contains(u"1 customer"_s), qPrintable(made.spec.sureness));
    }

    void nothingKnown()
    {
        const table::Table table = testkit::TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), {1, 2, 3})
                                       .numbers(u"Staff"_s, role(RoleId::Employees), {kNaN, kNaN, kNaN})
                                       .build();
        const auto rating = metrics::rate(table, {{{role(RoleId::Clv), 100, false, false}}, {}, {}});
        const CustomerScatter made = customerScatter(table, 1, 0, rating);
        QVERIFY(made.rows.empty());
        QVERIFY(made.spec.title.isEmpty());
        QVERIFY2(made.spec.sureness.contains(u"3 customer"_s), qPrintable(made.spec.sureness));
    }
};

static const lodestar::testkit::Registered<ScatterChartTest> registered("core/chart/scatterchart");
#include "scatterchart_test.moc"
