#include "core/export/csvwriter.h"

#include "tests/testkit/registry.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::exports;

class CsvWriterTest : public QObject
{
    Q_OBJECT

    static QByteArray line(const QStringList &cells, CsvWriter::Cells kind)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, kind);
        return writer.row(cells) ? buffer.data() : QByteArray();
    }

private slots:
    void quotesWhereRfc4180AsksForThem()
    {
        QCOMPARE(line({u"a"_s, u"b,c"_s, u"say \"hi\""_s, u"two\nlines"_s, u""_s, u"Łódź"_s}, CsvWriter::Cells::AsRead),
                 u"a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",,Łódź\r\n"_s.toUtf8());
        QCOMPARE(line({u""_s}, CsvWriter::Cells::AsRead), QByteArray("\"\"\r\n"));
    }

    void formulasAreNeutralised()
    {
        for (const QString &cell :
             {u"=1+1"_s, u"+cmd"_s, u"-x"_s, u"@sum"_s, u"\tx"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s}) {
            QCOMPARE(line({cell, u"z"_s}, CsvWriter::Cells::Safe), (u'\'' + cell + u",z\r\n"_s).toUtf8());
            QCOMPARE(line({cell, u"z"_s}, CsvWriter::Cells::AsRead), (cell + u",z\r\n"_s).toUtf8());
        }
        QCOMPARE(line({u"\r=1"_s}, CsvWriter::Cells::Safe), QByteArray("\"'\r=1\"\r\n"));
    }

    void numbersStayNumbers()
    {
        QCOMPARE(line({u"-12.5"_s, u"+3"_s, u"-1e-7"_s, u"=-1"_s, u"-inf"_s}, CsvWriter::Cells::Safe),
                 QByteArray("-12.5,+3,-1e-7,'=-1,'-inf\r\n"));
    }

    void aFullDeviceIsAnError()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadOnly);
        CsvWriter writer(buffer, CsvWriter::Cells::Safe);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QVERIFY(!writer.row({u"a"_s}));
    }
};

static const lodestar::testkit::Registered<CsvWriterTest> registered("core/export/csvwriter");
#include "csvwriter_test.moc"
