#include "core/import/htmlworkbook.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class HtmlWorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTableIsASheet();
    void encodings();
    void signInPagesAreNoTables();
};

void HtmlWorkbookTest::everyTableIsASheet()
{
    const auto book = openWorkbook(workbookPath(u"page.xls"_s));
    QVERIFY(book.has_value());
    QCOMPARE(sheetNames(**book), (QStringList{u"Table 1"_s, u"Table 2"_s, u"Table 3"_s}));
    QCOMPARE((*book)->sheets()[1].rows, 13);
    QCOMPARE((*book)->sheets()[1].columns, 3);
    SheetText text;
    QVERIFY((*book)->read(1, text, {}).has_value());
    QCOMPARE(text.cells.size(), 39);
    QCOMPARE(text.cells.last(), u"13,3=11000"_s);
}

void HtmlWorkbookTest::encodings()
{
    for (const QByteArray &page :
         {QByteArray("<table><tr><td>\xC5\x81\xC3\xB3\x64\xC5\xBA</td></tr></table>"),
          QByteArray("<html><meta http-equiv=Content-Type content=\"text/html; charset=windows-1250\"><table><tr><td>"
                     "\xA3\xF3\x64\x9F</td></tr></table>"),
          QByteArray("<meta charset='iso-8859-2'><table><tr><td>\xA3\xF3\x64\xBC</td></tr></table>")}) {
        const auto book = HtmlWorkbook::open(page, u"x.xls"_s, {});
        QVERIFY(book.has_value());
        SheetText text;
        QVERIFY((*book)->read(0, text, {}).has_value());
        QCOMPARE(text.cells, QStringList{u"1,1=Łódź"_s});
    }
}

void HtmlWorkbookTest::signInPagesAreNoTables()
{
    for (const QByteArray &page :
         {QByteArray("<html><table><tr><td>User</td><td><input name=u></td></tr><tr><td>Password</td><td>"
                     "<INPUT name=p Type=\"password\"></td></tr></table>"),
          QByteArray("<html><table><tr><td> </td></tr></table>")}) {
        const auto book = HtmlWorkbook::open(page, u"/exports/x.xls"_s, {});
        QVERIFY(!book);
        QVERIFY(book.error().message.contains(u"sign-in"_s) && book.error().message.contains(u"x.xls"_s));
    }
}

static const lodestar::testkit::Registered<HtmlWorkbookTest> registered("core/import/htmlworkbook");
#include "htmlworkbook_test.moc"
