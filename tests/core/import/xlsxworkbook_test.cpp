#include "core/import/xlsxworkbook.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class XlsxWorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void sheetsInOrderAndWhichAreHidden();
    void tellsWhatIsPeculiar();
};

void XlsxWorkbookTest::sheetsInOrderAndWhichAreHidden()
{
    auto zip = ZipFile::open(workbookPath(u"crm.xlsx"_s));
    QVERIFY(zip.has_value());
    const auto book = XlsxWorkbook::open(std::move(*zip), {});
    QVERIFY(book.has_value());
    QCOMPARE(sheetNames(**book), (QStringList{u"(hiddenSheet)"_s, u"Read me"_s, u"Accounts"_s, u"Lists"_s}));
    QCOMPARE((*book)->sheets()[2].rows, 13);
    QCOMPARE((*book)->sheets()[2].columns, 3);
}

void XlsxWorkbookTest::tellsWhatIsPeculiar()
{
    auto zip = ZipFile::open(workbookPath(u"formulas.xlsx"_s));
    QVERIFY(zip.has_value());
    const auto book = XlsxWorkbook::open(std::move(*zip), {});
    QVERIFY(book.has_value());
    SheetText text;
    QVERIFY((*book)->read(0, text, {}).has_value());
    QVERIFY(text.cells.contains(u"2,4=?=C2/618"_s));
    QVERIFY(text.cells.contains(u"6,4=##N/A"_s));
    QCOMPARE(text.merges, QStringList{u"2,2-4,2"_s});
    auto report = ZipFile::open(workbookPath(u"report.xlsx"_s));
    QVERIFY(report.has_value());
    const auto second = XlsxWorkbook::open(std::move(*report), {});
    QVERIFY(second.has_value());
    SheetText rows;
    QVERIFY((*second)->read(0, rows, {}).has_value());
    QCOMPARE(rows.hiddenRows, QList<qint64>{8});
    SheetText few;
    few.most = 2;
    QVERIFY((*second)->read(0, few, {}).has_value());
    QCOMPARE(few.cells.size(), 2);
}

static const lodestar::testkit::Registered<XlsxWorkbookTest> registered("core/import/xlsxworkbook");
#include "xlsxworkbook_test.moc"
