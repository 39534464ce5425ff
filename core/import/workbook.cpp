#include "core/import/workbook.h"

#include "core/import/odsworkbook.h"
#include "core/import/olefile.h"
#include "core/import/xlsworkbook.h"
#include "core/import/xlsxworkbook.h"
#include "core/import/zipfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

enum class Container { Other, Zip, Ole };

Container containerOf(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return Container::Zip;
    if (head.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)))
        return Container::Ole;
    return Container::Other;
}

QByteArray utf16(const char *ascii)
{
    QByteArray bytes;
    for (; *ascii; ++ascii)
        bytes.append(*ascii).append('\0');
    return bytes;
}

Error refused(const QString &path, const QString &why)
{
    return {ErrorKind::BadInput, Tr::tr("%1 cannot be imported. %2").arg(QDir::toNativeSeparators(path), why), {}};
}

Error isProtected(const QString &path)
{
    return {ErrorKind::BadInput,
            Tr::tr("%1 is protected by a password. Open it in its own program, save it without a password and import "
                   "that file.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Result<std::unique_ptr<Workbook>> openZipped(const QString &path, const TaskControl &control)
{
    auto zip = ZipFile::open(path);
    if (!zip)
        return std::move(zip).error();
    if (zip->has(u"xl/workbook.bin"_s))
        return refused(path, Tr::tr("It is a binary Excel workbook (.xlsb): save it as .xlsx and import that file."));
    if (zip->has(u"word/document.xml"_s) || zip->has(u"ppt/presentation.xml"_s))
        return refused(path, Tr::tr("It is a document, not a workbook: put its table into a spreadsheet first."));
    if (zip->has(u"Index/Document.iwa"_s) || zip->has(u"Index.zip"_s))
        return refused(path, Tr::tr("It is a Numbers document: export it as Excel (.xlsx) and import that file."));
    const auto type = zip->has(u"mimetype"_s) ? zip->readAll(u"mimetype"_s, 1024) : Result<QByteArray>(QByteArray());
    const bool openDocument = type && type->contains("opendocument");
    if (openDocument && !type->contains("opendocument.spreadsheet"))
        return refused(path, Tr::tr("It is a document, not a workbook: put its table into a spreadsheet first."));
    if (openDocument || (zip->has(u"content.xml"_s) && !zip->has(u"[Content_Types].xml"_s))) {
        const auto manifest = zip->has(u"META-INF/manifest.xml"_s) ? zip->readAll(u"META-INF/manifest.xml"_s)
                                                                   : Result<QByteArray>(QByteArray());
        if (manifest && manifest->contains("encryption-data"))
            return isProtected(path);
        return OdsWorkbook::open(std::move(*zip), control);
    }
    if (!zip->has(u"[Content_Types].xml"_s) && !zip->has(u"xl/workbook.xml"_s))
        return refused(path, Tr::tr("It is a ZIP archive: unpack it and import the file inside."));
    return XlsxWorkbook::open(std::move(*zip), control);
}

/// The names of the streams of an OLE file stand in its directory; a password-protected .xlsx is one of these streams.
Result<std::unique_ptr<Workbook>> openOle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::failed(Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    constexpr qint64 kMostBytes = 256 << 20; // Excel 2003 ends at 65,536 rows
    if (file.size() > kMostBytes)
        return refused(path, Tr::tr("It is larger than old workbooks can be: save it as .xlsx and import that file."));
    const QByteArray all = file.readAll();
    if (all.contains(utf16("EncryptedPackage")) || all.contains(utf16("EncryptionInfo")))
        return isProtected(path);
    if (all.contains(utf16("WordDocument")) || all.contains(utf16("PowerPoint Document")))
        return refused(path,
                       Tr::tr("It is an old Office document, not a workbook: put its table into a spreadsheet first."));
    if (!hasSoundOleDirectory(all))
        return XlsWorkbook::damaged(path, 0);
    return XlsWorkbook::open(path);
}

} // namespace

bool isWorkbook(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && containerOf(file.read(8)) != Container::Other;
}

Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path, const TaskControl &control)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound,
                     Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
                     {}};
    const Container container = containerOf(file.read(8));
    file.close();
    return container == Container::Ole ? openOle(path) : openZipped(path, control);
}

} // namespace lodestar::import
