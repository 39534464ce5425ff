#include "core/relate/onecurrency.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>

using namespace lodestar;
using namespace Qt::StringLiterals;
using relate::inOneCurrency;
using relate::OneCurrency;
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
        const OneCurrency usual = inOneCurrency(table, table.column(0), u"Revenue"_s, {u"EUR"_s, {{u"USD"_s, 0.5}}});
        QVERIFY(usual.refusal.isEmpty());
        QCOMPARE(usual.currency, u"EUR"_s);
        QCOMPARE(usual.values[0], 100.0);
        QCOMPARE(usual.values[1], 150.0);
        QCOMPARE(usual.values[2], 50.0);
        QVERIFY(std::isnan(usual.values[4]));
        QCOMPARE(usual.converted, QStringList{u"USD × 0.5"_s});
        // Without a base, the one currency that has no rate is it; or, with a rate for each, the one worth 1.
        for (const table::CurrencyRates &rates : {table::CurrencyRates{{}, {{u"USD"_s, 0.5}}},
                                                  table::CurrencyRates{{}, {{u"EUR"_s, 1}, {u"USD"_s, 0.5}}}}) {
            const OneCurrency implied = inOneCurrency(table, table.column(0), u"Revenue"_s, rates);
            QCOMPARE(implied.currency, u"EUR"_s);
            QCOMPARE(implied.values[1], usual.values[1]);
            QCOMPARE(implied.converted, usual.converted);
        }
    }

    void anAmountInNobodyKnowsWhatDoesNotCount()
    {
        const table::Table table = mixed();
        const OneCurrency money = inOneCurrency(table, table.column(0), u"Revenue"_s, {{}, {{u"USD"_s, 0.5}}});
        QVERIFY(std::isnan(money.values[3]));
        QCOMPARE(money.withoutCurrency, 1);
        QVERIFY2(money.notice.contains(u"Revenue"_s) && money.notice.contains(u'1'), qPrintable(money.notice));
    }

    void refusedByName()
    {
        const table::Table table = mixed();
        const OneCurrency refused = inOneCurrency(table, table.column(0), u"Revenue"_s, {});
        QVERIFY(refused.values.empty());
        for (const QString &word : {u"Revenue"_s, u"EUR: 2"_s, u"USD: 1"_s}) // the dollar without an amount is none
            QVERIFY2(refused.refusal.contains(word), qPrintable(refused.refusal));
        const OneCurrency half = inOneCurrency(table, table.column(0), u"Revenue"_s, {u"GBP"_s, {{u"USD"_s, 0.8}}});
        QVERIFY2(half.refusal.endsWith(u"EUR."_s), qPrintable(half.refusal));
    }

    void whatIsInOneAlready()
    {
        const table::Table table = mixed();
        QVERIFY(inOneCurrency(table, table.column(1), u"Order"_s, {}).refusal.contains(u"USD"_s));
        table::ColumnInfo info = table.info().columns[1];
        info.currency = u"PLN"_s;
        const auto own = inOneCurrency(table, table::Column::numbers(info, {3, 4, 5, 6, 7}), u"Order"_s, {});
        QVERIFY(own.refusal.isEmpty() && own.converted.isEmpty());
        QCOMPARE(own.currency, u"PLN"_s);
        QCOMPARE(own.values[1], 4.0);
        info.currency.clear();
        info.rollup = 7; // added up from related tables, in one currency
        QVERIFY(inOneCurrency(table, table::Column::numbers(info, {3, 4, 5, 6, 7}), u"Order"_s, {}).refusal.isEmpty());
    }

    void oneCurrencyNeedsNoRate()
    {
        const table::Table table = TableBuilder()
                                       .numbers(u"Revenue"_s, role(RoleId::Revenue), {1, 2, 3}, ColumnType::Money)
                                       .words(u"Currency"_s, {}, {u"€"_s, {}, u"eur"_s})
                                       .build();
        const OneCurrency euros = inOneCurrency(table, table.column(0), u"Revenue"_s, {{}, {{u"EUR"_s, 1.08}}});
        QVERIFY(euros.refusal.isEmpty() && euros.notice.isEmpty() && euros.converted.isEmpty());
        QCOMPARE(euros.currency, u"EUR"_s);
        QCOMPARE(euros.values, (std::vector<double>{1, 2, 3}));
    }

    void theColumnThatNamesThem()
    {
        const table::Table table = mixed();
        QCOMPARE(relate::currencyColumn(table.info())->index, 2);
        QCOMPARE(relate::currencyColumn(table)->name(), u"Currency"_s);
        QVERIFY(!relate::currencyColumn(table::DatasetInfo()));
        QCOMPARE(relate::currencyCodes(table.column(2)), (QStringList{u"EUR"_s, u"USD"_s, u"EUR"_s, u"USD"_s}));
        const table::Table plain = TableBuilder().numbers(u"Currency"_s, {}, {1, 2}).build();
        QVERIFY(!relate::currencyColumn(plain)); // numbers name nothing
    }

private:
    static table::Table mixed()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        return TableBuilder()
            .numbers(u"Revenue"_s, role(RoleId::Revenue), {100, 300, 50, 70, none}, ColumnType::Money)
            .numbers(u"Order"_s, role(RoleId::Amount), {5, 7, 9, 1, 2})
            .words(u"Currency"_s, {}, {u"EUR"_s, u"US$"_s, u"eur"_s, {}, u"USD"_s})
            .build();
    }
};

static const lodestar::testkit::Registered<OneCurrencyTest> registered("core/relate/onecurrency");
#include "onecurrency_test.moc"
