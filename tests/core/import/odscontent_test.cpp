#include "core/import/odscontent.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

namespace {

class Counting : public SheetSink
{
public:
    void cell(qint64, int, std::string_view, CellTrait) override { ++cells; }
    qint64 cells = 0;
};

} // namespace

class OdsContentTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatedRowsOfNothingCostNothing();
    void sheetsAreListed();
    void repeatingWithoutEndIsRefused();
};

void OdsContentTest::repeatedRowsOfNothingCostNothing()
{
    const auto zip = ZipFile::open(workbookPath(u"repeated.ods"_s));
    QVERIFY(zip.has_value());
    SheetText text;
    OdsContent content(1, text);
    QVERIFY(readXml(*zip, u"content.xml"_s, content).has_value());
    const QString long_ = u"A  B\nC\nD"_s;
    QCOMPARE(text.cells,
             (QStringList{u"1,1=Name"_s, u"1,2=Kind"_s, u"1,3=Known"_s, u"2,1="_s + long_, u"2,2=12.5 EUR"_s,
                          u"2,3=TRUE"_s, u"3,1="_s + long_, u"3,2=12.5 EUR"_s, u"3,3=TRUE"_s, u"4,1="_s + long_,
                          u"4,2=12.5 EUR"_s, u"4,3=TRUE"_s, u"5,2=30:00:05"_s, u"5,3=?=[.A1]"_s}));
}

void OdsContentTest::sheetsAreListed()
{
    const auto zip = ZipFile::open(workbookPath(u"repeated.ods"_s));
    QVERIFY(zip.has_value());
    OdsContent content;
    QVERIFY(readXml(*zip, u"content.xml"_s, content).has_value());
    QCOMPARE(content.sheets().size(), 2u); // not the copy of another file's
    QVERIFY(content.sheets()[0].hidden);
    QCOMPARE(content.sheets()[1].rows, 5);
    QCOMPARE(content.sheets()[1].columns, 3);
}

void OdsContentTest::repeatingWithoutEndIsRefused()
{
    Counting counting;
    OdsContent content(0, counting);
    const auto begin = [&](const char *name, std::vector<const char *> pairs) {
        pairs.push_back(nullptr);
        content.begin(name, XmlAttributes(pairs.data()));
    };
    begin("table", {"name", "S"});
    begin("table-row", {"number-rows-repeated", "1300"});
    begin("table-cell", {"number-columns-repeated", "16384", "value-type", "float", "value", "1"});
    content.end("table-cell");
    content.end("table-row");
    QVERIFY(content.isStopped());
    QVERIFY(content.failure().has_value());
    QVERIFY(counting.cells < 25'000'000);
}

static const lodestar::testkit::Registered<OdsContentTest> registered("core/import/odscontent");
#include "odscontent_test.moc"
