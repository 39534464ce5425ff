#include "core/relate/relate.h"

#include "core/relate/madecustomers.h"
#include "core/relate/preparedtable.h"
#include "core/relate/relatedsource.h"
#include "core/relate/rollup.h"
#include "core/relate/sourcereport.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;
using table::Column;
using table::ColumnType;
using table::DatasetKind;
using table::RoleId;
using table::Table;
using testkit::as;
using testkit::role;
using testkit::TableBuilder;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Table customers()
{
    return as(DatasetKind::Customers, u"accounts.csv"_s,
              TableBuilder()
                  .words(u"account"_s, role(RoleId::Name),
                         {u"Odra Spedycja"_s, u"Bug Retail"_s, u"San-Soft"_s, u"Wisła Foods"_s}, ColumnType::Text)
                  .numbers(u"revenue"_s, role(RoleId::Revenue), {10, 20, 30, 40}, ColumnType::Money)
                  .build());
}

/// Nine deals; the numbers expected of them below were worked out by hand.
Table deals()
{
    return as(
        DatasetKind::Opportunities, u"deals.csv"_s,
        TableBuilder()
            .words(u"account"_s, role(RoleId::Customer),
                   {u"Odra Spedycja"_s, u"Odra Spedycja"_s, u"Odra Spedycja"_s, u"Odra Spedycja"_s, u"Bug Retail"_s,
                    u"San Soft"_s, u"Wisla Food"_s, u""_s, u"Nieznana"_s})
            .words(
                u"product"_s, role(RoleId::Product),
                {u"Pro"_s, u"Basic"_s, u"Pro"_s, u"ProMax"_s, u"Pro"_s, u"Basic"_s, u"Basic"_s, u"Basic"_s, u"Pro"_s})
            .words(u"stage"_s, role(RoleId::Outcome),
                   {u"Won"_s, u"Won"_s, u"Lost"_s, u"Engaging"_s, u"Won"_s, u"Won"_s, u"Won"_s, u"Prospecting"_s,
                    u"Lost"_s})
            .numbers(u"engaged"_s, role(RoleId::Date), {0, 60, 90, 120, 30, 40, 40, 40, 0}, ColumnType::Date)
            .numbers(u"closed"_s, role(RoleId::CloseDate), {30, 70, 94, kNan, 50, 45, 46, kNan, 1}, ColumnType::Date)
            .numbers(u"value"_s, role(RoleId::Amount), {1000, 500, 9999, kNan, 2000, 300, 700, kNan, 5},
                     ColumnType::Money)
            .words(u"agent"_s, role(RoleId::Owner),
                   {u"Ala"_s, u"Ala"_s, u"Jan"_s, u"Ala"_s, u"Jan"_s, u"Jan"_s, u"Jan"_s, u"Jan"_s, u"Jan"_s})
            .build());
}

Table products()
{
    return as(DatasetKind::Lookup, u"products.csv"_s,
              TableBuilder()
                  .words(u"product"_s, {}, {u"Basic"_s, u"Pro"_s, u"Pro Max"_s}, ColumnType::Text)
                  .words(u"series"_s, {}, {u"Small"_s, u"Large"_s, u"Large"_s})
                  .numbers(u"price"_s, {}, {600, 1100, 3000}, ColumnType::Money)
                  .build());
}

RollUp rolledUp(const Table &base, const std::vector<Table> &others, const Decisions &decisions = {})
{
    return relate::relate(base, others, decisions).value();
}

Table asTable(const Table &base, const RollUp &rollUp)
{
    table::DatasetInfo info;
    info.rows = base.rows();
    return tableOf(info, rollUp.columns);
}

double number(const Table &table, const QString &column, size_t row)
{
    const Column *found = table.byName(column);
    return found ? found->numbers()[row] : -12345;
}

QString text(const Table &table, const QString &column, qsizetype row)
{
    const Column *found = table.byName(column);
    return found ? found->canonical(row) : u"no column"_s;
}

} // namespace

class RelateTest : public QObject
{
    Q_OBJECT

private slots:
    void dealsByHand();
    void unmatchedRowsAreTold();
    void acceptedPairsCount();
    void referenceTablesDescribe();
    void rowNumbersDescribeOnlyTheirNamesake();
    void revenueMovesToWhatWasPaid();
    void dealsWithoutOutcomeAreNoRevenue();
    void purchasesByHand();
    void currenciesAreNotAddedUp();
    void answersAndVisits();
    void customersOutOfOrders();
    void nothingInCommonIsSaid();
    void chosenColumnsWin();
    void reportsReadBack();
    void headersInManyLanguages();
};

void RelateTest::dealsByHand()
{
    const Table base = customers();
    const Table made = asTable(base, rolledUp(base, {deals()}));
    QCOMPARE(number(made, u"Revenue to date"_s, 0), 1500.0); // neither the lost 9,999 nor the open deal
    QCOMPARE(number(made, u"Revenue to date"_s, 1), 2000.0);
    QCOMPARE(number(made, u"Revenue to date"_s, 2), 300.0); // "San Soft" is San-Soft
    QCOMPARE(number(made, u"Revenue to date"_s, 3), 0.0);
    QCOMPARE(number(made, u"Won deals"_s, 0), 2.0);
    QCOMPARE(number(made, u"Lost deals"_s, 0), 1.0);
    QCOMPARE(number(made, u"Open deals"_s, 0), 1.0);
    QVERIFY(std::abs(number(made, u"Win rate (%)"_s, 0) - 200.0 / 3) < 1e-9);
    QCOMPARE(number(made, u"Average deal"_s, 0), 750.0);
    QCOMPARE(number(made, u"First won"_s, 0), 30.0);
    QCOMPARE(number(made, u"Last won"_s, 0), 70.0);
    QCOMPARE(number(made, u"Sales cycle (days)"_s, 0), 20.0); // 30 and 10 days
    QCOMPARE(number(made, u"Repeat purchases"_s, 0), 1.0);
    QCOMPARE(number(made, u"First deal value"_s, 0), 1000.0);
    QCOMPARE(text(made, u"First product"_s, 0), u"Pro"_s);
    QCOMPARE(text(made, u"Products bought"_s, 0), u"Basic;Pro"_s);
    QCOMPARE(text(made, u"Sales owner"_s, 0), u"Ala"_s);
    QCOMPARE(text(made, u"Sales owner"_s, 3), QString());
    QVERIFY(std::isnan(number(made, u"Win rate (%)"_s, 3)));
    QVERIFY(std::isnan(number(made, u"Average deal"_s, 3)));
    QCOMPARE(made.byRole(RoleId::Revenue)->name(), u"Revenue to date"_s);
    QCOMPARE(made.byRole(RoleId::SalesCycleDays)->name(), u"Sales cycle (days)"_s);
    QCOMPARE(made.byName(u"Win rate (%)"_s)->info().missing, 1);
}

void RelateTest::unmatchedRowsAreTold()
{
    const RollUp rollUp = rolledUp(customers(), {deals()});
    const SourceReport &report = rollUp.sources.front();
    QCOMPARE(report.column, u"account"_s);
    QCOMPARE(report.rows, 9);
    QCOMPARE(report.rowsMatched, 6);
    QCOMPARE(report.rowsWithoutKey, 1);
    QCOMPARE(report.unmatched, (std::vector<Unmatched>{{u"Wisla Food"_s, 1, 7}, {u"Nieznana"_s, 1, 9}}));
    QCOMPARE(report.taken, (std::vector<Suggestion>{{u"San Soft"_s, u"San-Soft"_s, Suggestion::Why::Spelling, 1}}));
    QCOMPARE(report.suggestions,
             (std::vector<Suggestion>{{u"Wisla Food"_s, u"Wisła Foods"_s, Suggestion::Why::Edits, 1}}));
    const QString said = rollUp.sentences().join(u'\n');
    for (const QString &part : {u"6 of 9 rows"_s, u"Nieznana"_s, u"San Soft"_s, u"Wisla Food"_s, u"Won"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void RelateTest::acceptedPairsCount()
{
    Decisions decisions;
    decisions.pairs[DatasetKind::Opportunities] = {{u"Wisla Food"_s, u"Wisła Foods"_s}};
    const Table base = customers();
    const RollUp rollUp = rolledUp(base, {deals()}, decisions);
    QCOMPARE(number(asTable(base, rollUp), u"Revenue to date"_s, 3), 700.0);
    QVERIFY(rollUp.sources.front().suggestions.empty());
    QCOMPARE(rollUp.sources.front().accepted.size(), size_t{1});
}

void RelateTest::referenceTablesDescribe()
{
    const Table base = customers();
    const RollUp rollUp = rolledUp(base, {deals(), products()});
    QCOMPARE(text(asTable(base, rollUp), u"series"_s, 0), u"Large;Small"_s);
    QCOMPARE(text(asTable(base, rollUp), u"series"_s, 1), u"Large"_s);
    QCOMPARE(rollUp.sources.size(), size_t{2});
    const SourceReport &report = rollUp.sources[1];
    QVERIFY(report.isLookup());
    QCOMPARE(report.otherColumn, u"product"_s);
    QCOMPARE(report.columns, QStringList{u"series"_s});
    QCOMPARE(report.taken.front().to, u"Pro Max"_s); // "ProMax" of the deals
    QVERIFY(rollUp.notes.join(u' ').contains(u"price"_s)); // what was not needed is said
}

void RelateTest::rowNumbersDescribeOnlyTheirNamesake()
{
    const auto numbered = [](const QString &name, const QString &key, const QString &about) {
        return as(DatasetKind::Lookup, name,
                  TableBuilder()
                      .words(key, {}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, ColumnType::Text)
                      .words(about, {}, {u"A"_s, u"B"_s, u"A"_s, u"B"_s})
                      .build());
    };
    const Table base = customers();
    const Table orders = as(DatasetKind::Transactions, u"orders.csv"_s,
                            TableBuilder()
                                .words(u"account"_s, role(RoleId::Customer),
                                       {u"Odra Spedycja"_s, u"Odra Spedycja"_s, u"Bug Retail"_s, u"San-Soft"_s})
                                .words(u"employeeID"_s, {}, {u"1"_s, u"1"_s, u"2"_s, u"3"_s})
                                .numbers(u"paid"_s, role(RoleId::Amount), {10, 20, 30, 40}, ColumnType::Money)
                                .build());
    const Table suppliers = numbered(u"suppliers.csv"_s, u"supplierID"_s, u"country"_s);
    const Table employees = numbered(u"employees.csv"_s, u"employeeID"_s, u"team"_s);
    const Table made = asTable(base, rolledUp(base, {orders, suppliers, employees}));
    QVERIFY(!made.byName(u"country"_s));
    QCOMPARE(text(made, u"team"_s, 0), u"A"_s);
    QCOMPARE(text(made, u"team"_s, 1), u"B"_s);
}

void RelateTest::revenueMovesToWhatWasPaid()
{
    const RollUp rollUp = rolledUp(customers(), {deals()});
    QCOMPARE(rollUp.moved.size(), 1);
    QCOMPARE(rollUp.moved.first()[u"column"_s].toString(), u"revenue"_s);
}

void RelateTest::dealsWithoutOutcomeAreNoRevenue()
{
    const Table base = customers();
    const Table all = deals();
    const Table some = as(DatasetKind::Opportunities, u"deals.csv"_s,
                          TableBuilder()
                              .words(u"account"_s, role(RoleId::Customer), {u"Odra Spedycja"_s, u"Bug Retail"_s})
                              .numbers(u"value"_s, role(RoleId::Amount), {1000, 500}, ColumnType::Money)
                              .build());
    const RollUp rollUp = rolledUp(base, {some});
    const Table made = asTable(base, rollUp);
    QVERIFY(!made.byRole(RoleId::Revenue));
    QCOMPARE(number(made, u"Deals"_s, 0), 1.0);
    QVERIFY(rollUp.notes.join(u' ').contains(u"Outcome"_s));
}

void RelateTest::purchasesByHand()
{
    const Table base = customers();
    const Table orders = as(DatasetKind::Transactions, u"orders.csv"_s,
                            TableBuilder()
                                .words(u"Customer"_s, role(RoleId::Customer),
                                       {u"Bug Retail"_s, u"Bug Retail"_s, u"Bug Retail"_s, u"Odra Spedycja"_s})
                                .words(u"Order ID"_s, {}, {u"B1"_s, u"B1"_s, u"B2"_s, u"O1"_s}, ColumnType::Text)
                                .numbers(u"Date"_s, role(RoleId::Date), {10, 10, 5, 7}, ColumnType::Date)
                                .numbers(u"Sales"_s, role(RoleId::Amount), {100, 50, 30, -5}, ColumnType::Money)
                                .numbers(u"Quantity"_s, role(RoleId::Quantity), {1, 2, 3, 4})
                                .numbers(u"Profit"_s, role(RoleId::Profit), {10, 5, kNan, -1}, ColumnType::Money)
                                .words(u"Product"_s, role(RoleId::Product), {u"A"_s, u"B"_s, u"A"_s, u"C"_s})
                                .build());
    const Table made = asTable(base, rolledUp(base, {orders}));
    QCOMPARE(number(made, u"Revenue to date"_s, 1), 180.0);
    QCOMPARE(number(made, u"Revenue to date"_s, 0), -5.0); // a refund is a refund
    QCOMPARE(number(made, u"Revenue to date"_s, 2), 0.0);
    QCOMPARE(number(made, u"Purchases"_s, 1), 2.0); // two orders in three lines
    QCOMPARE(number(made, u"Repeat purchases"_s, 1), 1.0);
    QCOMPARE(number(made, u"Repeat purchases"_s, 2), 0.0);
    QCOMPARE(number(made, u"Average order"_s, 1), 90.0);
    QVERIFY(std::isnan(number(made, u"Average order"_s, 2)));
    QCOMPARE(number(made, u"First purchase"_s, 1), 5.0);
    QCOMPARE(number(made, u"Last purchase"_s, 1), 10.0);
    QCOMPARE(number(made, u"First order value"_s, 1), 30.0);
    QCOMPARE(text(made, u"First product"_s, 1), u"A"_s);
    QCOMPARE(number(made, u"Quantity bought"_s, 1), 6.0);
    QCOMPARE(number(made, u"Profit"_s, 1), 15.0);
    QCOMPARE(text(made, u"Products bought"_s, 1), u"A;B"_s);
}

void RelateTest::currenciesAreNotAddedUp()
{
    const Table base = customers();
    const Table orders =
        as(DatasetKind::Transactions, u"orders.csv"_s,
           TableBuilder()
               .words(u"Customer"_s, role(RoleId::Customer), QStringList(6, u"Bug Retail"_s))
               .numbers(u"Sales"_s, role(RoleId::Amount), {100, 50, 7000, 800, 9, 3}, ColumnType::Money)
               .words(u"Currency"_s, {}, {u"EUR"_s, u"€"_s, u"JPY"_s, u"JPY"_s, {}, u"eur"_s})
               .build());
    const RollUp rollUp = rolledUp(base, {orders});
    const Table made = asTable(base, rollUp);
    QCOMPARE(number(made, u"Revenue to date"_s, 1), 153.0); // the 9 that name none may be anything
    QCOMPARE(made.byRole(RoleId::Revenue)->info().currency, u"EUR"_s);
    const QString notes = rollUp.notes.join(u' ');
    QVERIFY2(notes.contains(u"EUR"_s) && notes.contains(u"3 row"_s), qPrintable(notes));
    QCOMPARE(rollUp.currencies, (QStringList{u"EUR"_s, u"JPY"_s}));

    Decisions rated;
    rated.rates = {u"EUR"_s, {{u"JPY"_s, 0.01}}};
    const auto converted = relate::relate(base, {orders}, rated);
    QVERIFY(converted);
    const Table inEuros = asTable(base, *converted);
    QCOMPARE(number(inEuros, u"Revenue to date"_s, 1), 153.0 + 78.0);
    QCOMPARE(inEuros.byRole(RoleId::Revenue)->info().currency, u"EUR"_s);
    const QString said = converted->notes.join(u' ');
    QVERIFY2(said.contains(u"JPY × 0.01"_s) && said.contains(u"1 row"_s), qPrintable(said));
}

void RelateTest::answersAndVisits()
{
    const Table base = customers();
    const Table survey = as(DatasetKind::Survey, u"nps.csv"_s,
                            TableBuilder()
                                .words(u"Company"_s, role(RoleId::Name),
                                       {u"Bug Retail"_s, u"Bug Retail"_s, u"Odra Spedycja"_s}, ColumnType::Text)
                                .numbers(u"NPS"_s, role(RoleId::Nps), {10, 7, 3})
                                .words(u"Title"_s, role(RoleId::ContactTitle), {u"COO"_s, u"CEO"_s, u"COO"_s})
                                .words(u"What do you like?"_s, {}, {u"good"_s, u"bad"_s, u"good"_s})
                                .numbers(u"Date"_s, {}, {5, 3, 1}, ColumnType::Date)
                                .build());
    const Table web =
        as(DatasetKind::Web, u"web.csv"_s,
           TableBuilder()
               .words(u"Company"_s, role(RoleId::Name), {u"Bug Retail"_s, u"San-Soft"_s}, ColumnType::Text)
               .numbers(u"Visits"_s, role(RoleId::SiteVisits), {4, 6})
               .words(u"Channel"_s, {}, {u"ads"_s, u"search"_s})
               .build());
    const RollUp rollUp = rolledUp(base, {web, survey});
    const Table made = asTable(base, rollUp);
    QCOMPARE(number(made, u"NPS"_s, 1), 8.5);
    QCOMPARE(text(made, u"Title"_s, 1), u"COO"_s); // the latest, not the last row
    QVERIFY(!made.byName(u"What do you like?"_s)); // answers are people's words, no traits of a company
    QCOMPARE(number(made, u"Visits"_s, 2), 6.0);
    QCOMPARE(text(made, u"Channel"_s, 1), u"ads"_s);
    QVERIFY(std::isnan(number(made, u"Visits"_s, 0)));
    // Answers are given by customers; visits can be seen of prospects too.
    for (int i = 0; i < rollUp.origins.size(); ++i) {
        const auto origin = table::Origin::fromJson(rollUp.origins.at(i).toObject());
        QCOMPARE(origin.afterSale, origin.source == u"nps.csv"_s);
    }
}

void RelateTest::customersOutOfOrders()
{
    const Table orders =
        as(DatasetKind::Transactions, u"orders.csv"_s,
           TableBuilder()
               .words(u"Customer ID"_s, role(RoleId::Customer), {u"17"_s, u"18"_s, u"17"_s, u""_s}, ColumnType::Text)
               .words(u"Company"_s, {}, {u"Odra"_s, u"Bug"_s, u"Odra"_s, u"?"_s}, ColumnType::Text)
               .words(u"Country"_s, role(RoleId::Country), {u"PL"_s, u"PL"_s, u"PL"_s, u"DE"_s})
               .words(u"Product"_s, role(RoleId::Product), {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
               .words(u"Channel"_s, {}, {u"web"_s, u"shop"_s, u"shop"_s, u"web"_s})
               .build());
    const auto made = makeCustomers(orders);
    QVERIFY(made.has_value());
    const Table table = tableOf(made->info, made->columns);
    QCOMPARE(table.rows(), 2);
    QCOMPARE(table.keyOf(0), u"17"_s);
    QCOMPARE(table.nameOf(1), u"Bug"_s);
    QCOMPARE(text(table, u"Country"_s, 0), u"PL"_s);
    QVERIFY(!table.byName(u"Product"_s)); // of the purchase, not of the customer
    QVERIFY(!table.byName(u"Channel"_s)); // the rows contradict each other
    QVERIFY(!makeCustomers(products()).has_value());
}

void RelateTest::nothingInCommonIsSaid()
{
    const Table orders = as(DatasetKind::Transactions, u"orders.csv"_s,
                            TableBuilder()
                                .words(u"Customer"_s, role(RoleId::Customer), {u"x"_s, u"y"_s})
                                .numbers(u"Sales"_s, role(RoleId::Amount), {100, 50}, ColumnType::Money)
                                .build());
    const RollUp rollUp = rolledUp(customers(), {orders, products()});
    QVERIFY(rollUp.columns.empty());
    QCOMPARE(rollUp.sources.size(), size_t{2});
    QVERIFY(!rollUp.sources[0].isMatched() && !rollUp.sources[1].isMatched());
    QCOMPARE(rollUp.sentences().size(), 2);
}

void RelateTest::chosenColumnsWin()
{
    Decisions decisions;
    decisions.columns[DatasetKind::Opportunities] = {u"agent"_s, u"account"_s};
    const RollUp rollUp = rolledUp(customers(), {deals()}, decisions);
    QCOMPARE(rollUp.sources.front().column, u"agent"_s);
    QCOMPARE(rollUp.sources.front().rowsMatched, 0);
}

void RelateTest::reportsReadBack()
{
    const RollUp rollUp = rolledUp(customers(), {deals(), products()});
    for (const SourceReport &report : rollUp.sources)
        QCOMPARE(SourceReport::fromJson(report.toJson()), report);
    QVERIFY(!suggestionReason(Suggestion::Why::LegalForm).isEmpty());
}

void RelateTest::headersInManyLanguages()
{
    for (const QString &header : {u"Order ID"_s, u"InvoiceNo"_s, u"Nr faktury"_s, u"订单号"_s, u"شماره سفارش"_s})
        QVERIFY(isHeader(RelatedHeader::Order, header));
    QVERIFY(isHeader(RelatedHeader::Currency, u"Waluta"_s));
    QVERIFY(!isHeader(RelatedHeader::Order, u"Row ID"_s));
}

static const lodestar::testkit::Registered<RelateTest> registered("core/relate/relate");
#include "relate_test.moc"
