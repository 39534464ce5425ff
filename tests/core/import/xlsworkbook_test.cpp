#include "core/import/xlsworkbook.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

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
    void moreColumnsThanExcelHasAreRefused();
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

void XlsWorkbookTest::moreColumnsThanExcelHasAreRefused()
{
    QFile whole(workbookPath(u"types.xls"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    const qsizetype dimensions =
        bytes.indexOf(QByteArray("\x00\x02\x0E\x00\x00\x00\x00\x00", 8)); // record 0x200, 14 bytes
    QVERIFY(dimensions > 0);
    const QTemporaryDir folder;
    for (const auto &[columns, good] : {std::pair<quint16, bool>{256, true}, {257, false}}) {
        qToLittleEndian<quint16>(columns, bytes.data() + dimensions + 14);
        QFile file(folder.filePath(u"wide.xls"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(XlsWorkbook::open(file.fileName()).has_value(), good);
    }
}

static const lodestar::testkit::Registered<XlsWorkbookTest> registered("core/import/xlsworkbook");
#include "xlsworkbook_test.moc"
