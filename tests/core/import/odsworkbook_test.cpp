#include "core/import/odsworkbook.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class OdsWorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void readsOneSheetOfMany();
    void withoutContentIsDamaged();
};

void OdsWorkbookTest::readsOneSheetOfMany()
{
    auto zip = ZipFile::open(workbookPath(u"crm.ods"_s));
    QVERIFY(zip.has_value());
    const auto book = OdsWorkbook::open(std::move(*zip), {});
    QVERIFY(book.has_value());
    QCOMPARE(sheetNames(**book), (QStringList{u"(hiddenSheet)"_s, u"Read me"_s, u"Accounts"_s, u"Lists"_s}));
    QCOMPARE((*book)->sheets()[2].rows, 13);
    SheetText text;
    QVERIFY((*book)->read(2, text, {}).has_value());
    QCOMPARE(text.cells.size(), 39);
    QCOMPARE(text.cells.last(), u"13,3=11000"_s);
    QVERIFY((*book)->notes(2).isEmpty());
}

void OdsWorkbookTest::withoutContentIsDamaged()
{
    auto zip = ZipFile::open(workbookPath(u"archive.xlsx"_s));
    QVERIFY(zip.has_value());
    const auto book = OdsWorkbook::open(std::move(*zip), {});
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::BadInput);
}

static const lodestar::testkit::Registered<OdsWorkbookTest> registered("core/import/odsworkbook");
#include "odsworkbook_test.moc"
