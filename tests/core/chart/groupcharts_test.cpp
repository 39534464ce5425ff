#include "core/chart/groupcharts.h"

#include "core/chart/attributecounts.h"
#include "tests/core/chart/world.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

#include <algorithm>
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

class GroupChartsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    /// What a mark says as a condition is true of the customers behind it, and of nobody else.
    void marksAsConditions()
    {
        const World world = ::world();
        const ValueBars bars = bodyOf<ValueBars>(valueBars(world.table, City, world.rating));
        for (size_t bar = 0; bar < bars.rows.size(); ++bar) {
            const auto condition = conditionBehind(world.table, City, world.rating, {}, bar);
            QCOMPARE(condition.has_value(), bars.rows[bar].kind == ValueBars::Row::Kind::Value); // other, unknown: none
            if (!condition)
                continue;
            const auto matches = table::evaluate(world.table, *condition);
            for (const qsizetype row : customersBehind(world.table, City, world.rating, {}, bar))
                QVERIFY(matches[static_cast<size_t>(row)] == table::Match::Yes);
        }
        QVERIFY(!conditionBehind(world.table, City, world.rating, {}, 99));
        TwoHistograms chart;
        chart.edges = {10, 20, 30, 40};
        const table::Column &column = world.table.column(City);
        QCOMPARE(conditionOfBin(chart, column, 0)->high, 20.0);
        QVERIFY(std::isinf(conditionOfBin(chart, column, 0)->low));
        QCOMPARE(conditionOfBin(chart, column, 1)->low, 20.0);
        QCOMPARE(conditionOfBin(chart, column, 1)->high, 30.0);
        QVERIFY(std::isinf(conditionOfBin(chart, column, 2)->high)); // holds its upper edge, too
        QVERIFY(!conditionOfBin(chart, column, 3));
    }

    void allValuesOfAnAttribute()
    {
        const World world = ::world();
        QCOMPARE(world.rating.bestCount, 20);
        const ChartSpec spec = valueBars(world.table, City, world.rating);
        const ValueBars &bars = bodyOf<ValueBars>(spec);
        QCOMPARE(bars.rows.size(), kMostBars + 2); // 12, other, unknown
        QCOMPARE(bars.rows.front().label, u"Gdansk"_s);
        QCOMPARE(bars.rows.front().first.count, 18);
        QCOMPARE(bars.rows.front().first.share, 1.0); // of the 18 whose city is known
        QCOMPARE(bars.firstKnown, 18);
        QCOMPARE(bars.firstSize, 20);
        QVERIFY(bars.rows[12].kind == ValueBars::Row::Kind::Other && bars.rows[12].label.contains(u"4"_s));
        QVERIFY(bars.rows[13].kind == ValueBars::Row::Kind::Unknown);
        QCOMPARE(bars.rows[13].first.count, 2);
        QCOMPARE(bars.rows[13].first.share, 0.1); // of all best, never a value
        qint64 first = 0, second = 0;
        for (const auto &row : bars.rows) {
            first += row.first.count;
            second += row.second.count;
            QVERIFY(row.first.low <= row.first.share && row.first.share <= row.first.high);
        }
        QCOMPARE(first, 20);
        QCOMPARE(second, world.rating.ratedCount - 20);
        QVERIFY2(spec.title.contains(u"Gdansk"_s) && spec.title.contains(u"100%"_s), qPrintable(spec.title));
        QVERIFY(spec.sureness.contains(u"2"_s));
        for (size_t bar = 0; bar < bars.rows.size(); ++bar) {
            const auto rows = customersBehind(world.table, City, world.rating, {}, bar);
            QCOMPARE(static_cast<qint64>(rows.size()), bars.rows[bar].first.count + bars.rows[bar].second.count);
        }
        QVERIFY(customersBehind(world.table, City, world.rating, {}, 99).empty());
    }

    void bandsKeepTheirOrder()
    {
        const World world = ::world();
        traits::TraitOptions options;
        options.bands[u"Staff"_s] = {traits::BandRule::Kind::Own, {55, 100}};
        const auto bars = bodyOf<ValueBars>(valueBars(world.table, Staff, world.rating, options));
        QCOMPARE(bars.rows.size(), size_t(4));
        QCOMPARE(bars.rows[0].label, u"below 55"_s);
        QCOMPARE(bars.rows[2].first.count, 20);
        QVERIFY(bars.rows[3].kind == ValueBars::Row::Kind::Unknown);
    }

    void compositionAddsUp()
    {
        const World world = ::world();
        const ChartSpec spec = composition(world.table, City, world.rating);
        const ShareBars &bars = bodyOf<ShareBars>(spec);
        QCOMPARE(bars.bars.size(), size_t(2));
        const auto sum = [](const ShareBars::Bar &bar) {
            return std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0,
                                   [](double all, const ShareBars::Part &part) { return all + part.value; });
        };
        QCOMPARE(sum(bars.bars[0]), static_cast<double>(world.rating.ratedCount));
        QCOMPARE(sum(bars.bars[1]), 20.0);
        QVERIFY(bars.bars[0].parts.back().tone == ShareBars::Part::Tone::Unknown);
        QVERIFY2(spec.title.contains(u"Gdansk"_s), qPrintable(spec.title));
    }

    void usedAndNotUsed()
    {
        const World world = ::world();
        const ChartSpec spec = usedByBest(world.table, Products, world.rating);
        const ValueBars &bars = bodyOf<ValueBars>(spec);
        QVERIFY(bars.second == ValueBars::Second::All && bars.overlapping);
        QCOMPARE(bars.rows.front().label, u"Router"_s);
        QCOMPARE(bars.rows.front().first.count, 10);
        QCOMPARE(bars.firstKnown, 10); // a blank list is not known
        const auto cable =
            std::find_if(bars.rows.begin(), bars.rows.end(), [](const auto &row) { return row.label == u"Cable"_s; });
        QVERIFY(cable != bars.rows.end());
        QCOMPARE(cable->first.count, 0);
        QVERIFY2(spec.sureness.contains(u"Cable"_s), qPrintable(spec.sureness));
        QVERIFY(spec.title.contains(u"Router"_s));
    }

    void bubblesOfCombinations()
    {
        traits::CombinationReport report;
        traits::Combination combination;
        traits::Trait part;
        part.attribute = u"Industry"_s;
        part.value = u"Logistics"_s;
        combination.parts = {part, part};
        combination.counts = {12, 8, 14, 178};
        combination.difference = 0.53;
        combination.evidence = traits::TraitEvidence::Likely;
        report.combinations = {combination};
        const ChartSpec spec = combinationBubbles(report);
        const Bubbles &chart = bodyOf<Bubbles>(spec);
        QCOMPARE(chart.bubbles.size(), size_t(1));
        QCOMPARE(chart.bubbles[0].customers, 26);
        QCOMPARE(chart.bubbles[0].best, 12);
        QVERIFY(chart.bubbles[0].emphasised);
        QVERIFY(spec.title.contains(u"Logistics"_s));
        QVERIFY(bodyOf<Bubbles>(combinationBubbles({})).bubbles.empty());
    }
};

static const testkit::Registered<GroupChartsTest> registered("core/chart/groupcharts");
#include "groupcharts_test.moc"
