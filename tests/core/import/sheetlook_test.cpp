#include "core/import/sheetlook.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

namespace {

void put(SheetLook &look, qint64 row, std::initializer_list<std::pair<int, std::string_view>> cells)
{
    for (const auto &[column, text] : cells)
        look.cell(row, column, text, CellTrait::Plain);
}

} // namespace

class SheetLookTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTableBelowTitles();
    void wishesCount();
    void columnsWithoutANameCountWhereTheyAreUsed();
    void tablesScoreAboveText();
    void stopsWhenItHasSeenEnough();
};

void SheetLookTest::findsTheTableBelowTitles()
{
    SheetLook look(1000);
    put(look, 3, {{3, "Customers 2024"}});
    put(look, 5, {{3, "Company"}, {4, "Revenue"}, {5, "Since"}});
    for (int i = 0; i < 30; ++i)
        put(look, 6 + i, {{3, "Firma"}, {4, "100.5"}, {5, "2024-03-05"}});
    put(look, 40, {{9, "a stray remark"}});
    const SheetLayout layout = look.layout({}, 40);
    QCOMPARE(layout.firstRow, 5);
    QVERIFY(layout.header);
    QCOMPARE(layout.firstColumn, 3);
    QCOMPARE(layout.lastColumn, 5);
    QCOMPARE(layout.names, (QStringList{u"Company"_s, u"Revenue"_s, u"Since"_s}));
    QVERIFY(look.isWhole());
    QCOMPARE(look.rows(), 40);
    QCOMPARE(look.columns(), 9);
}

void SheetLookTest::wishesCount()
{
    SheetLook look(1000);
    put(look, 1, {{1, "Company"}, {2, "Revenue"}});
    put(look, 2, {{1, "Odra"}, {2, "5"}});
    put(look, 9, {{1, "Bug"}, {2, "6"}});
    DialectChoice choice;
    choice.header = false;
    QCOMPARE(look.layout(choice, 9).names, (QStringList{u"Column 1"_s, u"Column 2"_s}));
    choice.header = true;
    choice.skipRows = 1;
    const SheetLayout layout = look.layout(choice, 9);
    QCOMPARE(layout.firstRow, 2);
    QCOMPARE(layout.names, (QStringList{u"Odra"_s, u"5"_s}));
}

void SheetLookTest::columnsWithoutANameCountWhereTheyAreUsed()
{
    SheetLook look(1000);
    put(look, 1, {{2, "Company"}, {3, "Revenue"}});
    for (int i = 0; i < 30; ++i)
        put(look, 2 + i, {{1, "x"}, {2, "Odra"}, {3, "5"}});
    const SheetLayout layout = look.layout({}, 31);
    QCOMPARE(layout.firstColumn, 1);
    QCOMPARE(layout.names.size(), 3);
}

void SheetLookTest::tablesScoreAboveText()
{
    SheetLook table(200);
    put(table, 1, {{1, "Company"}, {2, "Revenue"}, {3, "Since"}});
    for (int i = 0; i < 50; ++i)
        put(table, 2 + i, {{1, "Odra"}, {2, "5"}, {3, "2024-01-01"}});
    SheetLook text(200);
    put(text, 1, {{1, "How to read this workbook"}});
    put(text, 3, {{1, "The second sheet holds the accounts."}});
    QVERIFY(table.layout({}, 51).score > 4 * text.layout({}, 3).score);
    QCOMPARE(SheetLook(10).layout({}, 0).score, 0.0);
}

void SheetLookTest::stopsWhenItHasSeenEnough()
{
    SheetLook look(3);
    for (int i = 1; look.wantsMore() && i < 100; ++i)
        put(look, i, {{1, "x"}});
    QCOMPARE(look.rows(), 3);
    QVERIFY(!look.isWhole());
}

static const lodestar::testkit::Registered<SheetLookTest> registered("core/import/sheetlook");
#include "sheetlook_test.moc"
