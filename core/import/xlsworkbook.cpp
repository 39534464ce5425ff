#include "core/import/xlsworkbook.h"

#include "core/import/biffsheet.h"
#include "core/import/sortedcells.h"
#include "core/import/workbookerror.h"

#include <QCoreApplication>

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

} // namespace

XlsWorkbook::XlsWorkbook(BiffBook book, QString path) : m_book(std::move(book)), m_path(std::move(path))
{
    for (const BiffBook::Sheet &sheet : m_book.sheets)
        m_sheets.push_back(sheet.info);
}

Result<std::unique_ptr<Workbook>> XlsWorkbook::open(QByteArray stream, const QString &path, const TaskControl &control)
{
    auto book = readBiffBook(std::move(stream), path, control);
    if (!book)
        return std::move(book).error();
    return std::unique_ptr<Workbook>(new XlsWorkbook(std::move(*book), path));
}

Result<> XlsWorkbook::read(int sheet, SheetSink &sink, const TaskControl &control)
{
    const BiffBook::Sheet &place = m_book.sheets[static_cast<size_t>(sheet)];
    SortedCells sorted(sink);
    BiffSheet cells(m_book, place.inOrder ? sink : sorted);
    LODESTAR_TRY(cells.read(place, m_path, control));
    if (sorted.isFull())
        return tooMuchText();
    sorted.finish();
    m_emptyFormulas[sheet] = cells.formulas() == cells.emptyFormulas() ? cells.formulas() : 0;
    return {};
}

QStringList XlsWorkbook::notes(int sheet) const
{
    const qint64 formulas = m_emptyFormulas.value(sheet);
    if (formulas == 0)
        return {};
    return {Tr::tr("Every formula of this sheet (%n) has an empty text as its result: perhaps the program that wrote "
                   "the workbook did not calculate. Open it in a spreadsheet program, save it and import it again.",
                   nullptr, static_cast<int>(formulas))};
}

} // namespace lodestar::import
