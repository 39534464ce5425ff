#include "core/import/textsource.h"

#include "tests/testkit/registry.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class TextSourceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(u"t.csv"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    }

    static QByteArray readAll(TextSource &source, qsizetype piece)
    {
        QByteArray all;
        QByteArray part(piece, Qt::Uninitialized);
        for (;;) {
            const auto got = source.read(part.data(), piece);
            if (!got)
                qFatal("%s", qPrintable(got.error().message));
            if (*got == 0)
                return all;
            all.append(part.constData(), *got);
        }
    }

private slots:
    void piecesJoinToTheText_data()
    {
        QTest::addColumn<QString>("encoding");
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-32BE", "windows-1250", "GB18030", "Shift_JIS"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void piecesJoinToTheText()
    {
        QFETCH(QString, encoding);
        const bool eastAsian = encoding == "GB18030"_L1 || encoding == "Shift_JIS"_L1;
        const QString line = eastAsian ? u"1,東京都 株式会社,x\n"_s : u"1,Zażółć gęślą jaźń,Łódź\n"_s;
        const QString text = line.repeated(700);
        QStringEncoder encoder(encoding.toLatin1().constData());
        const QString path = file(encoder.encode(text));
        for (const qsizetype piece : {16, 17, 64, 1000, 100'000}) {
            auto source = TextSource::open(path, encoding);
            QVERIFY(source);
            QCOMPARE(readAll(**source, piece), text.toUtf8());
            QCOMPARE((*source)->replacedCount(), 0);
            QCOMPARE((*source)->fraction(), 1.0);
        }
    }

    void theEncodingIsSettledByTheFirstOtherByte()
    {
        QByteArray bytes;
        while (bytes.size() < 400'000)
            bytes += "1,plain,text\n";
        QByteArray late = bytes;
        QStringEncoder encoder("windows-1250");
        for (int i = 0; i < 20; ++i)
            late += encoder.encode(u"2,Zażółć gęślą jaźń,Łódź\n"_s);
        auto source = TextSource::open(file(late));
        QVERIFY(source);
        QVERIFY((*source)->encoding().assumed);
        QVERIFY(readAll(**source, 65536).endsWith(u"Łódź\n"_s.toUtf8()));
        QCOMPARE((*source)->encoding().name, u"windows-1250"_s);
    }

    void aNamedEncodingIsKept()
    {
        auto source = TextSource::open(file("1,M\xFCller\n"), u"utf-8"_s);
        QVERIFY(source);
        QCOMPARE(readAll(**source, 100), QByteArray("1,M\xEF\xBF\xBDller\n"));
        QCOMPARE((*source)->replaced(), (std::vector<qint64>{3}));
    }

    void damagedUtf8IsRepaired()
    {
        const QByteArray text = QByteArray("Łódź ").repeated(30) + "\xC5" + QByteArray(" ż\xF0\x9F", 5);
        auto source = TextSource::open(file(text));
        QVERIFY(source);
        const QString read = QString::fromUtf8(readAll(**source, 16));
        QCOMPARE(read.count(QChar(0xFFFD)), 3);
        QCOMPARE((*source)->replacedCount(), 3);
    }

    void whatIsNoTextTableIsSaid()
    {
        const auto message = [&](const QByteArray &bytes) {
            const auto source = TextSource::open(file(bytes));
            return source ? QString() : source.error().message;
        };
        QVERIFY(message("").contains("empty"_L1));
        QVERIFY(message(QByteArray("\x89PNG\r\n\x1a\n", 8)).contains("picture"_L1));
        QVERIFY(message("PK\x03\x04......xl/workbook.xml").contains("Excel"_L1));
        const auto folder = TextSource::open(m_folder.path());
        QVERIFY(!folder);
        QVERIFY(folder.error().message.contains("folder"_L1));
        const auto nothing = TextSource::open(m_folder.filePath(u"nothing.csv"_s));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, ErrorKind::NotFound);
        const auto unknown = TextSource::open(file("a\n"), u"klingon"_s);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains("klingon"_L1));
    }
};

static const lodestar::testkit::Registered<TextSourceTest> registered("core/import/textsource");
#include "textsource_test.moc"
