#include "core/import/biffsheet.h"

#include "tests/core/import/biffstream.h"
#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class BiffSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void sheetOfAScript();
    void sheetOfExcel2();
    void packedNumbers();
    void resultsOfFormulas();
    void chartsInTheSheetAreNoCells();
    void marks();
    void measuresWhatIsThere();
    void manyRows();
    void brokenRecordsAreErrors();
};

/// The cells of a sheet that stands alone, or the message of the error.
static QStringList cellsOf(const QByteArray &stream, SheetText *text = nullptr)
{
    SheetText own;
    SheetText &sink = text ? *text : own;
    const auto book = readBiffBook(stream, u"x.xls"_s);
    if (!book)
        return {book.error().message};
    BiffSheet sheet(*book, sink);
    const auto read = sheet.read(book->sheets.front(), u"x.xls"_s, {});
    return read ? sink.cells : QStringList{read.error().message};
}

void BiffSheetTest::sheetOfAScript()
{
    QCOMPARE(cellsOf(lone(label(0, 0, "Name") + label(0, 1, "Umsatz in \xE2\x82\xAC") + label(1, 0, "Caf\xC3\xA9")
                          + record(biff::Number, words({1, 1, 0}) + number(1234.5)))),
             (QStringList{u"1,1=Name"_s, u"1,2=Umsatz in €"_s, u"2,1=Café"_s, u"2,2=1234.5"_s}));
}

void BiffSheetTest::sheetOfExcel2()
{
    const auto cell = [](int row, int column, int format) {
        return words({row, column}) + '\0' + static_cast<char>(format) + '\0';
    };
    QCOMPARE(
        cellsOf(record(biff::Bof2, words({2, 0x10})) + record(biff::Format2, "\7General")
                + record(biff::Format2, "\nyyyy-mm-dd") + record(biff::Label2, cell(0, 0, 0) + "\5Since")
                + record(biff::Integer2, cell(1, 0, 1) + words({45292}))
                + record(biff::Number2, cell(2, 0, 0) + number(0.5))
                + record(biff::BoolErr2, cell(3, 0, 0) + '\1' + '\0')
                + record(biff::Formula, cell(4, 0, 0) + number(7) + '\0' + '\0')
                + record(biff::Formula, cell(5, 0, 0) + words({0, 0, 0, 0xFFFF}) + '\0' + '\0')
                + record(biff::String2, "\4text") + record(biff::Eof)),
        (QStringList{u"1,1=Since"_s, u"2,1=2024-01-01"_s, u"3,1=0.5"_s, u"4,1=TRUE"_s, u"5,1=7"_s, u"6,1=text"_s}));
}

void BiffSheetTest::packedNumbers()
{
    const auto rk = [](quint32 value) { return words({static_cast<int>(value & 0xFFFF), int(value >> 16)}); };
    QCOMPARE(cellsOf(lone(record(biff::Rk, words({0, 0, 0}) + rk(0x3FF00000)) // the upper half of 1.0
                          + record(biff::Rk, words({0, 1, 0}) + rk(0x3FF00001)) // a hundredth of it
                          + record(biff::Rk, words({0, 2, 0}) + rk(123U << 2 | 2)) // whole
                          + record(biff::Rk, words({0, 3, 0}) + rk(static_cast<quint32>(-12345) << 2 | 3))
                          + record(biff::MulRk,
                                   words({1, 4, 0}) + rk(5U << 2 | 2) + words({0}) + rk(6U << 2 | 2) + words({5})))),
             (QStringList{u"1,1=1"_s, u"1,2=0.01"_s, u"1,3=123"_s, u"1,4=-123.45"_s, u"2,5=5"_s, u"2,6=6"_s}));
}

void BiffSheetTest::resultsOfFormulas()
{
    const auto formula = [](int column, const QByteArray &result, int flags = 0) {
        return record(biff::Formula, words({0, column, 0}) + result + words({flags, 0, 0, 0}));
    };
    const auto special = [](int kind, int value) { return words({kind, value, 0, 0xFFFF}); };
    const QByteArray text = record(biff::String, words({3}) + "abc");
    QCOMPARE(cellsOf(lone(formula(0, number(2.5)) + formula(1, special(0, 0)) + text + formula(2, special(0, 0))
                          + record(biff::SharedFormula, "shared") + text + formula(3, special(1, 1))
                          + formula(4, special(2, 0x2A)) + formula(5, special(2, 0x07)) + formula(6, special(3, 0))
                          + formula(7, special(0, 0)) + formula(8, number(0), 3) + formula(9, number(0))
                          + formula(10, number(std::numeric_limits<double>::infinity())))),
             (QStringList{u"1,1=2.5"_s, u"1,2=abc"_s, u"1,3=abc"_s, u"1,4=TRUE"_s, u"1,5=##N/A"_s, u"1,6=##DIV/0!"_s,
                          u"1,9=?=…"_s, u"1,10=0"_s, u"1,11=##NUM!"_s}));
}

void BiffSheetTest::chartsInTheSheetAreNoCells()
{
    const QByteArray chart = record(biff::Bof, words({0, 0x20, 0, 0})) + label(8, 8, "Series") + record(biff::Eof);
    QCOMPARE(cellsOf(lone(label(0, 0, "Name") + chart + label(1, 0, "Odra"))),
             (QStringList{u"1,1=Name"_s, u"2,1=Odra"_s}));
}

void BiffSheetTest::marks()
{
    SheetText text;
    const QByteArray row = words({4, 0, 9, 255, 0, 0});
    cellsOf(lone(record(biff::Row, row + words({0x20, 0})) + record(biff::Row, words({5, 0, 9, 255, 0, 0, 0, 0}))
                 + record(biff::MergeCells, words({2, 1, 3, 0, 2, 7, 7, 0, 1})) + label(1, 0, "x")),
            &text);
    QCOMPARE(text.hiddenRows, QList<qint64>{5});
    QCOMPARE(text.merges, (QStringList{u"2,1-4,3"_s, u"8,1-8,2"_s}));
}

void BiffSheetTest::measuresWhatIsThere()
{
    const QByteArray large = record(0x0200, words({0, 0, 0xFFFF, 1, 0, 256, 0})); // the size that the sheet claims
    const auto book = readBiffBook(lone(large + label(3, 2, "x") + label(3, 1, "y")), u"x.xls"_s);
    QVERIFY(book.has_value());
    QCOMPARE(book->sheets[0].info.rows, 4);
    QCOMPARE(book->sheets[0].info.columns, 3);
    QVERIFY(!book->sheets[0].inOrder);
    QVERIFY(readBiffBook(lone(label(3, 1, "x") + label(3, 2, "y")), {})->sheets[0].inOrder);
    QVERIFY(!readBiffBook(lone(label(3, 1, "x") + label(3, 1, "y")), {})->sheets[0].inOrder); // the same cell again
}

void BiffSheetTest::manyRows()
{
    QByteArray cells;
    for (int row = 0; row < 65536; ++row)
        cells +=
            label(row, 0, "Firma " + QByteArray::number(row)) + record(biff::Number, words({row, 1, 0}) + number(row));
    const QStringList all = cellsOf(lone(cells));
    QCOMPARE(all.size(), 131072);
    QCOMPARE(all.at(131070), u"65536,1=Firma 65535"_s);
    QCOMPARE(all.at(131071), u"65536,2=65535"_s);
}

void BiffSheetTest::brokenRecordsAreErrors()
{
    for (const QByteArray &broken :
         {record(biff::LabelSst, words({0, 0, 0, 9, 0})), record(biff::Number, words({0, 0, 0, 0})),
          record(biff::Label, words({0, 0, 0, 200}) + "short"), record(biff::BoolErr, words({0, 0})),
          record(biff::MulRk, words({0})), record(biff::Formula, words({0, 0, 0, 1}))}) {
        const QStringList cells = cellsOf(lone(label(0, 0, "x") + broken));
        QCOMPARE(cells.size(), 1);
        QVERIFY2(cells.first().contains(u"damaged"_s), qPrintable(cells.first()));
    }
}

static const lodestar::testkit::Registered<BiffSheetTest> registered("core/import/biffsheet");
#include "biffsheet_test.moc"
