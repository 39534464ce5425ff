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
};

static const lodestar::testkit::Registered<ChartSpecTest> registered("core/chart/chartspec");
#include "chartspec_test.moc"
