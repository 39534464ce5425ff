#include "core/table/currencyrates.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;
using table::conversionOf;

class CurrencyRatesTest : public QObject
{
    Q_OBJECT

private slots:
    void conversions()
    {
        const table::CurrencyRates rates{u"EUR"_s, {{u"USD"_s, 0.9}, {u"PLN"_s, 0.25}}};
        const table::Conversion all = conversionOf({u"USD"_s, u"EUR"_s}, rates);
        QVERIFY(all.isPossible());
        QCOMPARE(all.to, u"EUR"_s);
        QCOMPARE(all.factor[u"USD"_s], 0.9);
        QCOMPARE(all.factor[u"EUR"_s], 1.0);
        // Neither is the base, both have a rate.
        QCOMPARE(conversionOf({u"USD"_s, u"PLN"_s}, rates).to, u"EUR"_s);
        const table::Conversion missing = conversionOf({u"USD"_s, u"GBP"_s, u"CHF"_s}, rates);
        QVERIFY(!missing.isPossible());
        QCOMPARE(missing.without, (QStringList{u"GBP"_s, u"CHF"_s}));
    }

    void oneAloneNeedsNone()
    {
        const table::Conversion alone = conversionOf({u"GBP"_s}, {});
        QVERIFY(alone.isPossible());
        QCOMPARE(alone.to, u"GBP"_s);
        QCOMPARE(alone.factor[u"GBP"_s], 1.0);
        // Even if there is a rate: nothing has to be compared with anything else.
        QCOMPARE(conversionOf({u"USD"_s}, {u"EUR"_s, {{u"USD"_s, 0.9}}}).factor[u"USD"_s], 1.0);
        QVERIFY(conversionOf({}, {}).isPossible());
    }

    void theBaseFollowsFromTheRates()
    {
        const table::CurrencyRates rates{{}, {{u"USD"_s, 0.9}}};
        QCOMPARE(conversionOf({u"EUR"_s, u"USD"_s}, rates).to, u"EUR"_s);
        QVERIFY(!conversionOf({u"EUR"_s, u"USD"_s, u"PLN"_s}, rates).isPossible());
        QVERIFY(!conversionOf({u"EUR"_s, u"USD"_s}, {}).isPossible());
        // With a rate for each, the one that is worth 1 is meant; and without such a one, nobody knows which.
        QCOMPARE(conversionOf({u"USD"_s, u"EUR"_s}, {{}, {{u"USD"_s, 0.9}, {u"EUR"_s, 1}}}).to, u"EUR"_s);
        const table::Conversion abroad = conversionOf({u"USD"_s, u"EUR"_s}, {{}, {{u"USD"_s, 4}, {u"EUR"_s, 4.3}}});
        QVERIFY(abroad.isPossible() && abroad.to.isEmpty());
        QCOMPARE(abroad.factor[u"EUR"_s], 4.3);
    }
};

static const lodestar::testkit::Registered<CurrencyRatesTest> registered("core/table/currencyrates");
#include "currencyrates_test.moc"
