#include "core/chart/chartspec.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::chart;

class ChartSpecTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void intervalsAsTable()
    {
        IntervalChart chart;
        chart.rows.push_back(
            {u"Logistics"_s, u"14 of 20 best, 33 of 192 others"_s, 0.53, 0.31, 0.69, true, u"likely real"_s});
        chart.rows.push_back({u"Brokers"_s, QString(), -0.6, -0.7, -0.5, true, QString()});
        const ChartTable table = asTable({QString(), QString(), chart});
        QCOMPARE(table.header.size(), 6);
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(table.rows[0][0], u"Logistics"_s);
        QCOMPARE(table.rows[0][2], u"+53"_s);
        QCOMPARE(table.rows[0][5], u"likely real"_s);
        QVERIFY(table.rows[1][2].contains(u"60"_s));
        QVERIFY(table.rows[1][2] != u"+60"_s);
    }

    void strongestDifferenceIsSaidWhateverItsSign()
    {
        IntervalChart chart;
        chart.rows.push_back({u"Logistics"_s, QString(), 0.53, 0.31, 0.69, true, QString()});
        chart.rows.push_back({u"Brokers"_s, QString(), -0.6, -0.7, -0.5, true, QString()});
        QVERIFY(sentence({QString(), QString(), chart}).contains(u"Brokers"_s));
    }

    void titleIsTheSentence()
    {
        QCOMPARE(sentence({u"9 of 14 are in logistics."_s, QString(), IntervalChart{}}),
                 u"9 of 14 are in logistics."_s);
    }

    void sharesCountAndShare()
    {
        ShareBars chart;
        chart.bars.push_back({u"Best"_s,
                              {{u"Logistics"_s, 14, ShareBars::Part::Tone::Best},
                               {u"other"_s, 5, ShareBars::Part::Tone::Other},
                               {u"unknown"_s, 1, ShareBars::Part::Tone::Unknown}}});
        chart.bars.push_back({u"Others"_s, {{u"Logistics"_s, 0, ShareBars::Part::Tone::Best}}});
        const ChartTable table = asTable({QString(), QString(), chart});
        QCOMPARE(table.rows.size(), size_t(4));
        QCOMPARE(table.rows[0], QStringList({u"Best"_s, u"Logistics"_s, u"14"_s, table.rows[0][3]}));
        QVERIFY(table.rows[0][3].startsWith(u"70"_s));
        QVERIFY(table.rows[3][3].isEmpty()); // a share of nothing is not a number
        const QString said = sentence({QString(), QString(), chart});
        QVERIFY2(said.contains(u"14"_s) && said.contains(u"20"_s), qPrintable(said));
    }

    void histogramAsTable()
    {
        const Histogram chart{{0, 10, 20, 30}, {5, 1200, 2}, 20.0, u"Score"_s};
        const ChartTable table = asTable({QString(), QString(), chart});
        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(table.rows[1], QStringList({u"10"_s, u"20"_s, u"1,200"_s}));
        QVERIFY(sentence({QString(), QString(), chart}).contains(u"1207"_s));
    }

    void scatterAsTable()
    {
        const Scatter chart{{1, 2, 3}, {1.5, 2.5, 3.5}, {1, 0}, u"Months"_s, u"Revenue"_s};
        const ChartTable table = asTable({QString(), QString(), chart});
        QCOMPARE(table.header.first(), u"Months"_s);
        QCOMPARE(table.rows.size(), size_t(3));
        QVERIFY(table.rows[0][2] != table.rows[1][2]);
        QCOMPARE(table.rows[1][2], table.rows[2][2]); // missing marks mean "not best"
    }

    void emptyAndRaggedSpecs()
    {
        QVERIFY(!sentence({QString(), QString(), IntervalChart{}}).isEmpty());
        QVERIFY(!sentence({QString(), QString(), ShareBars{}}).isEmpty());
        QVERIFY(!sentence({QString(), QString(), ShareBars{{{u"Best"_s, {}}}}}).isEmpty());
        QVERIFY(!sentence({QString(), QString(), Histogram{}}).isEmpty());
        QVERIFY(!sentence({QString(), QString(), Scatter{}}).isEmpty());
        QVERIFY(asTable({QString(), QString(), Histogram{{1}, {2, 3}, {}, QString()}}).rows.empty());
        QVERIFY(asTable({QString(), QString(), Scatter{{1, 2}, {}, {}, QString(), QString()}}).rows.empty());
    }

    void valuesOfTwoGroups()
    {
        ValueBars chart;
        chart.firstLabel = u"Best"_s;
        chart.secondLabel = u"Others"_s;
        chart.rows.push_back({u"Retail"_s, {2, 0.2, 0.1, 0.4}, {30, 0.3, 0.2, 0.4}, ValueBars::Row::Kind::Value});
        chart.rows.push_back({u"Logistics"_s, {8, 0.8, 0.5, 0.9}, {20, 0.2, 0.1, 0.3}, ValueBars::Row::Kind::Value});
        chart.rows.push_back({u"not known"_s, {9, 0.9, 0.5, 1}, {1, 0.01, 0, 0.1}, ValueBars::Row::Kind::Unknown});
        const ChartTable table = asTable({QString(), QString(), chart});
        QCOMPARE(table.header.size(), 5);
        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(table.rows[1], QStringList({u"Logistics"_s, u"8"_s, u"80%"_s, u"20"_s, u"20%"_s}));
        // The unknown is never told as the finding, however different.
        const QString said = sentence({QString(), QString(), chart});
        QVERIFY2(said.contains(u"Logistics"_s) && said.contains(u"80%"_s), qPrintable(said));
        QVERIFY(!sentence({QString(), QString(), ValueBars{}}).isEmpty());
    }

    void twoDistributionsShareTheirBins()
    {
        TwoHistograms chart;
        chart.edges = {0, 10, 20};
        chart.best = {{1, 3}, 4, 0, 12, 15, 18};
        chart.rest = {{6, 2}, 8, 1, 3, 5, 9};
        chart.axis = u"Staff"_s;
        const ChartTable table = asTable({QString(), QString(), chart});
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(table.rows[1], QStringList({u"10"_s, u"20"_s, u"3"_s, u"75%"_s, u"2"_s, u"25%"_s}));
        QVERIFY(sentence({QString(), QString(), chart}).contains(u"15"_s));
        chart.scale = TwoHistograms::Scale::Date;
        QVERIFY(asTable({QString(), QString(), chart}).rows[0][0].contains(u"1970"_s));
        QVERIFY(asTable({QString(), QString(), TwoHistograms{}}).rows.empty());
        QVERIFY(!sentence({QString(), QString(), TwoHistograms{}}).isEmpty());
    }

    void bubblesAndCurve()
    {
        Bubbles bubbles;
        QVERIFY(!sentence({QString(), QString(), bubbles}).isEmpty());
        bubbles.bubbles.push_back({u"Logistics and PL"_s, QString(), 40, 22, 0.31, 0.2, 0.4, true, u"unlikely luck"_s});
        const ChartTable table = asTable({QString(), QString(), bubbles});
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows[0].first(4), QStringList({u"Logistics and PL"_s, u"40"_s, u"22"_s, u"+31"_s}));
        QVERIFY(sentence({QString(), QString(), bubbles}).contains(u"+31"_s));

        Curve curve;
        QVERIFY(!sentence({QString(), QString(), curve}).isEmpty());
        curve.x = {0, 0.1, 1};
        curve.y = {0, 0.6, 1};
        curve.mark = Curve::Mark{0.07, 0.5, u"14 best customers"_s};
        QCOMPARE(asTable({QString(), QString(), curve}).rows.size(), size_t(4));
        const QString said = sentence({QString(), QString(), curve});
        QVERIFY2(said.contains(u"14 best"_s) && said.contains(u"7%"_s) && said.contains(u"50%"_s), qPrintable(said));
    }

    void somePointsOfManyAsTable()
    {
        Scatter chart;
        chart.x = {0, 365, 730};
        chart.y = {1234567, 2, 3};
        chart.best = {0, 1, 0};
        chart.xAxis = u"Customer since"_s;
        chart.yAxis = u"Revenue"_s;
        chart.xScale = Scale::Date;
        chart.yScale = Scale::Money;
        chart.names = {u"Ada"_s, u"Bo"_s, u"Cy"_s};
        const ChartSpec spec{{}, {}, chart};
        QCOMPARE(asTable(spec).rows.size(), size_t(3));
        QCOMPARE(asTable(spec).rows[0].first(2), (QStringList{u"Ada"_s, u"Jan 1, 1970"_s}));
        const ChartTable second = asTable(spec, 1, 1);
        QCOMPARE(second.header.size(), 4);
        QCOMPARE(second.rows.size(), size_t(1));
        QCOMPARE(second.rows[0], (QStringList{u"Bo"_s, u"Jan 1, 1971"_s, u"2"_s, u"yes"_s}));
        QVERIFY(asTable(spec, 3, 10).rows.empty());

        ShareBars bars;
        bars.bars = {{u"Best"_s, {{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}}}};
        QCOMPARE(asTable({{}, {}, bars}, 1, 5).rows.size(), size_t(2));
        QCOMPARE(asTable({{}, {}, bars}, 1, 1).rows[0][1], u"b"_s);
        QVERIFY(asTable({{}, {}, bars}, 9, 1).rows.empty());
    }
};

static const lodestar::testkit::Registered<ChartSpecTest> registered("core/chart/chartspec");
#include "chartspec_test.moc"
