#include "core/import/filekind.h"

#include "tests/testkit/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class FileKindTest : public QObject
{
    Q_OBJECT

private slots:

    void filesThatAreNoTables_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("word");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << u"picture"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04....[Content_Types].xml") << u"Excel"_s;
        QTest::newRow("ods") << QByteArray("PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                             << u"OpenDocument"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04....readme.txt") << u"ZIP"_s;
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"Office"_s;
        QTest::newRow("project") << QByteArray("SQLite format 3\0....", 20) << u"project"_s;
        QTest::newRow("html") << QByteArray("\n<!DOCTYPE html><html>") << u"web page"_s;
        QTest::newRow("json") << QByteArray("[{\"a\": 1}]") << u"JSON"_s;
        QRandomGenerator random(3);
        QByteArray noise(2000, Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        QTest::newRow("noise") << noise << u"text file"_s;
    }

    void filesThatAreNoTables()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, word);
        QVERIFY2(notATable(head).contains(word), qPrintable(notATable(head)));
    }

    void workbooksThatAreNone()
    {
        QByteArray noise(2000, Qt::Uninitialized);
        QRandomGenerator random(3);
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        for (const QByteArray &bytes : {noise, QByteArray(5000, '\0')}) {
            QVERIFY(notATable(bytes, true).contains(u"workbook is damaged"_s));
            QVERIFY(!notATable(bytes).contains(u"workbook"_s));
        }
        QVERIFY(notATable("id,name\n1,Ada\n", true).isEmpty());
        QVERIFY(notATable("%PDF-1.7\n", true).contains(u"PDF"_s));
    }

    void tablesPass()
    {
        QVERIFY(notATable("id,name\n1,Ada\n").isEmpty());
        QVERIFY(notATable(QByteArray("i\0d\0,\0n\0\n\0", 10)).isEmpty()); // UTF-16
        QVERIFY(notATable("\xC5\xF3\x64\xBF,1\n").isEmpty());
        QVERIFY(notATable("").isEmpty());
    }
};

static const lodestar::testkit::Registered<FileKindTest> registered("core/import/filekind");
#include "filekind_test.moc"
