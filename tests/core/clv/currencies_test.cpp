#include "core/clv/currencies.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;

class CurrenciesTest : public QObject
{
    Q_OBJECT

    static table::Table orders(const QStringList &currencies)
    {
        return testkit::TableBuilder().words(u"Currency"_s, {}, currencies).build();
    }

private slots:
    void oneCurrencyNeedsNoRate()
    {
        const auto none = toOneCurrency(nullptr, u"PLN"_s, {}, u"orders.csv"_s);
        QVERIFY(none && none->currency == u"PLN"_s && none->factor(7) == 1);
        const table::Table all = orders({u"EUR"_s, u"eur "_s, u""_s});
        const auto one = toOneCurrency(&all.column(0), {}, {{u"EUR"_s, 1.08}}, u"orders.csv"_s);
        QVERIFY(one && one->currency == u"EUR"_s && one->factor(0) == 1);
        QVERIFY(one->converted.isEmpty());
    }

    void severalAreConvertedByTheRatesGiven()
    {
        const table::Table all = orders({u"USD"_s, u"EUR"_s, u""_s, u"usd"_s, u"GBP"_s});
        const auto money = toOneCurrency(&all.column(0), {}, {{u"eur"_s, 1.08}, {u"GBP"_s, 1.25}}, u"orders.csv"_s);
        QVERIFY(money);
        QCOMPARE(money->currency, u"USD"_s);
        QCOMPARE(money->factors, (std::vector<double>{1, 1.08, 1, 1, 1.25}));
        QCOMPARE(money->converted, (QStringList{u"EUR × 1.08"_s, u"GBP × 1.25"_s}));
        // With a rate for each, the currency of rate 1 is the one that all are told in.
        const auto rated =
            toOneCurrency(&all.column(0), {}, {{u"EUR"_s, 1.0}, {u"USD"_s, 0.9}, {u"GBP"_s, 1.2}}, u"orders.csv"_s);
        QVERIFY(rated && rated->currency == u"EUR"_s && rated->factor(0) == 0.9 && rated->factor(1) == 1);
    }

    void withoutRatesTheyAreNamed()
    {
        const table::Table all = orders({u"USD"_s, u"USD"_s, u"EUR"_s, u"GBP"_s, u"GBP"_s, u"GBP"_s});
        const auto refused = toOneCurrency(&all.column(0), {}, {}, u"orders.csv"_s);
        QVERIFY(!refused);
        const QString message = refused.error().message;
        for (const QString &part : {u"orders.csv"_s, u"USD"_s, u"EUR"_s, u"GBP"_s})
            QVERIFY2(message.contains(part), qPrintable(message));
        QVERIFY2(message.contains(u"rate to GBP"_s), qPrintable(message)); // the most frequent one
        QVERIFY(!toOneCurrency(&all.column(0), {}, {{u"EUR"_s, 1.1}}, u"orders.csv"_s));
    }
};

static const lodestar::testkit::Registered<CurrenciesTest> registered("core/clv/currencies");
#include "currencies_test.moc"
