#include "core/import/odsworkbook.h"

#include "core/import/odscontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

const QString kContent = u"content.xml"_s;

} // namespace

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(ZipFile zip, const TaskControl &control)
{
    std::unique_ptr<OdsWorkbook> book(new OdsWorkbook(std::move(zip)));
    OdsContent content;
    LODESTAR_TRY(readXml(book->m_zip, kContent, content, control, Tr::tr("Reading the workbook")));
    book->m_sheets = content.sheets();
    if (book->m_sheets.empty())
        return book->m_zip.damaged(u"no sheets"_s);
    return std::unique_ptr<Workbook>(std::move(book));
}

Result<> OdsWorkbook::read(int sheet, SheetSink &sink, const TaskControl &control)
{
    OdsContent content(sheet, sink);
    return readXml(m_zip, kContent, content, control, Tr::tr("Reading rows"));
}

} // namespace lodestar::import
