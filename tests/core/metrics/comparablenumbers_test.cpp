#include "core/metrics/comparablenumbers.h"

#include "core/metrics/normalise.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;
using table::ColumnType;
using table::RoleId;
using testkit::role;

class ComparableNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void ratedOnlyByTheRates()
    {
        const table::Table table = mixed();
        const BestCriterion criterion{role(RoleId::Revenue), 1, false, false};
        const NormalisedMetric metric = normalise(table, criterion);
        QVERIFY(!metric.isUsable());
        QVERIFY(metric.notice.contains(u"USD"_s));
        BestRule rule{{criterion}, {}, {}};
        QCOMPARE(columnsFor(table.info(), rule), (std::vector<int>{1, 3}));
        QVERIFY(!rate(table, rule).isRated());
        rule.rates = {u"EUR"_s, {{u"USD"_s, 0.5}}};
        const Rating rating = rate(table, rule);
        QCOMPARE(rating.ratedCount, 3);
        QVERIFY(rating.score[1] > rating.score[0] && rating.score[0] > rating.score[2]); // 150, 100, 50
        // The amount in nobody knows what is told.
        QVERIFY2(rating.notices.join(u' ').contains(u"no currency"_s), qPrintable(rating.notices.join(u' ')));
    }

    void whatIsNotConcerned()
    {
        const table::Table table = mixed();
        // A number that is no money stays as it is.
        const relate::OneCurrency seats = comparableNumbers(table, table.column(2), u"Seats"_s, {});
        QVERIFY(seats.refusal.isEmpty() && seats.currency.isEmpty());
        QCOMPARE(seats.values[1], 7.0);
        // A column that names its currency does not follow the one beside it.
        table::ColumnInfo own = table.info().columns[1];
        QVERIFY(followsCurrencyColumn(own));
        own.currency = u"PLN"_s;
        QVERIFY(!followsCurrencyColumn(own));
        own.currency.clear();
        own.type = ColumnType::Number;
        QVERIFY(followsCurrencyColumn(own));
        own.role = role(RoleId::GrossMargin); // a percentage
        QVERIFY(!followsCurrencyColumn(own));
    }

private:
    static table::Table mixed()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        return testkit::TableBuilder()
            .words(u"Name"_s, role(RoleId::Name), {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, ColumnType::Text)
            .numbers(u"Revenue"_s, role(RoleId::Revenue), {100, 300, 50, 70, none}, ColumnType::Money)
            .numbers(u"Seats"_s, role(RoleId::Seats), {5, 7, 9, 1, 2})
            .words(u"Currency"_s, {}, {u"EUR"_s, u"US$"_s, u"eur"_s, {}, u"USD"_s})
            .build();
    }
};

static const lodestar::testkit::Registered<ComparableNumbersTest> registered("core/metrics/comparablenumbers");
#include "comparablenumbers_test.moc"
