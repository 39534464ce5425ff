#include "core/import/zipfile.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using lodestar::testkit::workbookPath;

class ZipFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsMembers();
    void refusesWhatIsNotWhole();
    void refusesBombs();
    void stopsWhenAsked();
};

void ZipFileTest::readsMembers()
{
    const auto zip = ZipFile::open(workbookPath(u"prefixes.xlsx"_s));
    QVERIFY(zip.has_value());
    QVERIFY(zip->has(u"/XL\\workbook.xml"_s));
    QVERIFY(!zip->has(u"xl/nothing.xml"_s));
    QVERIFY(zip->size(u"xl/workbook.xml"_s) > zip->packedSize(u"xl/workbook.xml"_s));
    const auto all = zip->readAll(u"xl/workbook.xml"_s);
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), zip->size(u"xl/workbook.xml"_s));
    QVERIFY(all->startsWith("<x:workbook"));
    QVERIFY(!zip->readAll(u"xl/workbook.xml"_s, 10));
    QVERIFY(!zip->readAll(u"xl/nothing.xml"_s));
}

void ZipFileTest::refusesWhatIsNotWhole()
{
    for (const QString &name : {u"cut.xlsx"_s, u"twice.xlsx"_s, u"text.xlsx"_s}) {
        const auto zip = ZipFile::open(workbookPath(name));
        QVERIFY2(!zip, qPrintable(name));
        QCOMPARE(zip.error().kind, ErrorKind::BadInput);
        QVERIFY(zip.error().message.contains(name));
    }
}

void ZipFileTest::refusesBombs()
{
    const auto zip = ZipFile::open(workbookPath(u"bomb.xlsx"_s));
    QVERIFY(zip.has_value());
    qint64 unpacked = 0;
    const auto read = zip->read(
        u"xl/worksheets/sheet.xml"_s, [] { return false; },
        [&](const char *, qsizetype size, double) {
            unpacked += size;
            return true;
        });
    QVERIFY(!read);
    QVERIFY(unpacked < 40 << 20); // of 48 megabytes
}

void ZipFileTest::stopsWhenAsked()
{
    const auto zip = ZipFile::open(workbookPath(u"types.xlsx"_s));
    QVERIFY(zip.has_value());
    int pieces = 0;
    const auto enough = [&](const char *, qsizetype, double) { return ++pieces > 5; };
    QVERIFY(zip->read(
                   u"xl/styles.xml"_s, [] { return false; }, enough)
                .has_value());
    QCOMPARE(pieces, 1);
    const auto cancelled = zip->read(
        u"xl/styles.xml"_s, [] { return true; }, enough);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<ZipFileTest> registered("core/import/zipfile");
#include "zipfile_test.moc"
