#include "core/import/xmlsheets.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class XmlSheetsTest : public QObject
{
    Q_OBJECT

private slots:
    void places();
    void daysAndTimes_data();
    void daysAndTimes();
    void formulasAndTexts();
    void knownByItsBeginning();
};

static QByteArray documentOf(const QByteArray &rows, const QByteArray &styles = {})
{
    return "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
           "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Styles>"
        + styles + "</Styles><Worksheet ss:Name='S'><Table>" + rows + "</Table></Worksheet></Workbook>";
}

static void read(const QByteArray &document, SheetText &text)
{
    XmlSheets sheets(&text);
    QVERIFY(readXml(document, u"x.xls"_s, sheets).has_value());
}

void XmlSheetsTest::places()
{
    SheetText text;
    read(documentOf("<Column ss:Hidden='1'/><Column/><Column ss:Span='2' ss:Hidden='1'/>"
                    "<Row><Cell><Data ss:Type='String'>a</Data></Cell><Cell ss:MergeAcross='1' ss:MergeDown='2'>"
                    "<Data ss:Type='String'>b</Data></Cell><Cell><Data ss:Type='String'>c</Data></Cell></Row>"
                    "<Row ss:Span='2'/><Row ss:Hidden='1'><Cell ss:Index='3'><Data ss:Type='Number'>1.50</Data></Cell>"
                    "<Cell ss:Index='2'><Data ss:Type='String'>back</Data></Cell></Row>"
                    "<Row ss:Index='9'><Cell><Data ss:Type='Boolean'>0</Data></Cell></Row>"
                    "<Row ss:Index='99999999999'><Cell><Data ss:Type='String'>far</Data></Cell></Row>"),
         text);
    QCOMPARE(
        text.cells,
        (QStringList{u"1,1=a"_s, u"1,2=b"_s, u"1,4=c"_s, u"5,3=1.5"_s, u"5,4=back"_s, u"9,1=FALSE"_s, u"10,1=far"_s}));
    QCOMPARE(text.merges, QStringList{u"1,2-3,3"_s});
    QCOMPARE(text.hiddenRows, QList<qint64>{5});
    QCOMPARE(text.hiddenColumnRanges, (QStringList{u"1-1"_s, u"3-5"_s}));
}

void XmlSheetsTest::daysAndTimes_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("told");
    QTest::newRow("day") << QByteArray("Short Date") << QByteArray("2024-02-29T00:00:00.000") << u"2024-02-29"_s;
    QTest::newRow("moment") << QByteArray("General Date") << QByteArray("2024-02-29T14:30:05.000")
                            << u"2024-02-29 14:30:05"_s;
    QTest::newRow("time") << QByteArray("Short Time") << QByteArray("1899-12-31T08:05:09.000") << u"08:05:09"_s;
    QTest::newRow("hours") << QByteArray("[h]:mm:ss") << QByteArray("1900-01-01T06:00:00.000") << u"30:00:00"_s;
    QTest::newRow("no format") << QByteArray("") << QByteArray("1999-12-31T00:00:00") << u"1999-12-31"_s;
    QTest::newRow("no day") << QByteArray("Short Date") << QByteArray("soon") << u"soon"_s;
}

void XmlSheetsTest::daysAndTimes()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, written);
    QFETCH(QString, told);
    SheetText text;
    read(documentOf("<Row ss:StyleID='d'><Cell><Data ss:Type='DateTime'>" + written + "</Data></Cell></Row>",
                    "<Style ss:ID='d'><NumberFormat ss:Format='" + format + "'/></Style>"),
         text);
    QCOMPARE(text.cells, QStringList{u"1,1="_s + told});
}

void XmlSheetsTest::formulasAndTexts()
{
    SheetText text;
    read(documentOf(
             "<Row><Cell ss:Formula='=RC[1]*2'/><Cell ss:Formula='=1'><Data ss:Type='Number'></Data></Cell>"
             "<Cell ss:Formula='=\"\"'><Data ss:Type='String'></Data></Cell>"
             "<Cell><ss:Data ss:Type='String'><B>Ri</B>ch</ss:Data><Comment><ss:Data>no</ss:Data></Comment></Cell>"
             "<Cell><Data ss:Type='Error'>#N/A</Data></Cell><Cell><Data ss:Type='Number'>1e17</Data></Cell></Row>"),
         text);
    QCOMPARE(
        text.cells,
        (QStringList{u"1,1=?=RC[1]*2"_s, u"1,2=?=1"_s, u"1,4=Rich"_s, u"1,5=##N/A"_s, u"1,6=~100000000000000000"_s}));
}

void XmlSheetsTest::knownByItsBeginning()
{
    QVERIFY(looksLikeXmlSheets(documentOf({})));
    QVERIFY(looksLikeXmlSheets("\xEF\xBB\xBF<?xml version='1.0'?>\n" + documentOf({})));
    QVERIFY(!looksLikeXmlSheets("<?xml version='1.0'?><customers/>"));
    QVERIFY(!looksLikeXmlSheets("Workbook;urn:schemas-microsoft-com:office:spreadsheet"));
}

static const lodestar::testkit::Registered<XmlSheetsTest> registered("core/import/xmlsheets");
#include "xmlsheets_test.moc"
