#include "core/import/sortedcells.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class SortedCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void byRowsAndColumns();
    void noMoreThanIsWanted();
};

void SortedCellsTest::byRowsAndColumns()
{
    SheetText text;
    SortedCells sorted(text);
    sorted.cell(2, 1, "c", CellTrait::Plain);
    sorted.cell(1, 2, "b", CellTrait::Failed);
    sorted.cell(1, 1, "first", CellTrait::Plain);
    sorted.cell(2, 3, "d", CellTrait::NoResult);
    sorted.cell(1, 1, "a", CellTrait::Plain); // again: the last one counts
    sorted.hiddenRow(7);
    sorted.merged({1, 2, 1, 1});
    QVERIFY(text.cells.isEmpty());
    sorted.finish();
    QCOMPARE(text.cells, (QStringList{u"1,1=a"_s, u"1,2=#b"_s, u"2,1=c"_s, u"2,3=?d"_s}));
    QCOMPARE(text.hiddenRows, QList<qint64>{7});
    QCOMPARE(text.merges, QStringList{u"1,1-2,1"_s});
}

void SortedCellsTest::noMoreThanIsWanted()
{
    SheetText text;
    text.most = 2;
    SortedCells sorted(text);
    for (int row = 9; row > 0; --row)
        sorted.cell(row, 1, "x", CellTrait::Plain);
    QVERIFY(sorted.wantsMore() && !sorted.isFull());
    sorted.finish();
    QCOMPARE(text.cells, (QStringList{u"1,1=x"_s, u"2,1=x"_s}));
}

static const lodestar::testkit::Registered<SortedCellsTest> registered("core/import/sortedcells");
#include "sortedcells_test.moc"
