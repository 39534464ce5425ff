#include "core/import/htmltables.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class HtmlTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void tablesInTables();
    void mergedCells();
    void entities();
    void knowsPagesWithTables();
};

void HtmlTablesTest::cells_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("cells");
    const QStringList usual{u"1,1=Name"_s, u"1,2=Sum"_s, u"2,1=Odra"_s, u"2,2=5"_s};
    QTest::newRow("as it should be") << QByteArray("<table><thead><tr><th>Name</th><th>Sum</th></tr></"
                                                   "thead><tbody><tr><td>Odra</td><td>5</td></tr></tbody></table>")
                                     << usual;
    QTest::newRow("without end tags") << QByteArray("<TABLE BORDER=1><TR><TD>Name<TD>Sum<TR><TD>Odra<TD>5") << usual;
    QTest::newRow("looks") << QByteArray(
        "<table><tr><td x:str=\"a>b\"><b>Name</b></td><td><font color=red>Sum</font></td>"
        "</tr><tr><td> Od<i>ra</i>\n </td><td><!-- <td>9</td> -->5&nbsp;</td></tr></table>")
                           << usual;
    QTest::newRow("scripts") << QByteArray(
        "<style>td{a<b}</style><table><tr><td>a<script>if(1<2)x('</td>')</script>b</td></tr>"
        "</table>") << QStringList{u"1,1=ab"_s};
    QTest::newRow("breaks") << QByteArray("<table><tr><td>one<br>two  three<p>four</p></td></tr></table>")
                            << QStringList{u"1,1=one\ntwo three four"_s};
    QTest::newRow("no tags") << QByteArray("<table><tr><td>a < b & c &x; d</td><td></td><td>e</td></tr></table>")
                             << QStringList{u"1,1=a < b & c &x; d"_s, u"1,3=e"_s};
    QTest::newRow("cut off") << QByteArray("<table><tr><td>a</td><td>b") << QStringList{u"1,1=a"_s, u"1,2=b"_s};
    QTest::newRow("cut off in a tag") << QByteArray("<table><tr><td>a</td><td cl") << QStringList{u"1,1=a"_s};
}

void HtmlTablesTest::cells()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, cells);
    SheetText text;
    HtmlTables({page.constData(), size_t(page.size())}, &text).read();
    QCOMPARE(text.cells, cells);
}

void HtmlTablesTest::tablesInTables()
{
    const std::string_view page = "<table><tr><td>out<table><tr><td>in</td></tr><tr><td>side</td></tr></table>er</td>"
                                  "<td>next</td></tr></table><table></table>";
    HtmlTables sizes(page);
    sizes.read();
    QCOMPARE(sizes.sizes().size(), 3u);
    QCOMPARE(sizes.sizes()[0].columns, 2);
    QCOMPARE(sizes.sizes()[1].rows, 2);
    QCOMPARE(sizes.sizes()[2].rows, 0);
    SheetText outer;
    HtmlTables(page, &outer, 0).read();
    QCOMPARE(outer.cells, (QStringList{u"1,1=outer"_s, u"1,2=next"_s}));
    SheetText inner;
    HtmlTables(page, &inner, 1).read();
    QCOMPARE(inner.cells, (QStringList{u"1,1=in"_s, u"2,1=side"_s}));
    SheetText deep;
    std::string many;
    for (int i = 0; i < 5000; ++i)
        many += "<table><tr><td>x";
    HtmlTables(many, &deep, 3).read();
    QCOMPARE(deep.cells, QStringList{u"1,1=x"_s});
}

void HtmlTablesTest::mergedCells()
{
    SheetText text;
    HtmlTables("<table><tr><td rowspan=2>a</td><td colspan='2'>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>"
               "<tr><td>f</td></tr></table>",
               &text)
        .read();
    QCOMPARE(text.cells, (QStringList{u"1,1=a"_s, u"1,2=b"_s, u"1,4=c"_s, u"2,2=d"_s, u"2,3=e"_s, u"3,1=f"_s}));
    QCOMPARE(text.merges, (QStringList{u"1,1-2,1"_s, u"1,2-1,3"_s}));
}

void HtmlTablesTest::entities()
{
    QCOMPARE(
        QString::fromStdString(withoutEntities("&lt;&amp;&gt; &eacute;&szlig;&euro; &#321;&#x6F22; &#x110000; &no; &")),
        u"<&> éß€ Ł漢 &#x110000; &no; &"_s);
}

void HtmlTablesTest::knowsPagesWithTables()
{
    QVERIFY(looksLikeHtmlTable("\xEF\xBB\xBF\n<html><body><TABLE>"));
    QVERIFY(looksLikeHtmlTable("<table border=1>"));
    QVERIFY(!looksLikeHtmlTable("<html><body>Please sign in"));
    QVERIFY(!looksLikeHtmlTable("Name,Note\nOdra,see <table>\n"));
}

static const lodestar::testkit::Registered<HtmlTablesTest> registered("core/import/htmltables");
#include "htmltables_test.moc"
