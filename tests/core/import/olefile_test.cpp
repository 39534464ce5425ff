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
    void wholeFiles();
    void nameLongerThanItsPlace();
    void everyCut();
    void circle();
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

void OleFileTest::wholeFiles()
{
    for (const QString &name : {u"crm.xls"_s, u"types.xls"_s, u"types-1904.xls"_s, u"formulas.xls"_s})
        QVERIFY2(hasSoundOleDirectory(bytesOf(name)), qPrintable(name));
}

void OleFileTest::nameLongerThanItsPlace()
{
    QVERIFY(!hasSoundOleDirectory(bytesOf(u"long-name.xls"_s)));
    QByteArray file = bytesOf(u"crm.xls"_s);
    qToLittleEndian<quint16>(64, file.data() + directoryOf(file) + 128 + 64);
    QVERIFY(hasSoundOleDirectory(file));
    qToLittleEndian<quint16>(66, file.data() + directoryOf(file) + 128 + 64);
    QVERIFY(!hasSoundOleDirectory(file));
}

void OleFileTest::everyCut()
{
    const QByteArray file = bytesOf(u"types.xls"_s);
    const qsizetype needed = directoryOf(file) + 512;
    for (qsizetype size = 0; size < needed; size += 7)
        QVERIFY2(!hasSoundOleDirectory(QByteArrayView(file).first(size)), qPrintable(QString::number(size)));
}

void OleFileTest::circle()
{
    QByteArray file = bytesOf(u"types.xls"_s);
    const auto directory = qFromLittleEndian<quint32>(file.constData() + 48);
    const qsizetype table = (qFromLittleEndian<qint32>(file.constData() + 76) + 1) * 512;
    QVERIFY(directory < 128);
    qToLittleEndian<quint32>(directory, file.data() + table + 4 * qsizetype{directory});
    QVERIFY(!hasSoundOleDirectory(file));
}

static const lodestar::testkit::Registered<OleFileTest> registered("core/import/olefile");
#include "olefile_test.moc"
