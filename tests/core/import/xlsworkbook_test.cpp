#include "core/import/xlsworkbook.h"

#include "tests/core/import/biffstream.h"
#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class XlsWorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void readsSheets();
    void chartsAreNoSheets();
    void hiddenMarksAndMergedCells();
    void longTextsAreWhole();
    void cellsInAnyOrder();
    void formulasThatNobodyCalculated();
    void cancels();
};

void XlsWorkbookTest::readsSheets()
{
    const auto book = openWorkbook(workbookPath(u"crm.xls"_s));
    QVERIFY(book.has_value());
    QCOMPARE(sheetNames(**book), (QStringList{u"(hiddenSheet)"_s, u"Read me"_s, u"Accounts"_s, u"Lists"_s}));
    QCOMPARE((*book)->sheets()[2].rows, 13);
    QCOMPARE((*book)->sheets()[2].columns, 3);
    SheetText text;
    QVERIFY((*book)->read(2, text, {}).has_value());
    QCOMPARE(text.cells.size(), 39);
    QCOMPARE(text.cells.last(), u"13,3=11000"_s);
    QVERIFY((*book)->notes(2).isEmpty());
    SheetText few;
    few.most = 4;
    QVERIFY((*book)->read(2, few, {}).has_value());
    QCOMPARE(few.cells.size(), 4);
}

void XlsWorkbookTest::chartsAreNoSheets()
{
    const auto book = openWorkbook(workbookPath(u"writeexcel.xls"_s));
    QVERIFY(book.has_value());
    QCOMPARE(sheetNames(**book), (QStringList{u"Dane"_s, u"(Ukryte)"_s}));
}

void XlsWorkbookTest::hiddenMarksAndMergedCells()
{
    for (const QString &name : {u"kinds.xls"_s, u"kinds-gnumeric.xls"_s, u"kinds-95.xls"_s}) {
        const auto book = openWorkbook(workbookPath(name));
        QVERIFY2(book, qPrintable(name));
        QCOMPARE(sheetNames(**book), (QStringList{u"(Before)"_s, u"Kunden"_s, u"Long"_s, u"(After)"_s}));
        SheetText text;
        QVERIFY((*book)->read(1, text, {}).has_value());
        QCOMPARE(text.hiddenRows, QList<qint64>{4});
        QCOMPARE(text.hiddenColumnRanges, QStringList{u"7-7"_s});
        if (name != u"kinds-95.xls"_s) // Excel 95 knew no merged cells
            QCOMPARE(text.merges, QStringList{u"8,1-9,1"_s});
    }
}

void XlsWorkbookTest::longTextsAreWhole()
{
    for (const QString &name : {u"kinds.xls"_s, u"kinds-gnumeric.xls"_s}) {
        const auto book = openWorkbook(workbookPath(name));
        QVERIFY(book.has_value());
        SheetText text;
        QVERIFY((*book)->read(2, text, {}).has_value());
        QCOMPARE(text.cells.size(), 18);
        QCOMPARE(text.cells.at(3), u"2,2=0-"_s + u"ä漢"_s.repeated(3000) + u"-0"_s);
        QCOMPARE(text.cells.at(17), u"9,2=7-"_s + u"plain "_s.repeated(1200) + u"-7"_s);
    }
}

void XlsWorkbookTest::cellsInAnyOrder()
{
    // Scripts write column by column.
    const auto book = XlsWorkbook::open(
        lone(label(0, 0, "Name") + label(1, 0, "Odra") + label(0, 1, "City") + label(1, 1, "Opole")), u"x.xls"_s, {});
    QVERIFY(book.has_value());
    SheetText text;
    QVERIFY((*book)->read(0, text, {}).has_value());
    QCOMPARE(text.cells, (QStringList{u"1,1=Name"_s, u"1,2=City"_s, u"2,1=Odra"_s, u"2,2=Opole"_s}));
}

void XlsWorkbookTest::formulasThatNobodyCalculated()
{
    const auto formula = [](int row) {
        return record(biff::Formula, words({row, 0, 0}) + words({3, 0, 0, 0xFFFF, 0, 0, 0, 0}));
    };
    for (const auto &[records, notes] :
         {std::pair{formula(1) + formula(2), 1},
          {formula(1) + record(biff::Formula, words({2, 0, 0}) + number(5) + words({0, 0, 0, 0})), 0}}) {
        const auto book = XlsWorkbook::open(lone(label(0, 0, "Sum") + records), u"x.xls"_s, {});
        QVERIFY(book.has_value());
        SheetText text;
        QVERIFY((*book)->read(0, text, {}).has_value());
        QCOMPARE((*book)->notes(0).size(), notes);
    }
}

void XlsWorkbookTest::cancels()
{
    TaskControl control;
    control.cancelled = [] { return true; };
    const auto book = openWorkbook(workbookPath(u"kinds.xls"_s), control);
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<XlsWorkbookTest> registered("core/import/xlsworkbook");
#include "xlsworkbook_test.moc"
