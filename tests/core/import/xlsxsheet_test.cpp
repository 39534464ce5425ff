#include "core/import/xlsxsheet.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using lodestar::testkit::SheetText;

class XlsxSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void cellNames();
    void ranges();
    void escapes();
    void placesInAnyOrder();
};

void XlsxSheetTest::cellNames()
{
    qint64 row = 0;
    qint64 column = 0;
    QVERIFY(readCellName("XFD1048576", row, column));
    QCOMPARE(row, 1048576);
    QCOMPARE(column, 16384);
    QVERIFY(readCellName("c14", row, column));
    QCOMPARE(column, 3);
    QVERIFY(!readCellName("", row, column));
    QVERIFY(!readCellName("A1B", row, column));
    QVERIFY(!readCellName("ABCDE1", row, column));
    QVERIFY(!readCellName("A99999999999999999999", row, column));
}

void XlsxSheetTest::ranges()
{
    const auto range = readRange("B2:F9");
    QVERIFY(range.has_value());
    QCOMPARE(range->firstRow, 2);
    QCOMPARE(range->lastColumn, 6);
    QCOMPARE(readRange("C3")->lastRow, 3);
    QVERIFY(!readRange("B2:"));
    QVERIFY(!readRange("2:9"));
}

void XlsxSheetTest::escapes()
{
    for (const auto &[written, meant] : {std::pair<std::string, std::string>{"a_x000D_b", "a\rb"},
                                         {"_x005F_x0041_", "_x0041_"},
                                         {"_x00e9_", "\xC3\xA9"},
                                         {"a_xZZZZ_b", "a_xZZZZ_b"},
                                         {"_xD800_", "_xD800_"},
                                         {"nul_x0000_", "nul"},
                                         {"_x12", "_x12"}}) {
        std::string text = written;
        decodeEscapes(text);
        QCOMPARE(text, meant);
    }
}

void XlsxSheetTest::placesInAnyOrder()
{
    const SharedTexts texts;
    const std::vector<NumberFormat> formats;
    SheetText sink;
    XlsxSheet sheet({texts, formats, false}, sink);
    const auto cell = [&](const char *place, const char *value) {
        const char *pairs[] = {"r", place, nullptr};
        const char *none[] = {nullptr};
        sheet.begin("c", XmlAttributes(pairs));
        sheet.begin("v", XmlAttributes(none));
        sheet.text(value);
        sheet.end("v");
        sheet.end("c");
    };
    const char *none[] = {nullptr};
    sheet.begin("sheetData", XmlAttributes(none));
    sheet.begin("row", XmlAttributes(none));
    cell("C1", "1");
    cell("A1", "2"); // to the left of the one before
    cell("", "3");
    cell("C1", "4"); // taken
    sheet.end("row");
    sheet.end("sheetData");
    QCOMPARE(sink.cells, (QStringList{u"1,1=2"_s, u"1,3=1"_s, u"1,4=3"_s, u"1,5=4"_s}));
}

static const lodestar::testkit::Registered<XlsxSheetTest> registered("core/import/xlsxsheet");
#include "xlsxsheet_test.moc"
