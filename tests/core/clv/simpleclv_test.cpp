#include "core/clv/simpleclv.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;

class SimpleClvTest : public QObject
{
    Q_OBJECT

private slots:
    void referenceCases()
    {
        const QJsonObject file = testkit::reference(u"clv_simple.json"_s);
        const QJsonObject tolerance = file[u"tolerance"_s].toObject();
        const std::pair<Convention, QString> conventions[] = {
            {Convention::Lifetime, u"clv_lifetime"_s},
            {Convention::LifetimeDiscounted, u"clv_lifetime_discounted_end_of_year"_s},
            {Convention::NextYear, u"clv_infinite_next_period"_s},
            {Convention::IncludingNow, u"clv_infinite_incl_now"_s},
            {Convention::EndOfPeriod, u"clv_infinite_end_of_period"_s}};
        int checked = 0;
        for (const QJsonValue &value : file[u"simple"_s].toArray()) {
            const QJsonObject in = value[u"inputs"_s].toObject(), expected = value[u"expected"_s].toObject();
            SimpleInputs inputs;
            inputs.marginPerYear = marginPerYear(in[u"avg_order_value"_s].toDouble(),
                                                 in[u"orders_per_year"_s].toDouble(), in[u"margin"_s].toDouble());
            inputs.lifetimeYears = in[u"lifetime_years"_s].toDouble();
            inputs.retention = in[u"retention"_s].toDouble();
            inputs.discount = in[u"discount"_s].toDouble();
            inputs.acquisitionCost = in[u"acquisition_cost"_s].toDouble();
            QVERIFY(testkit::within(inputs.marginPerYear, expected[u"margin_per_year"_s].toDouble(), tolerance));
            for (const auto &[convention, key] : conventions) {
                const auto clv = simpleValue(inputs, convention);
                QVERIFY2(clv && testkit::within(*clv, testkit::number(expected[key]), tolerance), qPrintable(key));
                ++checked;
            }
            const auto five = simpleValueWithin(inputs, 5);
            QVERIFY(five && testkit::within(*five, expected[u"clv_finite_5y_next_period"_s].toDouble(), tolerance));
            QVERIFY(testkit::within(impliedLifetime(inputs.retention),
                                    testkit::number(expected[u"implied_lifetime_years_from_retention"_s]), tolerance));
        }
        QCOMPARE(checked, 30);
    }

    void senselessInputsHaveNoValue()
    {
        const auto with = [](double retention, double discount, double lifetime) {
            return SimpleInputs{100, lifetime, retention, discount, 0};
        };
        QVERIFY(!simpleValue(with(1, 0, 0), Convention::NextYear)); // for ever, undiscounted
        QVERIFY(!simpleValue(with(1, 0, 0), Convention::IncludingNow));
        QVERIFY(!simpleValue(with(1.2, 0.1, 0), Convention::NextYear));
        QVERIFY(!simpleValue(with(-0.1, 0.1, 0), Convention::EndOfPeriod));
        QVERIFY(!simpleValue(with(0.8, -0.1, 0), Convention::NextYear));
        QVERIFY(!simpleValue(with(0.8, 0.1, 0), Convention::Lifetime));
        QVERIFY(!simpleValue(with(std::nan(""), 0.1, 3), Convention::NextYear));
        QCOMPARE(simpleValue(with(std::nan(""), 0, 3), Convention::LifetimeDiscounted).value(), 300.0); // the limit
        QVERIFY(!simpleValueWithin(with(2, 0.1, 0), 5));
    }
};

static const lodestar::testkit::Registered<SimpleClvTest> registered("core/clv/simpleclv");
#include "simpleclv_test.moc"
