#include "core/quality/worklist.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::quality;
using lodestar::table::ColumnType;
using lodestar::table::RoleId;
using lodestar::testkit::role;
using lodestar::testkit::TableBuilder;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

metrics::BestRule twoMetrics(double top)
{
    metrics::BestRule rule;
    rule.criteria = {{role(RoleId::Clv), 50, false, false}, {role(RoleId::Referrals), 50, false, false}};
    rule.threshold = {metrics::Threshold::Kind::TopCount, top, 1};
    return rule;
}

/// Eleven customers; CLV gives the levels 0, 0.1 … 1, referrals too, but the last three are not known.
profile::Analysis elevenCustomers()
{
    std::vector<double> clv, referrals;
    for (int i = 0; i < 11; ++i) {
        clv.push_back(i);
        referrals.push_back(i < 8 ? i : kNan);
    }
    TableBuilder table;
    table.numbers(u"CLV"_s, role(RoleId::Clv), clv).numbers(u"Referrals"_s, role(RoleId::Referrals), referrals);
    return profile::analyse(table.build(), twoMetrics(3), true);
}

} // namespace

class WorkListTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsNearTheCutComeFirst();
    void theWorthIsTheShareOfLevelsThatTurn();
    void pinnedCustomersStay();
    void unknownTraitsOfTheBest();
    void nothingWithoutARating();
    void isCutToTheLimit();
    void rowsForColleagues();
};

void WorkListTest::cellsNearTheCutComeFirst()
{
    const profile::Analysis analysis = elevenCustomers();
    const auto work = findWork(analysis, 20);
    QVERIFY(!work.empty());
    for (size_t i = 0; i < work.size(); ++i) {
        QCOMPARE(work[i].column, 1);
        QVERIFY(work[i].row >= 8);
        QVERIFY(!work[i].why.isEmpty());
        QVERIFY(i == 0 || work[i - 1].worth >= work[i].worth);
    }
}

void WorkListTest::theWorthIsTheShareOfLevelsThatTurn()
{
    // By hand: rows 8, 9, 10 score 80, 90, 100 by CLV alone; rows 0..7 score at most (0.7 + 1) / 2 = 85. The three best
    // are 10, 9 and 7 (85), so the cut is 85. Row 8 becomes best where (0.8 + v) / 2 >= 0.85: v >= 0.9, a tenth of the
    // levels. Row 9 falls where (0.9 + v) / 2 < 0.85: v < 0.8; row 10 where v < 0.7.
    const profile::Analysis analysis = elevenCustomers();
    QCOMPARE(analysis.rating.cut, 85.0);
    const auto work = findWork(analysis, 20);
    QCOMPARE(work.size(), 3u);
    QCOMPARE(work[0].row, 9);
    QVERIFY(std::abs(work[0].worth - 0.8) < 1e-9);
    QCOMPARE(work[1].row, 10);
    QVERIFY(std::abs(work[1].worth - 0.7) < 1e-9);
    QCOMPARE(work[2].row, 8);
    QVERIFY(std::abs(work[2].worth - 0.1) < 1e-9);
}

void WorkListTest::pinnedCustomersStay()
{
    profile::Analysis analysis = elevenCustomers();
    analysis.rule.pins = {{u"#10"_s, metrics::Pin::Standing::Best, u"x"_s, {}, {}}};
    analysis = profile::analyse(analysis.table, analysis.rule, true);
    for (const WorkCell &cell : findWork(analysis, 20))
        QVERIFY(cell.row != 9);
}

void WorkListTest::unknownTraitsOfTheBest()
{
    // Sixty customers, the best twelve by CLV; ten of them are in logistics, two are not known.
    std::vector<double> clv;
    QStringList industry;
    for (int i = 0; i < 60; ++i) {
        clv.push_back(i);
        industry << (i >= 58 ? QString() : i >= 48 || i % 8 == 0 ? u"Logistics"_s : u"Retail"_s);
    }
    TableBuilder table;
    table.numbers(u"CLV"_s, role(RoleId::Clv), clv).words(u"Industry"_s, role(RoleId::Industry), industry);
    metrics::BestRule rule;
    rule.criteria = {{role(RoleId::Clv), 100, false, false}};
    rule.threshold = {metrics::Threshold::Kind::TopCount, 12, 1};
    const profile::Analysis analysis = profile::analyse(table.build(), rule, true);
    QVERIFY(!analysis.traits.traits.empty());
    const traits::Trait &trait = analysis.traits.traits.front();
    const auto work = findWork(analysis, 20);
    QCOMPARE(work.size(), 2u);
    QCOMPARE(work[0].row, 58);
    QCOMPARE(work[1].row, 59);
    QCOMPARE(work[0].column, 1);
    const double step = 1.0 / (10 + 1);
    QVERIFY(std::abs(work[0].worth - step / (step + std::abs(trait.differenceInterval.low))) < 1e-12);
}

void WorkListTest::nothingWithoutARating()
{
    TableBuilder table;
    table.words(u"Industry"_s, role(RoleId::Industry), {u"a"_s, QString()});
    QVERIFY(findWork(profile::analyse(table.build(), {}, false)).empty());
}

void WorkListTest::isCutToTheLimit()
{
    const profile::Analysis analysis = elevenCustomers();
    const auto all = findWork(analysis, 20), two = findWork(analysis, 2);
    QCOMPARE(two.size(), 2u);
    QCOMPARE(two[0].row, all[0].row);
    QCOMPARE(two[1].row, all[1].row);
    QVERIFY(findWork(analysis, 0).empty());
}

void WorkListTest::rowsForColleagues()
{
    const profile::Analysis analysis = elevenCustomers();
    const auto rows = workRows(analysis, findWork(analysis, 1));
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].size(), rows[1].size());
    QCOMPARE(rows[1][0], u"#10"_s);
    QCOMPARE(rows[1][2], u"Referrals"_s);
    QVERIFY(rows[1][3].isEmpty());
}

static const lodestar::testkit::Registered<WorkListTest> registered("core/quality/worklist");
#include "worklist_test.moc"
