#include "core/import/xmlworkbook.h"

#include "core/import/workbookerror.h"
#include "core/import/xmlsheets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

} // namespace

Result<std::unique_ptr<Workbook>> XmlWorkbook::open(QByteArray document, const QString &path,
                                                    const TaskControl &control)
{
    std::unique_ptr<XmlWorkbook> book(new XmlWorkbook(std::move(document), path));
    XmlSheets sheets;
    LODESTAR_TRY(readXml(book->m_document, path, sheets, control, Tr::tr("Reading the workbook")));
    book->m_sheets = sheets.sheets();
    if (book->m_sheets.empty())
        return damagedWorkbook(path, u"no sheets"_s);
    return std::unique_ptr<Workbook>(std::move(book));
}

Result<> XmlWorkbook::read(int sheet, SheetSink &sink, const TaskControl &control)
{
    XmlSheets cells(&sink, static_cast<size_t>(sheet));
    return readXml(m_document, m_path, cells, control, Tr::tr("Reading rows"));
}

} // namespace lodestar::import
