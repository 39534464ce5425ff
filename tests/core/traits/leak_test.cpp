#include "core/traits/leak.h"

#include "core/traits/eligibility.h"
#include "core/traits/lateword.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QRandomGenerator>
#include <QTest>

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

metrics::BestRule clvRule()
{
    return {{{role(RoleId::Clv), 100, false, false}}, {}, {}};
}

double rankCorrelationOf(const std::vector<double> &x, const std::vector<double> &y)
{
    const table::Table table = TableBuilder().numbers(u"CLV"_s, role(RoleId::Clv), y).numbers(u"x"_s, {}, x).build();
    return LeakProbe(table, clvRule().criteria).spearman(table.column(1), 0);
}

/// 200 customers with CLV 1..200, shuffled a little by the other columns.
table::Table customers()
{
    QRandomGenerator random(3);
    std::vector<double> clv, copy, noise, yes, number, coin;
    QStringList words, names, same, leaky;
    for (int i = 0; i < 200; ++i) {
        clv.push_back(i + 1);
        copy.push_back(1000 - 3 * (i + 1) + random.bounded(20));
        noise.push_back(random.bounded(1000));
        yes.push_back(i >= 150);
        coin.push_back(random.bounded(2));
        number.push_back(5000 + (i * 7) % 200);
        words << (random.bounded(3) ? u"north"_s : u"south"_s);
        names << u"Company %1"_s.arg(i);
        same << u"yes"_s;
        leaky << (i >= 160 ? u"gold"_s : i % 2 ? u"iron"_s : u"tin"_s);
    }
    return TableBuilder()
        .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money) // 0
        .numbers(u"Copy"_s, {}, copy) // 1
        .numbers(u"Noise"_s, {}, noise) // 2
        .numbers(u"Key account"_s, {}, yes, ColumnType::YesNo) // 3
        .numbers(u"Running"_s, {}, number) // 4
        .words(u"Side"_s, {}, words) // 5
        .words(u"Remark"_s, {}, names) // 6
        .words(u"Same"_s, {}, same) // 7
        .words(u"Metal"_s, {}, leaky) // 8
        .numbers(u"Staff"_s, role(RoleId::Employees), clv) // 9
        .numbers(u"Zip"_s, {}, noise) // 10
        .numbers(u"Nothing"_s, {}, std::vector<double>(200, kNaN)) // 11
        .numbers(u"Coin"_s, {}, coin, ColumnType::YesNo) // 12
        .numbers(u"Monthly premium"_s, {}, noise) // 13
        .numbers(u"Signed"_s, {}, noise, ColumnType::Date) // 14
        .numbers(u"Cycle"_s, role(RoleId::SalesCycleDays), noise) // 15
        .numbers(u"Left"_s, role(RoleId::Churned), coin, ColumnType::YesNo) // 16
        .words(u"Company"_s, role(RoleId::Name), names) // 17
        .numbers(u"Satisfaction"_s, role(RoleId::Nps), noise) // 18
        .build();
}

} // namespace

class LeakTest : public QObject
{
    Q_OBJECT

private slots:
    void rankCorrelation()
    {
        // R: cor(x, y, method = "spearman") with a missing pair.
        const std::vector<double> x{106, 86, 100, 101, 99, 103, 97, 113, 112, 110, kNaN};
        const std::vector<double> y{7, 0, 27, 50, 28, 29, 20, 12, 6, 17, 5};
        QVERIFY(std::abs(rankCorrelationOf(x, y) - -29.0 / 165) < 1e-12);
        // With ties: ranks 1.5, 1.5, 3 … against 1 … 10; Pearson's of the ranks by hand.
        QVERIFY(std::abs(rankCorrelationOf({1, 1, 3, 4, 5, 6, 7, 8, 9, 10}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
                         - 82 / std::sqrt(82 * 82.5))
                < 1e-12);
        QCOMPARE(rankCorrelationOf({1, 2, 3}, {1, 2, 3}), 0.0); // too few to tell
    }

    void areaUnderTheCurve()
    {
        // 10 of 20 have it; their metric values are 11..20 but for one swap, so 99 of 100 pairs are in order.
        std::vector<double> metric, flag;
        for (int i = 1; i <= 20; ++i) {
            metric.push_back(i);
            flag.push_back(i == 10 || (i > 10 && i != 11));
        }
        const table::Table table = TableBuilder()
                                       .numbers(u"CLV"_s, role(RoleId::Clv), metric)
                                       .numbers(u"f"_s, {}, flag, ColumnType::YesNo)
                                       .build();
        const LeakProbe probe(table, clvRule().criteria);
        QVERIFY(std::abs(probe.strongestAuc(Attribute(table.column(1), 1), 0) - 0.99) < 1e-12);
    }

    void excludedByRoleAndContent_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("excluded");
        QTest::newRow("used in the score") << 0 << true;
        QTest::newRow("copy of a metric") << 1 << true;
        QTest::newRow("noise") << 2 << false;
        QTest::newRow("flag of the highest") << 3 << true;
        QTest::newRow("running number") << 4 << true;
        QTest::newRow("category") << 5 << false;
        QTest::newRow("mostly distinct words") << 6 << true;
        QTest::newRow("all the same") << 7 << true;
        QTest::newRow("category of the highest") << 8 << true;
        QTest::newRow("mapped, so only a caution") << 9 << false;
        QTest::newRow("zip code") << 10 << true;
        QTest::newRow("no values") << 11 << true;
        QTest::newRow("coin") << 12 << false;
        QTest::newRow("late name, so only a caution") << 13 << false;
        QTest::newRow("date, so only a caution") << 14 << false;
        QTest::newRow("after the sale") << 15 << true;
        QTest::newRow("outcome") << 16 << true;
        QTest::newRow("identifier") << 17 << true;
        QTest::newRow("value not in the score") << 18 << true;
    }
    void excludedByRoleAndContent()
    {
        QFETCH(int, column);
        QFETCH(bool, excluded);
        const table::Table table = customers();
        const metrics::BestRule rule = clvRule();
        QString why = whyExcluded(table.info().columns[size_t(column)], table.rows(), &rule);
        if (why.isEmpty())
            why = whyExcludedByCells(table.column(column), Attribute(table.column(column), 5),
                                     LeakProbe(table, rule.criteria));
        QCOMPARE(!why.isEmpty(), excluded);
    }

    void cautions()
    {
        const table::Table table = customers();
        const auto cautioned = [&](int column) {
            return !caution(table.column(column), Attribute(table.column(column), 5),
                            LeakProbe(table, clvRule().criteria), clvRule())
                        .isEmpty();
        };
        QVERIFY(!cautioned(2));
        QVERIFY(!cautioned(5));
        QVERIFY(cautioned(9)); // staff decide CLV here
        QVERIFY(cautioned(13)); // premium
        QVERIFY(cautioned(14)); // date next to CLV
    }

    void namesThatSoundLate()
    {
        for (const QString &late : {u"Plan"_s, u"monthly_premium_auto"_s, u"NPS score"_s, u"HealthScore"_s,
                                    u"ARR (EUR)"_s, u"Number of Policies"_s, u"Przychód"_s, u"客户满意度"_s})
            QVERIFY2(soundsKnownLate(late), qPrintable(late));
        for (const QString &early : {u"Industry"_s, u"Planet"_s, u"Country"_s, u"Employees"_s, u"Largest city"_s,
                                     u"Marital status"_s, u"Sales channel"_s, u"行业"_s})
            QVERIFY2(!soundsKnownLate(early), qPrintable(early));
        QVERIFY(soundsLikeIdentifier(u"CustomerID"_s));
        QVERIFY(soundsLikeIdentifier(u"billing zip"_s));
        QVERIFY(!soundsLikeIdentifier(u"Number of sites"_s));
        QVERIFY(!soundsLikeIdentifier(u"Paid"_s));
    }
};

static const lodestar::testkit::Registered<LeakTest> registered("core/traits/leak");
#include "leak_test.moc"
