#include "core/import/sheetrows.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class SheetRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsARowOrListed();
    void stopsWithItsTaker();
};

void SheetRowsTest::everythingIsARowOrListed()
{
    SheetLayout layout;
    layout.firstRow = 3;
    layout.firstColumn = 2;
    layout.lastColumn = 4;
    layout.names = QStringList{u"A"_s, u"B"_s, u"C"_s};
    QStringList got;
    const SheetRows::Take take = [&](const RowBatch &batch) -> Result<bool> {
        for (qsizetype row = 0; row < batch.rows(); ++row) {
            QStringList cells{QString::number(batch.line(row))};
            for (int column = 0; column < batch.columns(); ++column)
                cells << QString::fromUtf8(batch.cell(row, column));
            got << cells.join(u'|');
        }
        return true;
    };
    SheetRows rows(u"S"_s, layout, take);
    rows.cell(1, 2, "Title", CellTrait::Plain);
    rows.cell(3, 2, "A", CellTrait::Plain);
    rows.cell(4, 2, "x", CellTrait::Plain);
    rows.cell(4, 4, "=1+1", CellTrait::NoResult);
    rows.cell(4, 7, "beside", CellTrait::Plain);
    rows.cell(5, 2, "Total", CellTrait::Plain); // no closing line, since rows follow
    rows.cell(5, 3, "7", CellTrait::Plain);
    rows.hiddenRow(6);
    rows.cell(6, 1, "before", CellTrait::Plain);
    rows.cell(6, 2, "y", CellTrait::Plain);
    rows.cell(6, 3, "#REF!", CellTrait::Failed);
    rows.cell(6, 4, "1234567890123450000", CellTrait::Rounded);
    rows.cell(7, 2, "Grand Total", CellTrait::Plain);
    rows.cell(8, 2, "Sum", CellTrait::Plain);
    rows.cell(8, 3, "14", CellTrait::Plain);
    rows.cell(10, 2, "Source: our CRM", CellTrait::Plain);
    rows.merged({4, 5, 2, 2});
    rows.merged({1, 1, 2, 4}); // the title
    rows.hiddenColumns(3, 3);
    const auto summary = rows.finish();
    QVERIFY(summary.has_value());
    QCOMPARE(got, (QStringList{u"4|x||"_s, u"5|Total|7|"_s, u"6|y|#REF!|1234567890123450000"_s}));
    QCOMPARE(summary->rows, 3);
    QCOMPARE(summary->rejectedRows, 4);
    QStringList places;
    for (const Issue &issue : summary->issues)
        places << issue.place;
    QCOMPARE(places,
             (QStringList{u"S!1:1"_s, u"S!D4"_s, u"S!G4"_s, u"S!B4"_s, u"S!D6"_s, u"S!A6"_s, u"S!7:7"_s, u"S!8:8"_s,
                          u"S!10:10"_s}));
    QCOMPARE(summary->issues[1].columnName, u"C"_s);
    QCOMPARE(summary->issues[1].text, u"=1+1"_s);
    QCOMPARE(summary->issueCount, 9);
    QCOMPARE(summary->notes.size(), 4); // no result, errors, a hidden row, a hidden column
    QVERIFY(summary->notes.at(1).contains(u"S!C6"_s));
}

void SheetRowsTest::stopsWithItsTaker()
{
    SheetLayout layout;
    layout.header = false;
    layout.names = QStringList{u"A"_s};
    int batches = 0;
    const SheetRows::Take enough = [&](const RowBatch &) -> Result<bool> { return ++batches < 2; };
    SheetRows rows(u"S"_s, layout, enough);
    qint64 row = 0;
    while (rows.wantsMore() && row < 1'000'000)
        rows.cell(++row, 1, "some text", CellTrait::Plain);
    QVERIFY(row < 1'000'000);
    const auto summary = rows.finish();
    QVERIFY(summary.has_value());
    QVERIFY(!summary->complete);
    QCOMPARE(batches, 2);

    const SheetRows::Take broken = [](const RowBatch &) -> Result<bool> { return Error::failed(u"full"_s); };
    SheetRows failing(u"S"_s, layout, broken);
    failing.cell(1, 1, "x", CellTrait::Plain);
    QCOMPARE(failing.finish().error().message, u"full"_s);
}

static const lodestar::testkit::Registered<SheetRowsTest> registered("core/import/sheetrows");
#include "sheetrows_test.moc"
