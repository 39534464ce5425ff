#include "core/import/xlsworkbook.h"

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
    void damagedFilesAreRefused();
};

void XlsWorkbookTest::readsSheets()
{
    const auto book = XlsWorkbook::open(workbookPath(u"crm.xls"_s));
    QVERIFY(book.has_value());
    QCOMPARE((*book)->sheets().size(), 4u);
    QCOMPARE((*book)->sheets()[2].name, u"Accounts"_s);
    SheetText text;
    QVERIFY((*book)->read(2, text, {}).has_value());
    QCOMPARE(text.cells.size(), 39);
    QCOMPARE(text.cells.last(), u"13,3=11000"_s);
}

void XlsWorkbookTest::damagedFilesAreRefused()
{
    const auto book = XlsWorkbook::open(workbookPath(u"cut.xls"_s));
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::BadInput);
    QVERIFY(book.error().message.contains(u"cut.xls"_s));
}

static const lodestar::testkit::Registered<XlsWorkbookTest> registered("core/import/xlsworkbook");
#include "xlsworkbook_test.moc"
