#include "core/clv/historic.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QDate>
#include <QTest>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;

namespace {

qint32 dayOf(const QString &iso)
{
    return static_cast<qint32>(QDate(1970, 1, 1).daysTo(QDate::fromString(iso, Qt::ISODate)));
}

} // namespace

class HistoricTest : public QObject
{
    Q_OBJECT

private slots:
    void referenceCases()
    {
        const QJsonObject file = testkit::reference(u"clv_simple.json"_s);
        const QJsonObject tolerance = file[u"tolerance"_s].toObject();
        int checked = 0;
        for (const QJsonValue &value : file[u"historic"_s].toArray()) {
            const QJsonObject inputs = value[u"inputs"_s].toObject(), expected = value[u"expected"_s].toObject();
            std::vector<DatedMargin> purchases;
            for (const QJsonValue &row : inputs[u"transactions"_s].toArray())
                purchases.push_back({dayOf(row[0].toString()), row[1].toDouble()});
            HistoricTerms terms{dayOf(inputs[u"as_of"_s].toString()), Discounting::ToFirstPurchase,
                                inputs[u"annual_discount"_s].toDouble(), inputs[u"acquisition_cost"_s].toDouble()};
            const double first = historicValue(purchases, terms);
            QVERIFY2(testkit::within(first, expected[u"sum_at_first_purchase_value"_s].toDouble(), tolerance),
                     qPrintable(QString::number(first, 'g', 17)));
            terms.discounting = Discounting::ToAnalysis;
            const double now = historicValue(purchases, terms);
            QVERIFY2(testkit::within(now, expected[u"compounded_to_as_of"_s].toDouble(), tolerance),
                     qPrintable(QString::number(now, 'g', 17)));
            terms.discounting = Discounting::Off;
            QCOMPARE(historicValue(purchases, terms), 6300 - terms.acquisitionCost);
            ++checked;
        }
        QCOMPARE(checked, 4);
    }

    void laterPurchasesAreLeftOut()
    {
        const std::vector<DatedMargin> purchases{{10, 100}, {20, -30}, {30, 1000}};
        QCOMPARE(historicValue(purchases, {20, Discounting::Off, 0, 0}), 70.0); // the refund of that day stays in
        QVERIFY(std::isnan(historicValue(purchases, {9, Discounting::Off, 0, 0})));
        QVERIFY(std::isnan(historicValue({}, {9, Discounting::Off, 0, 0})));
    }

    void orderDoesNotMatter()
    {
        const HistoricTerms terms{1000, Discounting::ToAnalysis, 0.1, 5};
        const std::vector<DatedMargin> one{{10, 100}, {400, 50}, {800, 20}}, other{{800, 20}, {10, 100}, {400, 50}};
        QVERIFY(std::abs(historicValue(one, terms) - historicValue(other, terms)) < 1e-9);
    }

    void halfAYearIsTheLeast()
    {
        QCOMPARE(perYear(100, 4), 25.0);
        QCOMPARE(perYear(100, 0.01), 200.0);
    }
};

static const lodestar::testkit::Registered<HistoricTest> registered("core/clv/historic");
#include "historic_test.moc"
