#include "core/clv/clv.h"

#include "core/clv/clvforecast.h"
#include "core/clv/clvmodels.h"
#include "tests/testkit/cdnow.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNan = CustomerValue::kNan;

QStringList names(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << u"C%1"_s.arg(i);
    return all;
}

/// Three customers with five orders, some of them with a row too many or too few.
ClvData threeCustomers(const TableBuilder &orders)
{
    ClvData data;
    data.customers = TableBuilder()
                         .words(u"customer"_s, role(RoleId::Name), {u"A"_s, u"B"_s, u"C"_s}, ColumnType::Text)
                         .numbers(u"cost_to_serve"_s, role(RoleId::CostToServe), {10, kNan, 5}, ColumnType::Money)
                         .build();
    data.purchases = orders.build();
    data.customerOf = {0, 0, 1, table::Column::kMissing, 0};
    data.withoutCustomer = 1;
    return data;
}

TableBuilder orders()
{
    TableBuilder builder;
    builder.numbers(u"day"_s, role(RoleId::Date), {0, 366, 366, 20, 731}, ColumnType::Date)
        .numbers(u"paid"_s, role(RoleId::Amount), {100, 200, 50, 999, -40}, ColumnType::Money)
        .words(u"product"_s, role(RoleId::Product), {u"Tea"_s, u"Chai"_s, u"Chai"_s, u"Tea"_s, u"Tea"_s});
    return builder;
}

QStringList badgeIds(const ClvResult &result)
{
    QStringList ids;
    for (const Badge &badge : result.badges)
        ids << badge.id;
    return ids;
}

double parameter(const ClvResult &result, const QString &name)
{
    for (const auto &[known, value] : result.parameters) {
        if (known == name)
            return value;
    }
    return kNan;
}

/// The customers of CDNOW as rows of orders that come to the same frequency, days and means.
ClvData cdnowOrders(size_t count)
{
    const testkit::CdnowCustomers all = testkit::cdnow();
    const double end = 10000;
    std::vector<double> days, paid;
    ClvData data;
    for (size_t i = 0; i < count; ++i) {
        const Rhythm &customer = all.rhythms[i];
        const double first = end - std::round(customer.age * 7), last = first + std::round(customer.recency * 7);
        for (int k = 0; k <= customer.frequency; ++k) {
            const bool isLast = k == int(customer.frequency);
            days.push_back(k == 0 ? first : isLast ? last : first + k * (last - first) / customer.frequency);
            days.back() = k > 0 && !isLast ? std::max(days[days.size() - 2] + 1, std::floor(days.back())) : days.back();
            paid.push_back(k == 0 ? 10 : all.spends[i].mean);
            data.customerOf.push_back(static_cast<quint32>(i));
        }
    }
    data.customers = TableBuilder().words(u"id"_s, role(RoleId::Id), names(int(count)), ColumnType::Text).build();
    data.purchases = TableBuilder()
                         .numbers(u"day"_s, role(RoleId::Date), days, ColumnType::Date)
                         .numbers(u"paid"_s, role(RoleId::Amount), paid, ColumnType::Money)
                         .build();
    return data;
}

/// Contracts whose customers leave as in the "Regular" case of Fader & Hardie: survivors of 1000 after each year.
ClvData contracts(int each = 1)
{
    const int survivors[] = {1000, 631, 468, 382, 326, 289, 262, 241};
    std::vector<double> tenure, churned, paid;
    for (int t = 1; t < 8; ++t) {
        for (int i = 0; i < (survivors[t - 1] - survivors[t]) / each; ++i) {
            tenure.push_back(t);
            churned.push_back(1);
            paid.push_back(100.0 * t);
        }
    }
    for (int i = 0; i < 241 / each; ++i) {
        tenure.push_back(7);
        churned.push_back(0);
        paid.push_back(700);
    }
    ClvData data;
    data.customers = TableBuilder()
                         .words(u"id"_s, role(RoleId::Id), names(int(tenure.size())), ColumnType::Text)
                         .numbers(u"tenure"_s, role(RoleId::Tenure), tenure)
                         .numbers(u"churn"_s, role(RoleId::Churned), churned, ColumnType::YesNo)
                         .numbers(u"total"_s, role(RoleId::Revenue), paid, ColumnType::Money)
                         .build();
    return data;
}

} // namespace

class ClvTest : public QObject
{
    Q_OBJECT

private slots:
    void historicFromOrders()
    {
        ClvTerms terms;
        terms.margin = 0.5;
        terms.acquisitionCost = 3;
        const auto result = compute(threeCustomers(orders()), terms);
        QVERIFY(result);
        QCOMPARE(result->customers[0].clv, 130.0 - 3 - 10); // (100 + 200 - 40) / 2, the refund stays in
        QCOMPARE(result->customers[1].clv, 25.0 - 3);
        QCOMPARE(result->customers[2].clv, -3.0 - 5); // bought nothing, which is known
        QCOMPARE(result->customers[0].frequency, 1.0); // money given back is no purchase
        QVERIFY(std::isnan(result->customers[2].frequency));
        QCOMPARE(result->terms.asOf, table::dateFromDays(731));
        QVERIFY(!result->decided.asOf.isValid());
        QVERIFY(std::abs(result->customers[1].perYear - 22 / (365 / 365.25)) < 1e-9);
        QVERIFY(result->notes.join(u' ').contains(u"1 row"_s)); // of nobody
        QVERIFY(badgeIds(*result).isEmpty());
        QCOMPARE(result->valued(), 3);
        QCOMPARE(result->total(), 117.0 + 22 - 8);
    }

    void valuesWithoutBoundAreRefused()
    {
        ClvTerms terms;
        terms.discount = 0.1;
        terms.direction = Discounting::ToAnalysis;
        terms.asOf = QDate(9999, 12, 31); // how some systems write "no end"
        const auto result = compute(threeCustomers(orders()), terms);
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"9999"_s));
    }

    void historicDiscountedAndEarlier()
    {
        ClvTerms terms;
        terms.discount = 0.1;
        terms.asOf = table::dateFromDays(400);
        const ClvData data = threeCustomers(orders());
        auto result = compute(data, terms);
        QVERIFY(result);
        QVERIFY(std::abs(result->customers[0].clv - (100 + 200 * std::pow(1.1, -366 / 365.25) - 10)) < 1e-9);
        QVERIFY(badgeIds(*result).contains(u"revenue_as_margin"_s));
        terms.direction = Discounting::ToAnalysis;
        result = compute(data, terms);
        QVERIFY(std::abs(result->customers[1].clv - 50 * std::pow(1.1, 34 / 365.25)) < 1e-9);
        terms.asOf = table::dateFromDays(-5);
        const auto tooEarly = compute(data, terms);
        QVERIFY(!tooEarly && tooEarly.error().kind == ErrorKind::BadInput);
    }

    void marginsByProductCustomerAndRow()
    {
        ClvTerms terms;
        terms.margin = 0.1;
        terms.productMargins[u"Chai"_s] = 0.5;
        auto result = compute(threeCustomers(orders()), terms);
        QCOMPARE(result->customers[0].clv, 10.0 + 100 - 4 - 10);
        ClvData data = threeCustomers(orders());
        data.customers = TableBuilder()
                             .words(u"customer"_s, role(RoleId::Name), {u"A"_s, u"B"_s, u"C"_s}, ColumnType::Text)
                             .numbers(u"margin %"_s, role(RoleId::GrossMargin), {20, kNan, 30})
                             .build();
        result = compute(data, terms);
        QCOMPARE(result->customers[0].clv, 260 * 0.2); // the customer's own goes before the product's
        QCOMPARE(result->customers[1].clv, 25.0);
        // What the rows say themselves goes before everything; profit has the costs taken off already.
        result = compute(
            threeCustomers(orders().numbers(u"profit"_s, role(RoleId::Profit), {1, 2, 3, 4, 5}, ColumnType::Money)),
            terms);
        QCOMPARE(result->customers[0].clv, 8.0);
        result = compute(
            threeCustomers(orders().numbers(u"profit"_s, role(RoleId::Profit), {1, -2, 3, 4, -5}, ColumnType::Money)),
            terms);
        QCOMPARE(result->customers[0].frequency, 1.0); // sold at a loss, but sold; the refund is none
        QVERIFY(result->caption.join(u' ').contains(u"profit"_s));
    }

    void currenciesNeedRates()
    {
        const ClvData data =
            threeCustomers(orders().words(u"currency"_s, {}, {u"USD"_s, u"EUR"_s, u"USD"_s, u"GBP"_s, u"USD"_s}));
        const auto refused = compute(data, {});
        QVERIFY(!refused && refused.error().message.contains(u"EUR"_s));
        ClvTerms terms;
        terms.rates.rates = {{u"EUR"_s, 1.5}, {u"GBP"_s, 2}};
        const auto result = compute(data, terms);
        QVERIFY(result);
        QCOMPARE(result->currency, u"USD"_s);
        QCOMPARE(result->customers[0].clv, 100.0 + 300 - 40 - 10);
        QVERIFY(result->notes.join(u' ').contains(u"GBP × 2"_s));
    }

    void anAmountOfNoCurrencyIsNotCountedAndSaid()
    {
        ClvTerms terms;
        terms.rates.rates = {{u"EUR"_s, 1.5}};
        const auto result = compute(
            threeCustomers(orders().words(u"currency"_s, {}, {u"USD"_s, u""_s, u"EUR"_s, u"EUR"_s, u"USD"_s})), terms);
        QVERIFY(result);
        QCOMPARE(result->customers[0].clv, 100.0 - 40 - 10); // 200 of nobody knows what are left out
        QCOMPARE(result->customers[0].frequency, 1.0); // but were a purchase
        QCOMPARE(result->customers[1].clv, 75.0);
        const QString notes = result->notes.join(u' ');
        QVERIFY2(notes.contains(u"no currency"_s), qPrintable(notes));
        QVERIFY2(!notes.contains(u"without an amount"_s), qPrintable(notes));
    }

    void historicFromTheCustomersTable()
    {
        ClvData data = contracts();
        ClvTerms terms;
        terms.margin = 0.3;
        auto result = compute(data, terms);
        QVERIFY(result);
        QCOMPARE(result->customers.front().clv, 30.0);
        QCOMPARE(result->customers.back().clv, 210.0);
        QVERIFY(std::abs(result->customers.back().perYear - 30) < 1e-9);
        data.customers = TableBuilder()
                             .numbers(u"MonthlyCharges"_s, role(RoleId::Revenue), {20, 30}, ColumnType::Money)
                             .numbers(u"tenure"_s, role(RoleId::Tenure), {10, 40})
                             .numbers(u"churn"_s, role(RoleId::Churned), {0, 1}, ColumnType::YesNo)
                             .build();
        result = compute(data, {});
        QVERIFY(result);
        QCOMPARE(result->customers[1].clv, 1200.0); // 30 a month for 40 months
        data.customers = TableBuilder()
                             .numbers(u"MonthlyCharges"_s, role(RoleId::Revenue), {20, 30}, ColumnType::Money)
                             .numbers(u"months"_s, role(RoleId::Tenure), {10, kNan})
                             .build();
        result = compute(data, {});
        QVERIFY(result); // nothing has to say who has left
        QCOMPARE(result->customers[0].clv, 200.0);
        QVERIFY(std::isnan(result->customers[1].clv));
        data.customers = TableBuilder().words(u"n"_s, role(RoleId::Name), {u"A"_s}, ColumnType::Text).build();
        QVERIFY(!compute(data, {}));
    }

    void simpleByHand()
    {
        ClvTerms terms;
        terms.model = Model::Simple;
        const ClvData data = threeCustomers(orders());
        const auto unknown = compute(data, terms);
        QVERIFY(!unknown && unknown.error().message.contains(u"retention"_s));
        terms.retention = 0.8;
        const auto result = compute(data, terms);
        QVERIFY(result);
        const double yearly = 260 / (731 / 365.25);
        QVERIFY(std::abs(result->customers[0].clv - yearly * 0.8 / 0.3) < 1e-9);
        QVERIFY(std::isnan(result->customers[2].clv));
        QVERIFY(result->caption.join(u' ').contains(u"next year"_s));
        terms.retention = 0.995;
        QVERIFY(badgeIds(*compute(data, terms)).contains(u"endless_retention"_s));
        terms.retention = 1;
        terms.discount = 0;
        QVERIFY(!compute(data, terms));
        terms.convention = Convention::Lifetime;
        QVERIFY(!compute(data, terms));
        terms.lifetimeYears = 5;
        QVERIFY(std::abs(compute(data, terms)->customers[0].clv - yearly * 5) < 1e-9);
    }

    void simpleTakesTheRetentionOfTheCustomers()
    {
        ClvTerms terms;
        terms.model = Model::Simple;
        const ClvData data = contracts();
        const auto result = compute(data, terms);
        QVERIFY(result);
        const double retention =
            plainRetention(ContractHistory::fromSurvivors({1000, 631, 468, 382, 326, 289, 262, 241})).rate;
        QVERIFY(std::abs(result->customers.back().clv - 100 * retention / (1.1 - retention)) < 1e-9);
    }

    void simpleTakesWhoCameBack()
    {
        ClvTerms terms;
        terms.model = Model::Simple;
        terms.asOf = table::dateFromDays(10000);
        const auto result = compute(cdnowOrders(300), terms);
        QVERIFY(result);
        QVERIFY(result->notes.join(u' ').contains(u"bought again"_s));
        const auto retention = std::find_if(result->inputs.begin(), result->inputs.end(),
                                            [](const auto &input) { return input.first == u"retention"_s; });
        QVERIFY(retention != result->inputs.end() && retention->second > 0 && retention->second < 0.5);
    }

    void contractsByTheModel()
    {
        ClvTerms terms;
        terms.model = Model::Sbg;
        const auto result = compute(contracts(), terms);
        QVERIFY(result && result->converged);
        QVERIFY(std::abs(parameter(*result, u"alpha"_s) - 0.704) < 0.001);
        QVERIFY(std::abs(parameter(*result, u"beta"_s) - 1.182) < 0.001);
        QVERIFY(std::abs(result->logLikelihood + 1680.3) < 0.05);
        const CustomerValue &gone = result->customers.front(), &there = result->customers.back();
        QCOMPARE(gone.alive, 0.0);
        QCOMPARE(gone.clv, 0.0);
        QCOMPARE(there.frequency, 7.0);
        const double next = retention({parameter(*result, u"alpha"_s), parameter(*result, u"beta"_s)}, 8);
        QVERIFY(std::abs(there.expected - next) < 1e-12); // a year is one renewal
        QVERIFY(std::abs(there.clv - 100 * next / 1.1) < 1e-9);
        QVERIFY(result->caption.join(u' ').contains(u"counts years"_s));
        QVERIFY(result->renewals.size() >= 12);
        terms.tenureUnit = TenureUnit::Months;
        terms.months = 6;
        QVERIFY(compute(contracts(), terms)->customers.back().expected > 3);
    }

    void fewContractsShowThePlainRate()
    {
        ClvTerms terms;
        terms.model = Model::Sbg;
        const auto result = compute(contracts(100), terms); // 3 + 1 + 0 … customers
        QVERIFY(result && !result->converged);
        QCOMPARE(badgeIds(*result), QStringList{u"plain_retention"_s});
        QVERIFY(result->plainRetention && result->plainRetention->low < result->plainRetention->rate);
        QCOMPARE(result->valued(), 0);
        QVERIFY(!compute(threeCustomers(orders()), terms)); // nothing says who has left
    }

    void tenureFromDates()
    {
        ClvData data;
        std::vector<double> since, churned;
        for (int i = 0; i < 40; ++i) {
            since.push_back(19000 - 40 * i);
            churned.push_back(0);
        }
        const auto table = [&] {
            return TableBuilder()
                .numbers(u"since"_s, role(RoleId::FirstPurchase), since, ColumnType::Date)
                .numbers(u"churn"_s, role(RoleId::Churned), churned, ColumnType::YesNo)
                .build();
        };
        data.customers = table();
        ClvTerms terms;
        terms.model = Model::Sbg;
        terms.asOf = table::dateFromDays(19000).addMonths(2);
        const auto times = contractTimes(data, terms);
        QVERIFY(times);
        QCOMPARE(times->periods[0], 2.0); // whole months
        QCOMPARE(times->periods[1], 3.0);
        churned[3] = 1; // left, but nobody knows when
        data.customers = table();
        const auto refused = contractTimes(data, terms);
        QVERIFY(!refused && refused.error().message.contains(u"after what time"_s));
    }

    void repeatPurchases()
    {
        const ClvData data = cdnowOrders(2357);
        ClvTerms terms;
        terms.model = Model::BgNbd;
        terms.prior = Prior::None;
        terms.asOf = table::dateFromDays(10000);
        const auto result = compute(data, terms);
        QVERIFY(result);
        QVERIFY(std::abs(parameter(*result, u"r"_s) - 0.2426) < 0.0001);
        QVERIFY(std::abs(parameter(*result, u"alpha"_s) - 4.4136) < 0.001);
        QVERIFY(std::abs(parameter(*result, u"q"_s) - 3.744) < 0.01);
        QVERIFY(std::abs(result->logLikelihood + 9582.43) < 0.05);
        const CustomerValue &first = result->customers.front();
        QVERIFY(std::abs(first.clv - 36.74) < 0.05); // methods 1.4, by the parameters of the paper 36.749
        QVERIFY(badgeIds(*result).contains(u"revenue_as_margin"_s) && !badgeIds(*result).contains(u"rough"_s));
        QVERIFY(result->caption.join(u' ').contains(u"purchase rhythm"_s));
        QVERIFY(result->independence && result->independence->verdict == Independence::Verdict::Fine);
        terms.margin = 0.25;
        const auto quarter = compute(data, terms);
        QVERIFY(std::abs(quarter->customers.front().clv - first.clv / 4) < 1e-4);
        for (const CustomerValue &customer : result->customers)
            QVERIFY(std::isfinite(customer.clv) && customer.clv >= 0);
    }

    void fewCustomersAreRoughOrRefused()
    {
        ClvTerms terms;
        terms.model = Model::BgNbd;
        terms.asOf = table::dateFromDays(10000);
        const auto rough = compute(cdnowOrders(100), terms);
        QVERIFY(rough);
        QVERIFY(badgeIds(*rough).contains(u"rough"_s));
        QVERIFY(rough->caption.front().contains(u"45%"_s));
        const auto refused = compute(cdnowOrders(40), terms);
        QVERIFY(!refused && refused.error().message.contains(u"40 customer"_s));
        terms.prior = Prior::None; // runs away with the first hundred customers
        const auto ranAway = compute(cdnowOrders(100), terms);
        QVERIFY(!ranAway && ranAway.error().message.contains(u"weak prior"_s));
    }

    void noAmountsNoValue()
    {
        ClvData data = cdnowOrders(100);
        const table::Table all = *data.purchases;
        std::vector<double> days(all.column(0).numbers().begin(), all.column(0).numbers().end());
        data.purchases = TableBuilder().numbers(u"day"_s, role(RoleId::Date), days, ColumnType::Date).build();
        ClvTerms terms;
        terms.model = Model::BgNbd;
        const auto refused = compute(data, terms);
        QVERIFY(!refused && refused.error().message.contains(u"amounts"_s));
        data.purchases.reset();
        QVERIFY(!compute(data, terms));
    }

    void dependenceUsesOwnMeans()
    {
        ClvData data;
        std::vector<double> days, paid;
        std::mt19937 random(5);
        for (quint32 customer = 0; customer < 120; ++customer) {
            double day = double(random() % 200);
            for (quint32 k = 0; k <= customer % 6; ++k) {
                days.push_back(day);
                paid.push_back(10 + (customer % 6) * 20 + double(random() % 5)); // who buys often buys much
                data.customerOf.push_back(customer);
                day += 5 + double(random() % 30);
            }
        }
        data.customers = TableBuilder().words(u"id"_s, role(RoleId::Id), names(120), ColumnType::Text).build();
        data.purchases = TableBuilder()
                             .numbers(u"day"_s, role(RoleId::Date), days, ColumnType::Date)
                             .numbers(u"paid"_s, role(RoleId::Amount), paid, ColumnType::Money)
                             .build();
        ClvTerms terms;
        terms.model = Model::BgNbd;
        const auto result = compute(data, terms);
        QVERIFY(result);
        QVERIFY(badgeIds(*result).contains(u"own_mean"_s));
        QCOMPARE(result->customers[5].expectedMean, result->customers[5].monetary);
        QCOMPARE(result->customers[6].expectedMean, paid[21]); // bought once: what that was
    }

    void cancels()
    {
        TaskControl control;
        control.cancelled = [] { return true; };
        ClvTerms terms;
        terms.model = Model::BgNbd;
        terms.asOf = table::dateFromDays(10000);
        const auto result = compute(cdnowOrders(300), terms, control);
        QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
    }
};

static const lodestar::testkit::Registered<ClvTest> registered("core/clv/clv");
#include "clv_test.moc"
