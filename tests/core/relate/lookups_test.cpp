#include "core/relate/lookups.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

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

class LookupsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTakeThePlaceOfCodes();
    void namesAreNoCodes();
    void rowNumbersAreShortNumbers();
};

void LookupsTest::namesTakeThePlaceOfCodes()
{
    const Table products = as(DatasetKind::Lookup, u"products.csv"_s,
                              TableBuilder()
                                  .words(u"productID"_s, {}, {u"1"_s, u"2"_s, u"3"_s}, ColumnType::Text)
                                  .words(u"productName"_s, {}, {u"Chai"_s, u"Chang"_s, u"Syrup"_s}, ColumnType::Text)
                                  .words(u"categoryID"_s, {}, {u"1"_s, u"1"_s, u"2"_s})
                                  .build());
    const Table categories =
        as(DatasetKind::Lookup, u"categories.csv"_s,
           TableBuilder()
               .words(u"categoryID"_s, {}, {u"1"_s, u"2"_s}, ColumnType::Text)
               .words(u"description"_s, {}, {u"Soft drinks, teas"_s, u"Sweet and savory"_s}, ColumnType::Text)
               .words(u"categoryName"_s, {}, {u"Beverages"_s, u"Condiments"_s}, ColumnType::Text)
               .build());
    const NamedLookups named = namedLookups({categories, products});
    QCOMPARE(named.tables.size(), size_t{2});
    const Column *group = named.tables[1].byName(u"categoryName"_s);
    QVERIFY(group);
    QCOMPARE(group->canonical(0), u"Beverages"_s);
    QCOMPARE(group->canonical(2), u"Condiments"_s);
    QVERIFY(named.isUsed(categories) && !named.isUsed(products));
    QCOMPARE(named.reports.front().otherName, u"products.csv"_s);
    const Table lines = TableBuilder().words(u"productID"_s, {}, {u"2"_s, u"2"_s, u"3"_s}).build();
    const auto join = joinLookup(lines, products, {});
    QVERIFY(join.has_value());
    QCOMPARE(join->nameColumn, 1);
}

void LookupsTest::namesAreNoCodes()
{
    const Table products = TableBuilder()
                               .words(u"product"_s, {}, {u"GTX Pro"_s, u"MG Special"_s}, ColumnType::Text)
                               .words(u"name"_s, {}, {u"A"_s, u"B"_s}, ColumnType::Text)
                               .build();
    QCOMPARE(nameColumnOf(products, 0), 0);
}

void LookupsTest::rowNumbersAreShortNumbers()
{
    const Table table = TableBuilder()
                            .words(u"a"_s, {}, {u"1"_s, u"22"_s})
                            .words(u"b"_s, {}, {u"1"_s, u"A2"_s})
                            .words(u"c"_s, {}, {u"1"_s, u"12345"_s})
                            .build();
    QVERIFY(areRowNumbers(Keys(table.column(0))));
    QVERIFY(!areRowNumbers(Keys(table.column(1))));
    QVERIFY(!areRowNumbers(Keys(table.column(2))));
}

static const lodestar::testkit::Registered<LookupsTest> registered("core/relate/lookups");
#include "lookups_test.moc"
