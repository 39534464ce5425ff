#include "core/traits/traitnotes.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;
using testkit::TableBuilder;

class CurrencyMixTest : public QObject
{
    Q_OBJECT
private slots:
    void oneCurrencyIsNoMix()
    {
        const auto mix = [](const QStringList &words) {
            return currencyMix(TableBuilder().words(u"C"_s, {}, words).build()).codes;
        };
        QVERIFY(mix({u"EUR"_s, u"EUR"_s, QString()}).size() < 2);
        QVERIFY(mix({u"PLN"_s, u"ABC"_s, u"XYZ"_s, u"EUR"_s}).isEmpty()); // codes of something else
        QCOMPARE(mix({u"pln"_s, u"IRR"_s, u"IRR"_s}), (QStringList{u"IRR"_s, u"PLN"_s}));
    }
};

static const testkit::Registered<CurrencyMixTest> registered("core/traits/currencymix");
#include "currencymix_test.moc"
