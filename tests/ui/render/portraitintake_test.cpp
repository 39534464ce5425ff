#include "ui/render/portraitintake.h"

#include "tests/testkit/registry.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::render;

namespace {

QImage picture(int width, int height, Qt::GlobalColor color = Qt::blue)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), bytes.data());
    bytes += type + data;
    quint32 crc = 0xffffffffu;
    for (const char byte : type + data) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320u : 0);
    }
    QByteArray end(4, '\0');
    qToBigEndian(crc ^ 0xffffffffu, end.data());
    return bytes + end;
}

/// A PNG of a few bytes that says it is as large as this.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = 8;
    header[9] = 2;
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header)
        + chunk("IDAT", qCompress(QByteArray(64, 'x')).mid(4)) + chunk("IEND", {});
}

} // namespace

class PortraitIntakeTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsASmallSquare_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("jpeg");
        QTest::newRow("bmp") << QByteArray("bmp");
        QTest::newRow("webp") << QByteArray("webp");
    }
    void keepsASmallSquare()
    {
        QFETCH(QByteArray, format);
        if (!QImageWriter::supportedImageFormats().contains(format))
            QSKIP("this computer has no codec for it");
        const auto taken = portraitPicture(encoded(picture(900, 1400), format.constData()), u"me"_s);
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(taken.error().message));
        const QImage stored = storedPortrait(*taken);
        QCOMPARE(stored.size(), QSize(kPortraitSide, kPortraitSide));
        QVERIFY(stored.pixelColor(200, 200).blue() > 240);
        QVERIFY(taken->bytes.size() < 100 * 1024);
        const auto small = portraitPicture(encoded(picture(20, 10), format.constData()), u"me"_s);
        QCOMPARE(storedPortrait(*small).size(), QSize(10, 10)); // never blown up
    }

    void nothingButPixelsIsKept()
    {
        QImage image = picture(300, 300);
        image.setText(u"Comment"_s, u"taken at home, Secretstreet 7"_s);
        image.setDotsPerMeterX(1234);
        for (const char *format : {"png", "jpeg"}) {
            QByteArray bytes = encoded(image, format);
            QVERIFY(bytes.contains("Secretstreet")); // the test itself is real
            bytes += "trailing Secretstreet";
            const auto taken = portraitPicture(bytes, u"me"_s);
            QVERIFY(taken.has_value());
            QVERIFY(!taken->bytes.contains("Secretstreet") && !taken->bytes.contains("Exif"));
        }
    }

    void whatSeesThroughStaysSo()
    {
        QImage image(100, 100, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const auto taken = portraitPicture(encoded(image, "png"), u"me"_s);
        QCOMPARE(taken->format, u"png"_s);
        QCOMPARE(storedPortrait(*taken).pixelColor(50, 50).alpha(), 0);
    }

    void onlyFourFormats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("svg") << QByteArray("<svg><image href='file:etc/passwd'/></svg>");
        QTest::newRow("gif") << QByteArray("GIF89a\x01\x00\x01\x00\x80\x00\x00", 13);
        QTest::newRow("ico") << QByteArray("\x00\x00\x01\x00\x01\x00", 6);
        QTest::newRow("xpm") << QByteArray("/* XPM */ static char *x[] = {");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear colleague");
    }
    void onlyFourFormats()
    {
        QFETCH(QByteArray, bytes);
        const auto refused = portraitPicture(bytes, u"face.png"_s); // whatever it is called
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(refused.error().message.contains(u"face.png"_s));
    }

    void hostileOnesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a billion pixels") << pngClaiming(40000, 40000);
        QTest::newRow("one endless line") << pngClaiming(4000000, 1);
        QTest::newRow("more than can be counted") << pngClaiming(0xffffffffu, 0xffffffffu);
        QTest::newRow("no pixels") << pngClaiming(0, 10);
        QTest::newRow("33 million pixels") << pngClaiming(6000, 5600);
        QTest::newRow("allowed size, no data") << pngClaiming(4000, 4000);
        QByteArray scans = encoded(picture(64, 64), "jpeg");
        for (int i = 0; i < kMostJpegScans + 1; ++i)
            scans.insert(scans.size() - 2, "\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00", 10);
        QTest::newRow("scans without end") << scans;
        QByteArray bmp = encoded(picture(4, 4), "bmp");
        qToLittleEndian(quint32(30000), bmp.data() + 18);
        qToLittleEndian(quint32(30000), bmp.data() + 22);
        QTest::newRow("lying bmp") << bmp;
        const QByteArray png = encoded(picture(600, 600, Qt::green), "png"), jpeg = encoded(picture(600, 600), "jpeg");
        QTest::newRow("png cut off") << png.left(40);
        QTest::newRow("jpeg cut off") << jpeg.left(30);
    }
    void hostileOnesAreRefusedAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        const auto refused = portraitPicture(bytes, u"x"_s);
        QVERIFY(!refused.has_value());
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(clock.elapsed() < 10000);
    }

    void everyDamagedByteIsSurvived()
    {
        const QByteArray jpeg = encoded(picture(64, 64), "jpeg"), png = encoded(picture(64, 64), "png");
        for (const QByteArray &whole : {jpeg, png}) {
            for (qsizetype at = 0; at < whole.size(); at += 3) {
                QByteArray damaged = whole;
                damaged[at] = static_cast<char>(damaged[at] ^ 0x5a);
                const auto taken = portraitPicture(damaged, u"x"_s);
                if (taken) // a wrong pixel or two; never anything large
                    QVERIFY(storedPortrait(*taken).width() <= kPortraitSide);
            }
        }
    }

    void filesAreNamedInTheirErrors()
    {
        QTemporaryDir folder;
        const auto missing = portraitPicture(folder.filePath(u"gone.png"_s));
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(missing.error().message.contains(u"gone.png"_s));
        QVERIFY(!portraitPicture(folder.path()).has_value());
        QFile large(folder.filePath(u"large.png"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(kMostPortraitFileBytes + 1));
        large.close();
        QVERIFY(portraitPicture(large.fileName()).error().message.contains(u"25"_s));
        QVERIFY(picture(500, 400).save(folder.filePath(u"me.png"_s)));
        QVERIFY(portraitPicture(folder.filePath(u"me.png"_s)).has_value());
    }

    void aStoredPictureIsNotTrusted()
    {
        QVERIFY(storedPortrait({.format = u"png"_s, .bytes = pngClaiming(30000, 30000)}).isNull());
        QVERIFY(storedPortrait({.format = u"png"_s, .bytes = "<svg/>"}).isNull());
        QVERIFY(storedPortrait({.format = u"png"_s, .bytes = encoded(picture(481, 10), "png")}).isNull());
        QVERIFY(storedPortrait({.format = u"png"_s, .bytes = {}}).isNull());
    }
};

static const lodestar::testkit::Registered<PortraitIntakeTest> registered("ui/render/portraitintake");
#include "portraitintake_test.moc"
