#include "core/traits/bands.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QDate>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cmath>

using namespace lodestar;
using namespace lodestar::traits;
using namespace Qt::StringLiterals;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

table::Column column(std::vector<double> values, RoleId id = RoleId::None, ColumnType type = ColumnType::Number)
{
    return TableBuilder().numbers(u"x"_s, role(id), std::move(values), type).build().column(0);
}

double day(int year, int month, int dayOfMonth)
{
    return double(QDate(1970, 1, 1).daysTo(QDate(year, month, dayOfMonth)));
}

/// Type 7 by its definition on a sorted copy.
double byDefinition(std::vector<double> values, double p)
{
    std::erase_if(values, [](double v) { return std::isnan(v); });
    std::sort(values.begin(), values.end());
    const double at = double(values.size() - 1) * p;
    const auto below = size_t(at);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - double(below)) * (values[above] - values[below]);
}

} // namespace

class BandsTest : public QObject
{
    Q_OBJECT

private slots:
    void publishedQuartiles()
    {
        // R: quantile(c(120, 340, 95, 410, 280, 510, 330)) and the ten others of the Mann-Whitney reference.
        const std::array<double, 2> quartiles{0.25, 0.75};
        QCOMPARE(quantiles(std::vector<double>{120, 340, 95, 410, 280, 510, 330}, quartiles),
                 (std::vector<double>{200, 375}));
        QCOMPARE(quantiles(std::vector<double>{80, 60, 150, 95, 200, 110, 40, 75, 130, 90, 300}, quartiles),
                 (std::vector<double>{77.5, 140}));
        QVERIFY(quantiles(std::vector<double>{kNaN}, quartiles).empty());
        QCOMPARE(quantiles(std::vector<double>{3}, quartiles), (std::vector<double>{3, 3}));
    }

    void quantilesByDefinition()
    {
        QRandomGenerator random(11);
        const std::array<double, 4> at{0.1, 0.25, 0.5, 0.97};
        for (int round = 0; round < 60; ++round) {
            std::vector<double> values;
            const int size = 1 + random.bounded(400);
            for (int i = 0; i < size; ++i) {
                const double spread = round % 3 == 0 ? 5 : 1e6;
                const double value = std::round(random.generateDouble() * spread) - spread / 3;
                values.push_back(random.bounded(12) == 0 ? kNaN : value);
            }
            values.push_back(0.5);
            const std::vector<double> got = quantiles(values, at);
            for (size_t i = 0; i < at.size(); ++i)
                QVERIFY(std::abs(got[i] - byDefinition(values, at[i])) < 1e-6);
        }
    }

    void edges()
    {
        std::vector<double> hundred, few;
        for (int i = 1; i <= 100; ++i)
            hundred.push_back(i / 2.0);
        for (int i = 1; i <= 30; ++i)
            few.push_back(i / 2.0);
        QCOMPARE(bandEdges(column(hundred)), (std::vector<double>{12.875, 25.25, 37.625}));
        QCOMPARE(bandEdges(column(few)).size(), size_t{2}); // tertiles below 60
        // Whole numbers are cut at whole numbers, which deals the rows into the same bands.
        for (double &value : hundred)
            value *= 2;
        QCOMPARE(bandEdges(column(hundred)), (std::vector<double>{26, 51, 76}));
        // Ties merge; a band that nobody could be in is not there.
        std::vector<double> mostlyZero(100, 0);
        for (size_t i = 70; i < 100; ++i)
            mostlyZero[i] = double(i);
        QCOMPARE(bandEdges(column(mostlyZero)), (std::vector<double>{75})); // type 7: 74.25, a whole number above
        // All quartiles on the lowest value: having none against having some.
        std::vector<double> complaints(100, 0);
        complaints[7] = 3;
        complaints[8] = 2;
        QCOMPARE(bandEdges(column(complaints)), (std::vector<double>{2}));
        QVERIFY(bandEdges(column({5, 5, 5, kNaN})).empty());
        QVERIFY(bandEdges(column({kNaN, kNaN})).empty());
        QVERIFY(bandEdges(column({})).empty());
    }

    void headCountsHaveTheBandsPeopleUse()
    {
        QCOMPARE(bandEdges(column({3, 12, 70, 300, 5000}, RoleId::Employees)),
                 (std::vector<double>{10, 50, 250, 1000}));
        QCOMPARE(bandEdges(column({12, 70, 200}, RoleId::Employees)), (std::vector<double>{50}));
        const table::Column staff = column({3, 12, 70, 300, 5000}, RoleId::Employees);
        const auto conditions = bandConditions(staff, bandEdges(staff));
        QCOMPARE(conditions.size(), size_t{5});
        QStringList labels;
        for (const auto &condition : conditions)
            labels << bandLabel(condition);
        QCOMPARE(labels[1], u"10 to 49"_s);
        QCOMPARE(labels[2], u"50 to 249"_s);
        QVERIFY(labels[0].contains(u"10"_s) && labels[4].contains(u"1"_s));
    }

    void datesAreCutAtYears()
    {
        const table::Column dates = column({day(2019, 5, 1), day(2020, 1, 1), day(2020, 12, 31), day(2021, 3, 4)},
                                           RoleId::None, ColumnType::Date);
        const std::vector<double> edges = bandEdges(dates);
        QCOMPARE(edges, (std::vector<double>{day(2019, 1, 1), day(2020, 1, 1), day(2021, 1, 1), day(2022, 1, 1)}));
        const auto conditions = bandConditions(dates, edges);
        QCOMPARE(bandLabel(conditions[2]), u"2020"_s);

        std::vector<double> long_;
        for (int year = 1980; year < 2020; ++year)
            long_.push_back(day(year, 6, 15));
        for (const double edge : bandEdges(column(long_, RoleId::None, ColumnType::Date))) {
            const QDate date = QDate(1970, 1, 1).addDays(qint64(edge));
            QVERIFY(date.month() == 1 && date.day() == 1);
        }
    }

    void yearsAreNotQuantities()
    {
        const table::Column founded = column({1989, 1995, 2002, 2010, 2011, 2020});
        QVERIFY(holdsYears(founded));
        QVERIFY(!holdsYears(column({12, 1995})));
        QVERIFY(!holdsYears(column({1995.5, 2002})));
        table::Condition condition;
        condition.attribute = u"x"_s;
        condition.op = table::Condition::Op::Between;
        condition.low = 1995;
        QCOMPARE(bandLabel(condition, true), u"from 1995"_s);
        condition.high = 2002;
        QCOMPARE(bandLabel(condition, true), u"1995 to 2001"_s);
    }

    void bandsCoverEverybodyOnce()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 30; ++round) {
            std::vector<double> values;
            for (int i = 0; i < 200; ++i)
                values.push_back(std::floor(std::exp(random.generateDouble() * (round % 8))));
            const table::Table table = TableBuilder().numbers(u"x"_s, {}, values).build();
            const std::vector<double> cuts = bandEdges(table.column(0));
            std::vector<int> times(values.size(), 0);
            for (const table::Condition &condition : bandConditions(table.column(0), cuts)) {
                const auto matches = table::evaluate(table, condition);
                bool any = false;
                for (size_t row = 0; row < matches.size(); ++row) {
                    times[row] += matches[row] == table::Match::Yes;
                    any = any || matches[row] == table::Match::Yes;
                }
                QVERIFY(any);
            }
            if (!cuts.empty())
                QCOMPARE(times, std::vector<int>(values.size(), 1));
        }
    }

    void closeBoundsStayApart()
    {
        table::Condition condition;
        condition.attribute = u"x"_s;
        condition.op = table::Condition::Op::Between;
        condition.low = 0.0012;
        condition.high = 0.0019;
        const QString label = bandLabel(condition);
        QVERIFY2(label.contains(u"12"_s) && label.contains(u"19"_s), qPrintable(label));
    }
};

static const lodestar::testkit::Registered<BandsTest> registered("core/traits/bands");
#include "bands_test.moc"
