#include "core/import/workbook.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class WorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void knownByTheirFirstBytes();
    void refusals_data();
    void refusals();
};

void WorkbookTest::knownByTheirFirstBytes()
{
    QVERIFY(isWorkbook(workbookPath(u"types.xlsx"_s)));
    QVERIFY(isWorkbook(workbookPath(u"types.ods"_s)));
    QVERIFY(isWorkbook(workbookPath(u"types.xls"_s)));
    QVERIFY(!isWorkbook(workbookPath(u"text.xlsx"_s))); // a text table, whatever it is called
    QVERIFY(!isWorkbook(workbookPath(u"nothing here"_s)));
}

void WorkbookTest::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("binary") << u"binary.xlsb"_s << u".xlsb"_s;
    QTest::newRow("protected xlsx") << u"protected.xlsx"_s << u"password"_s;
    QTest::newRow("protected xls") << u"protected.xls"_s << u"password"_s;
    QTest::newRow("protected ods") << u"protected.ods"_s << u"password"_s;
    QTest::newRow("letter") << u"letter.xls"_s << u"not a workbook"_s;
    QTest::newRow("archive") << u"archive.xlsx"_s << u"ZIP archive"_s;
    QTest::newRow("cut off") << u"cut.xlsx"_s << u"damaged"_s;
    QTest::newRow("cut off xls") << u"cut.xls"_s << u"damaged"_s;
    QTest::newRow("name too long") << u"long-name.xls"_s << u"damaged"_s;
    QTest::newRow("members twice") << u"twice.xlsx"_s << u"damaged"_s;
    QTest::newRow("none") << u"nothing here.xlsx"_s << u"cannot be read"_s;
}

void WorkbookTest::refusals()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    const auto book = openWorkbook(workbookPath(name));
    QVERIFY(!book);
    QVERIFY2(book.error().message.contains(word), qPrintable(book.error().message));
    QVERIFY2(book.error().message.contains(name), qPrintable(book.error().message));
}

static const lodestar::testkit::Registered<WorkbookTest> registered("core/import/workbook");
#include "workbook_test.moc"
