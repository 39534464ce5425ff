#include "core/workshop/answercounts.h"

#include "tests/core/workshop/smalltable.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::workshop;

class AnswerCountsTest : public QObject
{
    Q_OBJECT

private slots:
    void sidesLeaveOutTheUnrated();
    void spreadIsThatOfSpreadsheets();
    void spreadOfNothing();
    void medianIntervalIsThatOfOrderStatistics_data();
    void medianIntervalIsThatOfOrderStatistics();
    void valuesAreCountedOnBothSides();
    void tagsCountOncePerCustomer();
    void bandsAreHalfOpen();
    void countsFromALimit();
    void segmentsNeedEnoughCustomers();
};

void AnswerCountsTest::sidesLeaveOutTheUnrated()
{
    const auto table = SmallTable(5).numbers(u"n"_s, u"none"_s, {1, 2, 3, 4, 5}).table();
    const Sides sides = sidesOf(table, ratingOf(5, 2, 2));
    QCOMPARE(sides.best, (std::vector<qsizetype>{0, 1}));
    QCOMPARE(sides.rest, (std::vector<qsizetype>{2, 3}));
    QCOMPARE(sides.all.size(), size_t(5));
    QVERIFY(sides.compared());
    QVERIFY(!sidesOf(table, {}).compared());
}

void AnswerCountsTest::spreadIsThatOfSpreadsheets()
{
    // QUARTILE.INC of 1, 2, 3, 4, 10 is 2, 3, 4; of the first four 1.75, 2.5, 3.25.
    const auto table = SmallTable(6).numbers(u"n"_s, u"none"_s, {10, 1, kNone, 4, 3, 2}).table();
    const Spread five = spreadOf(table.column(0), std::vector<qsizetype>{0, 1, 2, 3, 4, 5});
    QCOMPARE(five.known, 5);
    QCOMPARE(five.unknown, 1);
    QCOMPARE(five.lower, 2.0);
    QCOMPARE(five.median, 3.0);
    QCOMPARE(five.upper, 4.0);
    QCOMPARE(five.mean, 4.0);
    const Spread four = spreadOf(table.column(0), std::vector<qsizetype>{1, 3, 4, 5});
    QCOMPARE(four.lower, 1.75);
    QCOMPARE(four.median, 2.5);
    QCOMPARE(four.upper, 3.25);
    QVERIFY(!four.medianInterval);
}

void AnswerCountsTest::spreadOfNothing()
{
    const auto table = SmallTable(2).numbers(u"n"_s, u"none"_s, {kNone, kNone}).table();
    const Spread spread = spreadOf(table.column(0), std::vector<qsizetype>{0, 1});
    QCOMPARE(spread.known, 0);
    QCOMPARE(spread.unknown, 2);
    QVERIFY(std::isnan(spread.median) && std::isnan(spread.mean));
}

void AnswerCountsTest::medianIntervalIsThatOfOrderStatistics_data()
{
    // Ranks of the 95 % interval from tables of the sign test (for example Conover 1999): n, lower, upper.
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("6") << 6 << 1.0 << 6.0;
    QTest::newRow("9") << 9 << 2.0 << 8.0;
    QTest::newRow("10") << 10 << 2.0 << 9.0;
    QTest::newRow("20") << 20 << 6.0 << 15.0;
    QTest::newRow("50") << 50 << 18.0 << 33.0;
    QTest::newRow("100") << 100 << 40.0 << 61.0;
}

void AnswerCountsTest::medianIntervalIsThatOfOrderStatistics()
{
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    std::vector<double> values(static_cast<size_t>(n));
    std::iota(values.begin(), values.end(), 1.0);
    std::vector<qsizetype> rows(values.size());
    std::iota(rows.begin(), rows.end(), qsizetype(0));
    const auto table = SmallTable(n).numbers(u"n"_s, u"none"_s, values).table();
    const Spread spread = spreadOf(table.column(0), rows);
    QVERIFY(spread.medianInterval);
    QCOMPARE(spread.medianInterval->low, low);
    QCOMPARE(spread.medianInterval->high, high);
}

void AnswerCountsTest::valuesAreCountedOnBothSides()
{
    const auto table =
        SmallTable(6)
            .values(u"v"_s, u"industry"_s, {u"Road"_s, u"Rail"_s, u"Road"_s, u"Road"_s, QString(), u"Sea"_s})
            .table();
    const ValueCounts counts = countValues(table.column(0), sidesOf(table, ratingOf(6, 2, 3)));
    QCOMPARE(counts.bestKnown, 2);
    QCOMPARE(counts.restKnown, 2);
    QCOMPARE(counts.allKnown, 5);
    QCOMPARE(counts.values.size(), size_t(3));
    QCOMPARE(counts.values[0].value, u"Road"_s); // as many best as Rail, more in all
    QCOMPARE(counts.values[0].best, 1);
    QCOMPARE(counts.values[0].rest, 2);
    QCOMPARE(counts.values[0].all, 3);
    QCOMPARE(counts.values[1].value, u"Rail"_s);
    QCOMPARE(counts.values[2].value, u"Sea"_s); // of somebody who is not rated
    QCOMPARE(counts.values[2].best + counts.values[2].rest, 0);
}

void AnswerCountsTest::tagsCountOncePerCustomer()
{
    const auto table = SmallTable(4).tags(u"t"_s, u"products"_s, {u"A;B"_s, u"A"_s, u"B;C"_s, QString()}).table();
    const ValueCounts counts = countValues(table.column(0), sidesOf(table, ratingOf(4, 2, 2)));
    QCOMPARE(counts.bestKnown, 2);
    QCOMPARE(counts.restKnown, 1);
    QCOMPARE(counts.values[0].value, u"A"_s);
    QCOMPARE(counts.values[0].best, 2);
    QCOMPARE(counts.values[1].value, u"B"_s);
    QCOMPARE(counts.values[1].all, 2);
}

void AnswerCountsTest::bandsAreHalfOpen()
{
    const auto table = SmallTable(7).numbers(u"n"_s, u"employees"_s, {9, 10, 49, 50, 249, 250, kNone}).table();
    const ValueCounts counts = countBands(table.column(0), sidesOf(table, ratingOf(7, 0, 7)));
    QCOMPARE(counts.allKnown, 6);
    QHash<QString, qint64> perBand;
    for (const ValueCount &value : counts.values)
        perBand.insert(value.value, value.all);
    QCOMPARE(perBand,
             (QHash<QString, qint64>{
                 {u"fewer than 10"_s, 1}, {u"10 to 49"_s, 2}, {u"50 to 249"_s, 2}, {u"250 or more"_s, 1}}));
}

void AnswerCountsTest::countsFromALimit()
{
    const auto table = SmallTable(4).numbers(u"n"_s, u"referrals"_s, {0, 1, kNone, 3}).table();
    const HitCount count = countFrom(table.column(0), std::vector<qsizetype>{0, 1, 2, 3}, 1);
    QCOMPARE(count.hits, 2);
    QCOMPARE(count.known, 3);
}

void AnswerCountsTest::segmentsNeedEnoughCustomers()
{
    const auto table =
        SmallTable(6)
            .values(u"v"_s, u"industry"_s, {u"Road"_s, u"Road"_s, u"Rail"_s, u"Rail"_s, u"Sea"_s, u"Sea"_s})
            .numbers(u"n"_s, u"clv"_s, {1, 3, 10, 20, 99, kNone})
            .table();
    const auto segments = segmentsBy(table.column(0), table.column(1), 2);
    QCOMPARE(segments.size(), size_t(2));
    QCOMPARE(segments[0].value, u"Rail"_s);
    QCOMPARE(segments[0].spread.median, 15.0);
    QCOMPARE(segments[1].value, u"Road"_s);
}

static const lodestar::testkit::Registered<AnswerCountsTest> registered("core/workshop/answercounts");
#include "answercounts_test.moc"
