#include "core/import/workbook.h"

#include "core/import/htmltables.h"
#include "core/import/htmlworkbook.h"
#include "core/import/odsworkbook.h"
#include "core/import/olefile.h"
#include "core/import/workbookerror.h"
#include "core/import/xlsworkbook.h"
#include "core/import/xlsxworkbook.h"
#include "core/import/xmlsheets.h"
#include "core/import/xmlworkbook.h"
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

enum class Container { Other, Zip, Ole, Records, Xml, Html };

constexpr qint64 kLookAt = 64 * 1024;

Container containerOf(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return Container::Zip;
    if (head.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)))
        return Container::Ole;
    if (beginsWithBiff(head))
        return Container::Records;
    if (looksLikeXmlSheets(head))
        return Container::Xml;
    return looksLikeHtmlTable(head) ? Container::Html : Container::Other;
}

Error refused(const QString &path, const QString &why)
{
    return {ErrorKind::BadInput, Tr::tr("%1 cannot be imported. %2").arg(QDir::toNativeSeparators(path), why), {}};
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
            return protectedWorkbook(path);
        return OdsWorkbook::open(std::move(*zip), control);
    }
    if (!zip->has(u"[Content_Types].xml"_s) && !zip->has(u"xl/workbook.xml"_s))
        return refused(path, Tr::tr("It is a ZIP archive: unpack it and import the file inside."));
    return XlsxWorkbook::open(std::move(*zip), control);
}

/// Old workbooks are streams of an OLE file, and so are new ones with a password.
Result<std::unique_ptr<Workbook>> openOle(QByteArray bytes, const QString &path, const TaskControl &control)
{
    const auto ole = OleFile::open(std::move(bytes));
    if (!ole)
        return damagedWorkbook(path, u"no OLE directory"_s);
    if (ole->has(u"EncryptedPackage"_s) || ole->has(u"EncryptionInfo"_s))
        return protectedWorkbook(path);
    // A file for both Excel 97 and Excel 95 has both.
    for (const QString &name : {u"Workbook"_s, u"Book"_s}) {
        if (ole->has(name))
            return XlsWorkbook::open(ole->stream(name), path, control);
    }
    if (ole->has(u"WordDocument"_s) || ole->has(u"PowerPoint Document"_s))
        return refused(path,
                       Tr::tr("It is an old Office document, not a workbook: put its table into a spreadsheet first."));
    return damagedWorkbook(path, u"no workbook stream"_s);
}

Result<std::unique_ptr<Workbook>> openOld(QFile &file, const QString &path, Container container,
                                          const TaskControl &control)
{
    constexpr qint64 kMostBytes = 256 << 20; // Excel 2003 ends at 65,536 rows
    if (file.size() > kMostBytes)
        return refused(path, Tr::tr("It is larger than old workbooks can be: save it as .xlsx and import that file."));
    file.seek(0);
    QByteArray bytes = file.readAll();
    switch (container) {
    case Container::Ole:
        return openOle(std::move(bytes), path, control);
    case Container::Xml:
        return XmlWorkbook::open(std::move(bytes), path, control);
    case Container::Html:
        return HtmlWorkbook::open(bytes, path, control);
    default:
        return XlsWorkbook::open(std::move(bytes), path, control);
    }
}

} // namespace

bool isWorkbook(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && containerOf(file.read(kLookAt)) != Container::Other;
}

Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path, const TaskControl &control)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound,
                     Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
                     {}};
    const Container container = containerOf(file.read(kLookAt));
    if (container != Container::Zip && container != Container::Other)
        return openOld(file, path, container, control);
    file.close();
    return openZipped(path, control);
}

} // namespace lodestar::import
