#include "ui/render/portraitintake.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lodestar::render {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::PortraitIntake)
};

constexpr int kQuality = 88; // of a JPEG

Error refused(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

/// By the first bytes; the reader is told which, so that no other of its formats ever sees the file.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return bytes.startsWith("BM") ? "bmp" : QByteArray();
}

/// Passes over the picture that a JPEG asks for: a small file can ask for thousands.
qsizetype jpegScans(const QByteArray &bytes)
{
    return bytes.count(QByteArray("\xff\xda"));
}

std::optional<Error> tooLarge(const QSize &size, const QString &name)
{
    if (size.isEmpty())
        return refused(Tr::tr("%1 is damaged or no picture: its size cannot be read. Choose another file.").arg(name));
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (std::max(size.width(), size.height()) <= kMostPortraitSide && pixels <= kMostPortraitPixels)
        return std::nullopt;
    return refused(
        Tr::tr("%1 has %2 × %3 pixels, which is more than a portrait needs (at most %4 million). Scale it down, "
               "then choose it again.")
            .arg(name, format::count(size.width()), format::count(size.height()),
                 format::count(kMostPortraitPixels / 1000000)));
}

/// The middle of it as a square, the upper part of a tall one: faces are there.
QImage square(const QImage &image)
{
    const int side = std::min(image.width(), image.height());
    const QRect part((image.width() - side) / 2, (image.height() - side) / 3, side, side);
    const int kept = std::min(side, kPortraitSide);
    QImage pixels = image.copy(part).scaled(kept, kept, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Painted onto a new sheet: texts, colour profile and resolution of the file stay behind.
    QImage clean(kept, kept, image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    clean.fill(Qt::transparent);
    QPainter painter(&clean);
    painter.drawImage(0, 0, pixels);
    return clean;
}

Result<profile::Picture> written(const QImage &image)
{
    profile::Picture picture;
    picture.format = image.hasAlphaChannel() ? u"png"_s : u"jpeg"_s;
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, picture.format.toLatin1());
    if (!image.hasAlphaChannel())
        writer.setQuality(kQuality);
    if (!writer.write(image) || picture.bytes.size() > profile::kMostPictureBytes)
        return Error::failed(Tr::tr("The picture could not be made smaller. Choose another file."),
                             writer.errorString());
    return picture;
}

} // namespace

Result<profile::Picture> portraitPicture(const QByteArray &bytes, const QString &name)
{
    const QString file = isolated(visible(name, 80));
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return refused(Tr::tr("%1 is no PNG, JPEG, WebP or BMP picture. Save it as one of these, then choose it again.")
                           .arg(file));
    if (!QImageReader::supportedImageFormats().contains(format))
        return refused(
            Tr::tr("%1 is a WebP picture, which cannot be read on this computer. Save it as PNG or JPEG, then "
                   "choose it again.")
                .arg(file));
    if (format == "jpeg" && jpegScans(bytes) > kMostJpegScans)
        return refused(Tr::tr("%1 is built in a way that would take very long to read. Save it anew, then choose it "
                              "again.")
                           .arg(file));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // photographs lie on their side and say so in what is thrown away
    if (const auto error = tooLarge(reader.size(), file))
        return *error;
    const QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 is damaged: it cannot be read as a picture. Choose another file.").arg(file),
                     reader.errorString()};
    if (const auto error = tooLarge(image.size(), file))
        return *error;
    return written(square(image));
}

Result<profile::Picture> portraitPicture(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::NotFound,
            Tr::tr("%1 cannot be opened. Is it still there, and may you read it?").arg(isolated(visible(name))),
            file.errorString()};
    if (file.size() > kMostPortraitFileBytes)
        return refused(Tr::tr("%1 is larger than %2 MB. Scale it down, then choose it again.")
                           .arg(isolated(visible(name)), format::count(kMostPortraitFileBytes / 1024 / 1024)));
    return portraitPicture(file.read(kMostPortraitFileBytes + 1), name);
}

QImage storedPortrait(const profile::Picture &picture)
{
    // It came through this house, but in a file that anybody may have written since.
    const QByteArray format = formatOf(picture.bytes);
    if (format != "png" && format != "jpeg")
        return {};
    QBuffer buffer;
    buffer.setData(picture.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kPortraitSide || size.height() > kPortraitSide
        || (format == "jpeg" && jpegScans(picture.bytes) > kMostJpegScans))
        return {};
    return reader.read();
}

} // namespace lodestar::render
