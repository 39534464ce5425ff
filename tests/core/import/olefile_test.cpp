#include "core/import/olefile.h"

#include "tests/core/import/sheettext.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using namespace lodestar::testkit;

class OleFileTest : public QObject
{
    Q_OBJECT

private slots:
    void streamsOfTheRoot();
    void smallStreams();
    void nameLongerThanItsPlace();
    void everyCut();
    void circles();
};

static QByteArray bytesOf(const QString &name)
{
    QFile file(workbookPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the directory begins in a file with sectors of 512 bytes.
static qsizetype directoryOf(const QByteArray &file)
{
    return (qFromLittleEndian<qint32>(file.constData() + 48) + 1) * 512;
}

void OleFileTest::streamsOfTheRoot()
{
    for (const QString &name : {u"crm.xls"_s, u"types.xls"_s, u"kinds.xls"_s, u"kinds-gnumeric.xls"_s}) {
        const auto file = OleFile::open(bytesOf(name));
        QVERIFY2(file, qPrintable(name));
        QVERIFY(file->has(u"workbook"_s) && !file->has(u"Book"_s) && !file->has(u"Root Entry"_s));
        const QByteArray stream = file->stream(u"Workbook"_s);
        QVERIFY(stream.startsWith(QByteArrayView("\x09\x08\x10\x00\x00\x06\x05\x00", 8)));
        QVERIFY(file->stream(u"Book"_s).isEmpty());
    }
    QVERIFY(OleFile::open(bytesOf(u"kinds-95.xls"_s))->has(u"Book"_s));
    QVERIFY(OleFile::open(bytesOf(u"protected.xlsx"_s))->has(u"EncryptedPackage"_s));
}

void OleFileTest::smallStreams()
{
    const auto file = OleFile::open(bytesOf(u"protected.xlsx"_s));
    QVERIFY(file.has_value());
    const QByteArray info = file->stream(u"EncryptionInfo"_s); // shorter than 4096 bytes: in the small sectors
    QVERIFY(info.size() > 64 && info.size() < 4096);
    QVERIFY(info.contains(QByteArray("M\0i\0c\0r\0o\0s\0o\0f\0t\0", 18))); // the provider of the cipher
}

void OleFileTest::nameLongerThanItsPlace()
{
    const auto file = OleFile::open(bytesOf(u"long-name.xls"_s));
    QVERIFY(file.has_value());
    QVERIFY(!file->has(u"Workbook"_s)); // cut at its place
}

void OleFileTest::everyCut()
{
    const QByteArray whole = bytesOf(u"types.xls"_s);
    const QByteArray stream = OleFile::open(whole)->stream(u"Workbook"_s);
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const auto file = OleFile::open(whole.first(size));
        if (size <= directoryOf(whole))
            QVERIFY(!file);
        if (file)
            QVERIFY(stream.startsWith(file->stream(u"Workbook"_s)));
    }
}

void OleFileTest::circles()
{
    const QByteArray whole = bytesOf(u"types.xls"_s);
    const auto directory = qFromLittleEndian<quint32>(whole.constData() + 48);
    const qsizetype table = (qFromLittleEndian<qint32>(whole.constData() + 76) + 1) * 512;
    QVERIFY(directory < 128);
    QByteArray file = whole;
    for (quint32 sector = 0; sector < 128; ++sector) // every chain is one sector that goes on with itself
        qToLittleEndian<quint32>(sector, file.data() + table + 4 * qsizetype{sector});
    const auto opened = OleFile::open(file);
    QVERIFY(opened && opened->stream(u"Workbook"_s).size() <= file.size() + 512);
    // A tree of names that is no tree.
    file = whole;
    for (int entry = 1; entry < 4; ++entry) {
        for (const int place : {68, 72})
            qToLittleEndian<quint32>(static_cast<quint32>(4 - entry),
                                     file.data() + directoryOf(file) + 128 * entry + place);
    }
    QVERIFY(OleFile::open(file).has_value());
}

static const lodestar::testkit::Registered<OleFileTest> registered("core/import/olefile");
#include "olefile_test.moc"
