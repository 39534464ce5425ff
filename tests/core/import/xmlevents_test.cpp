#include "core/import/xmlevents.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using lodestar::testkit::workbookPath;

namespace {

class Names : public XmlEvents
{
public:
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        begun << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        const std::string_view id = attributes["id"];
        relation = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        if (begun.size() == most)
            stop();
    }
    QStringList begun;
    QString relation;
    qsizetype most = 1000;
};

} // namespace

class XmlEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesComeWithoutPrefix();
    void attributesOfTheStandardComeFirst();
    void refusesEntitiesAndDepth();
    void stopsWhereItIsTold();
};

void XmlEventsTest::namesComeWithoutPrefix()
{
    const auto zip = ZipFile::open(workbookPath(u"prefixes.xlsx"_s));
    QVERIFY(zip.has_value());
    Names names;
    QVERIFY(readXml(*zip, u"xl/workbook.xml"_s, names).has_value());
    QCOMPARE(names.begun, (QStringList{u"workbook"_s, u"sheets"_s, u"sheet"_s}));
    QCOMPARE(names.relation, u"r1"_s);
}

void XmlEventsTest::attributesOfTheStandardComeFirst()
{
    const char *pairs[] = {"calcext:value-type", "error", "office:value-type", "string", nullptr};
    const XmlAttributes attributes(pairs);
    QCOMPARE(attributes["value-type"], std::string_view("string"));
    QCOMPARE(attributes.exactly("calcext:value-type"), std::string_view("error"));
    QCOMPARE(attributes["type"], std::string_view());
}

void XmlEventsTest::refusesEntitiesAndDepth()
{
    for (const QString &name : {u"entities.xlsx"_s, u"deep.xlsx"_s}) {
        const auto zip = ZipFile::open(workbookPath(name));
        QVERIFY(zip.has_value());
        Names names;
        const auto read = readXml(*zip, u"xl/worksheets/sheet.xml"_s, names);
        QVERIFY2(!read, qPrintable(name));
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
    }
}

void XmlEventsTest::stopsWhereItIsTold()
{
    const auto zip = ZipFile::open(workbookPath(u"prefixes.xlsx"_s));
    QVERIFY(zip.has_value());
    Names names;
    names.most = 2;
    QVERIFY(readXml(*zip, u"xl/workbook.xml"_s, names).has_value());
    QCOMPARE(names.begun.size(), 2);
    Names failing;
    failing.fail(Error::failed(u"no"_s));
    QCOMPARE(readXml(*zip, u"xl/workbook.xml"_s, failing).error().message, u"no"_s);
}

static const lodestar::testkit::Registered<XmlEventsTest> registered("core/import/xmlevents");
#include "xmlevents_test.moc"
