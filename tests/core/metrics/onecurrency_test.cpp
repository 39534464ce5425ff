#include "core/metrics/onecurrency.h"

#include "core/metrics/normalise.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::metrics;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

class OneCurrencyTest : public QObject
{
    Q_OBJECT

private slots:
    void converted()
    {
        const table::Table table = mixed();
        const OneCurrency usual = inOneCurrency(table, table.column(1), u"Revenue"_s, {u"EUR"_s, {{u"USD"_s, 0.5}}});
        QVERIFY(usual.refusal.isEmpty());
        QCOMPARE(usual.currency, u"EUR"_s);
        QCOMPARE(usual.values[0], 100.0);
        QCOMPARE(usual.values[1], 150.0);
        QVERIFY(std::isnan(usual.values[3])); // an amount in nobody knows what
        QVERIFY(std::isnan(usual.values[4]));
        // Without a base, the one currency that has no rate is it.
        const OneCurrency implied = inOneCurrency(table, table.column(1), u"Revenue"_s, {{}, {{u"USD"_s, 0.5}}});
        QCOMPARE(implied.currency, u"EUR"_s);
        QCOMPARE(implied.values[1], usual.values[1]);
    }

    void refusedByName()
    {
        const table::Table table = mixed();
        const OneCurrency refused = inOneCurrency(table, table.column(1), u"Revenue"_s, {});
        QVERIFY(refused.values.empty());
        for (const QString &word : {u"Revenue"_s, u"EUR"_s, u"USD"_s})
            QVERIFY2(refused.refusal.contains(word), qPrintable(word));
        const OneCurrency half = inOneCurrency(table, table.column(1), u"Revenue"_s, {u"GBP"_s, {{u"USD"_s, 0.8}}});
        QVERIFY(half.refusal.contains(u"EUR"_s));

        BestCriterion criterion{role(RoleId::Revenue), 1, false, false};
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
    }

    void whatIsNotConcerned()
    {
        const table::Table table = mixed();
        // A number that is no money stays as it is.
        const OneCurrency seats = inOneCurrency(table, table.column(2), u"Seats"_s, {});
        QVERIFY(seats.refusal.isEmpty() && seats.currency.isEmpty());
        QCOMPARE(seats.values[1], 7.0);
        // A column that names its currency does not follow the one beside it.
        table::ColumnInfo own = table.info().columns[1];
        QVERIFY(followsCurrencyColumn(own));
        own.currency = u"PLN"_s;
        QVERIFY(!followsCurrencyColumn(own));
        own.currency.clear();
        own.type = ColumnType::Number;
        own.role = role(RoleId::GrossMargin); // a percentage
        QVERIFY(!followsCurrencyColumn(own));
        QVERIFY(!currencyColumn({}));
    }

    void oneCurrencyNeedsNoRate()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"Revenue"_s, role(RoleId::Revenue), {1, 2, 3}, ColumnType::Money)
                                       .words(u"Currency"_s, {}, {u"€"_s, {}, u"eur"_s})
                                       .build();
        const OneCurrency euros = inOneCurrency(table, table.column(0), u"Revenue"_s, {});
        QVERIFY(euros.refusal.isEmpty());
        QCOMPARE(euros.currency, u"EUR"_s);
        QCOMPARE(euros.values, (std::vector<double>{1, 2, 3}));
    }

private:
    static table::Table mixed()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        return TableBuilder()
            .words(u"Name"_s, role(RoleId::Name), {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, ColumnType::Text)
            .numbers(u"Revenue"_s, role(RoleId::Revenue), {100, 300, 50, 70, none}, ColumnType::Money)
            .numbers(u"Seats"_s, role(RoleId::Seats), {5, 7, 9, 1, 2})
            .words(u"Currency"_s, {}, {u"EUR"_s, u"US$"_s, u"eur"_s, {}, u"USD"_s})
            .build();
    }
};

static const lodestar::testkit::Registered<OneCurrencyTest> registered("core/metrics/onecurrency");
#include "onecurrency_test.moc"
