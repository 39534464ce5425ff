#include "core/relate/orderlines.h"

#include "core/relate/lineamount.h"
#include "tests/core/relate/shop.h"
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

} // namespace

class OrderLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void linesFindTheirOrders();
    void amountsOfOrdersAreNotRepeated();
    void totalsCountWhereLinesHaveNoPrice();
    void numbersNeedTheSameHeader();
};

void OrderLinesTest::linesFindTheirOrders()
{
    const auto found = findOrderLines({orders(), lines()});
    QVERIFY(found.has_value());
    QCOMPARE(found->lines, size_t{1});
    QCOMPARE(found->orders, size_t{0});
    const auto wide = widened(lines(), orders(), *found);
    QVERIFY(wide.has_value());
    const Table &table = wide->table;
    QCOMPARE(table.rows(), 5); // four lines and an order without any
    QCOMPARE(wide->ordersWithoutLines, 1);
    QCOMPARE(wide->match.keysUnmatched, 1);
    QCOMPARE(table.byRole(RoleId::Customer)->canonical(1), u"Odra"_s);
    QVERIFY(table.byRole(RoleId::Customer)->isMissing(3));
    QCOMPARE(table.byRole(RoleId::Customer)->canonical(4), u"Odra"_s);
    QCOMPARE(table.byRole(RoleId::Date)->numbers()[2], 200.0);
    QCOMPARE(table.byName(u"Order ID"_s)->canonical(4), u"O3"_s);
}

void OrderLinesTest::amountsOfOrdersAreNotRepeated()
{
    const auto wide = widened(lines(), orders(), *findOrderLines({lines(), orders()}));
    const Column *freight = wide->table.byName(u"Freight"_s);
    QCOMPARE(freight->numbers()[0], 7.0);
    QVERIFY(freight->isMissing(1)); // the second line of the order
    QCOMPARE(freight->numbers()[4], 9.0);
    const LineAmount paid = LineAmount::of(wide->table); // the lines' own prices, not the orders' totals
    QCOMPARE(paid.values()[0], 20.0);
    QCOMPARE(paid.values()[1], 10.0);
    QVERIFY(!wide->table.byRole(RoleId::Amount));
}

void OrderLinesTest::totalsCountWhereLinesHaveNoPrice()
{
    const Table bare = TableBuilder()
                           .words(u"Order ID"_s, {}, {u"O1"_s, u"O1"_s, u"O2"_s})
                           .words(u"Product"_s, role(RoleId::Product), {u"Tea"_s, u"Salt"_s, u"Tea"_s})
                           .build();
    const auto wide = widened(bare, orders(), *findOrderLines({bare, orders()}));
    const auto values = LineAmount::of(wide->table).values();
    double sum = 0;
    for (const double value : values)
        sum += std::isnan(value) ? 0 : value;
    QCOMPARE(sum, 89.0);
}

void OrderLinesTest::numbersNeedTheSameHeader()
{
    const Table items =
        TableBuilder().numbers(u"quantity"_s, {}, {1, 2, 1}).numbers(u"order id"_s, {}, {1, 1, 2}).build();
    const Table numbered = TableBuilder().numbers(u"id"_s, {}, {1, 2, 3}).build();
    const auto found = findOrderLines({items, numbered});
    QVERIFY(found.has_value());
    QCOMPARE(found->column, 1);
    const Table others = TableBuilder().numbers(u"customer number"_s, {}, {1, 2, 3}).build();
    QVERIFY(!findOrderLines({items, others}).has_value());
}

static const lodestar::testkit::Registered<OrderLinesTest> registered("core/relate/orderlines");
#include "orderlines_test.moc"
