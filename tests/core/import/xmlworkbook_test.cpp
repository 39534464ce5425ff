#include "core/import/xmlworkbook.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class XmlWorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void sheetsAndWhichAreHidden();
    void damagedFilesAreRefused();
};

void XmlWorkbookTest::sheetsAndWhichAreHidden()
{
    const auto book = openWorkbook(workbookPath(u"xml-2003.xls"_s));
    QVERIFY(book.has_value());
    QCOMPARE(sheetNames(**book), (QStringList{u"(Secret)"_s, u"Dane"_s}));
    QCOMPARE((*book)->sheets()[1].rows, 9); // not the 999,999,999 that it claims
    QCOMPARE((*book)->sheets()[1].columns, 8);
    SheetText first;
    QVERIFY((*book)->read(0, first, {}).has_value());
    QCOMPARE(first.cells, QStringList{u"1,1=x"_s});
    SheetText second;
    QVERIFY((*book)->read(1, second, {}).has_value());
    QCOMPARE(second.hiddenRows, QList<qint64>{6});
}

void XmlWorkbookTest::damagedFilesAreRefused()
{
    QFile file(workbookPath(u"xml-2003.xls"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (const QByteArray &document :
         {whole.first(whole.size() / 2), QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]>") + "<Workbook/>",
          QByteArray("<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")}) {
        const auto book = XmlWorkbook::open(document, u"x.xls"_s, {});
        QVERIFY(!book);
        QVERIFY(book.error().message.contains(u"damaged"_s));
    }
}

static const lodestar::testkit::Registered<XmlWorkbookTest> registered("core/import/xmlworkbook");
#include "xmlworkbook_test.moc"
