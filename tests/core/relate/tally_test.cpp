#include "core/relate/tally.h"

#include "core/relate/dealoutcome.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr quint32 kNone = table::Column::kMissing;

} // namespace

class TallyTest : public QObject
{
    Q_OBJECT

private slots:
    void addsUpByHand();
    void agreesWithThePlainWay_data();
    void agreesWithThePlainWay();
    void countsOrdersAndValues();
    void findsFirstRowsAndMedians();
    void readsOutcomesInManyLanguages_data();
    void readsOutcomesInManyLanguages();
    void choosesTheColumnThatTells();
};

void TallyTest::addsUpByHand()
{
    const std::vector<quint32> codes{0, 1, 0, kNone, 2, 0}, rowOf{1, 0, kNone};
    const std::vector<double> amounts{10, 5, kNan, 99, 77, 2.5}, dates{100, 50, 90, 1, 1, kNan};
    const auto tallies = tally({codes, rowOf, 3}, {amounts, {}, dates});
    QCOMPARE(tallies[1].sum, 12.5);
    QCOMPARE(tallies[1].rows, 3u);
    QCOMPARE(tallies[1].amounts, 2u);
    QCOMPARE(tallies[1].first, 90);
    QCOMPARE(tallies[1].last, 100);
    QCOMPARE(tallies[0].sum, 5.0);
    QVERIFY(!tallies[2].hasDates());
    QCOMPARE(tallies[2].rows, 0u);
    const std::vector<DealOutcome> outcomes{DealOutcome::Won,  DealOutcome::Lost, DealOutcome::Won,
                                            DealOutcome::Open, DealOutcome::Won,  DealOutcome::Lost};
    const auto won = tally({codes, rowOf, 3}, {amounts, {}, dates}, {outcomes, DealOutcome::Won});
    QCOMPARE(won[1].sum, 10.0);
    QCOMPARE(won[1].rows, 2u);
    QCOMPARE(won[0].rows, 0u);
}

void TallyTest::agreesWithThePlainWay_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one thread") << 5000;
    QTest::newRow("two threads") << 1'000'003;
}

void TallyTest::agreesWithThePlainWay()
{
    QFETCH(int, rows);
    QRandomGenerator random(7);
    constexpr quint32 customers = 997;
    std::vector<quint32> codes, rowOf;
    std::vector<double> amounts, dates;
    for (quint32 i = 0; i < customers; ++i)
        rowOf.push_back(customers - 1 - i);
    std::map<quint32, Tally> plain;
    for (int i = 0; i < rows; ++i) {
        codes.push_back(random.bounded(customers));
        amounts.push_back(random.bounded(1000)); // whole: sums are exact in any order
        dates.push_back(random.bounded(20000));
        Tally &one = plain[rowOf[codes.back()]];
        one.sum += amounts.back();
        ++one.rows;
        one.first = std::min(one.first, qint32(dates.back()));
        one.last = std::max(one.last, qint32(dates.back()));
    }
    const auto tallies = tally({codes, rowOf, customers}, {amounts, {}, dates});
    for (const auto &[customer, one] : plain) {
        QCOMPARE(tallies[customer].sum, one.sum);
        QCOMPARE(tallies[customer].rows, one.rows);
        QCOMPARE(tallies[customer].first, one.first);
        QCOMPARE(tallies[customer].last, one.last);
    }
}

void TallyTest::countsOrdersAndValues()
{
    const std::vector<quint32> codes{0, 0, 0, 1, 1, 0}, rowOf{0, 1};
    const std::vector<quint32> orders{5, 5, 6, 5, kNone, kNone};
    const Grouping grouping{codes, rowOf, 2};
    // Order 5 is shared by both; rows without a number are orders of their own.
    QCOMPARE(countDistinct(grouping, orders), (std::vector<quint32>{3, 2}));
    const std::vector<std::pair<quint32, quint32>> pairs{{0, 5}, {0, 6}, {1, 5}};
    QCOMPARE(distinctPairs(grouping, orders, 7), pairs);
    QCOMPARE(mostFrequent(grouping, orders), (std::vector<quint32>{5, 5}));
}

void TallyTest::findsFirstRowsAndMedians()
{
    const std::vector<quint32> codes{0, 0, 1, 0, 0}, rowOf{0, 1};
    const std::vector<double> dates{20, 10, kNan, 10, 30}, values{4, 1, kNan, 8, kNan};
    const Grouping grouping{codes, rowOf, 2};
    const auto tallies = tally(grouping, {{}, {}, dates});
    QCOMPARE(firstRows(grouping, dates, tallies), (std::vector<quint32>{1, kNone}));
    const auto middle = medians(grouping, values);
    QCOMPARE(middle[0], 4.0);
    QVERIFY(std::isnan(middle[1]));
    QCOMPARE(medians(grouping, dates)[0], 15.0); // of 10 10 20 30
}

void TallyTest::readsOutcomesInManyLanguages_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<DealOutcome>("outcome");
    for (const QString &won : {u"Won"_s, u"Closed Won"_s, u"closedwon"_s, u"Gewonnen"_s, u"Wygrana"_s, u"赢单"_s,
                               u"برنده"_s, u"Menang"_s, u"5 - Won"_s, u"WON (signed)"_s, u"Cerrada ganada"_s})
        QTest::newRow(qPrintable(won)) << won << DealOutcome::Won;
    for (const QString &lost : {u"Lost"_s, u"Closed Lost"_s, u"Verloren"_s, u"Przegrana"_s, u"输单"_s, u"ناموفق"_s,
                                u"Kalah"_s, u"Lost to competitor"_s, u"Disqualified"_s})
        QTest::newRow(qPrintable(lost)) << lost << DealOutcome::Lost;
    for (const QString &open : {u"Prospecting"_s, u"Negotiation"_s, u"Not won yet"_s, u"Won/Lost"_s, u""_s,
                                u"Wonderful"_s, u"Proposal sent"_s})
        QTest::newRow(qPrintable(u"open: "_s + open)) << open << DealOutcome::Open;
}

void TallyTest::readsOutcomesInManyLanguages()
{
    QFETCH(QString, value);
    QFETCH(DealOutcome, outcome);
    QCOMPARE(OutcomeWords().read(value), outcome);
}

void TallyTest::choosesTheColumnThatTells()
{
    // Pipedrive has a stage of the funnel and a status; only the status tells.
    const table::Table deals =
        testkit::TableBuilder()
            .words(u"Stage"_s, testkit::role(table::RoleId::Outcome), {u"Demo"_s, u"Offer"_s, u"Offer"_s})
            .words(u"Status"_s, {}, {u"won"_s, u"lost"_s, u"open"_s})
            .build();
    const DealOutcomes outcomes = readOutcomes(deals);
    QCOMPARE(outcomes.column->name(), u"Status"_s);
    QCOMPARE(outcomes.won, 1);
    QCOMPARE(outcomes.lost, 1);
    QCOMPARE(outcomes.open, 1);
    QCOMPARE(outcomes.wonValues, QStringList{u"won"_s});
    const table::Table flags =
        testkit::TableBuilder()
            .numbers(u"Is Won"_s, testkit::role(table::RoleId::Outcome), {1, 0, kNan}, table::ColumnType::YesNo)
            .build();
    QCOMPARE(readOutcomes(flags).won, 1);
    QCOMPARE(readOutcomes(flags).lost, 1);
    QVERIFY(!readOutcomes(testkit::TableBuilder().words(u"a"_s, {}, {u"x"_s}).build()).column);
}

static const lodestar::testkit::Registered<TallyTest> registered("core/relate/tally");
#include "tally_test.moc"
