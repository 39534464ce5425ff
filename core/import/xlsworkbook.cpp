#include "core/import/xlsworkbook.h"

#include "core/import/numberformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <freexl.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

constexpr unsigned kMostRows = 65536; ///< of a sheet of Excel 97 to 2003
constexpr unsigned kMostColumns = 256;

} // namespace

Result<std::unique_ptr<Workbook>> XlsWorkbook::open(const QString &path)
{
    std::unique_ptr<XlsWorkbook> book(new XlsWorkbook(path));
    const int code = freexl_open(QFile::encodeName(path).constData(), &book->m_book);
    if (code == FREEXL_CRAFTED_FILE || code != FREEXL_OK)
        return damaged(path, code);
    unsigned protection = FREEXL_BIFF_PLAIN;
    if (freexl_get_info(book->m_book, FREEXL_BIFF_PASSWORD, &protection) == FREEXL_OK
        && protection == FREEXL_BIFF_OBFUSCATED) {
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 is protected by a password. Open it in its own program, save it without a password and "
                            "import that file.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    LODESTAR_TRY(book->readSheets());
    return std::unique_ptr<Workbook>(std::move(book));
}

XlsWorkbook::~XlsWorkbook()
{
    if (m_book)
        freexl_close(m_book);
}

Error XlsWorkbook::damaged(const QString &path, int code)
{
    return {ErrorKind::BadInput,
            Tr::tr("%1 cannot be read. It is damaged, or no workbook of Excel: open it in its own program, save it as "
                   ".xlsx and import that file.")
                .arg(QDir::toNativeSeparators(path)),
            u"freexl %1"_s.arg(code)};
}

Result<> XlsWorkbook::readSheets()
{
    unsigned sheets = 0;
    if (freexl_get_info(m_book, FREEXL_BIFF_SHEET_COUNT, &sheets) != FREEXL_OK || sheets == 0)
        return damaged(m_path, 0);
    for (unsigned i = 0; i < sheets; ++i) {
        const auto index = static_cast<unsigned short>(i);
        const char *name = nullptr;
        unsigned rows = 0;
        unsigned short columns = 0;
        freexl_get_worksheet_name(m_book, index, &name);
        if (freexl_select_active_worksheet(m_book, index) == FREEXL_OK)
            freexl_worksheet_dimensions(m_book, &rows, &columns);
        // What is larger than Excel ever wrote was never written: to walk through it would take minutes.
        if (rows > kMostRows || columns > kMostColumns)
            return damaged(m_path, 0);
        m_sheets.push_back({QString::fromUtf8(name), rows, columns, false});
    }
    return {};
}

Result<> XlsWorkbook::read(int sheet, SheetSink &sink, const TaskControl &control)
{
    unsigned rows = 0;
    unsigned short columns = 0;
    if (freexl_select_active_worksheet(m_book, static_cast<unsigned short>(sheet)) != FREEXL_OK
        || freexl_worksheet_dimensions(m_book, &rows, &columns) != FREEXL_OK)
        return damaged(m_path, sheet);
    std::string made;
    for (unsigned row = 0; row < rows && sink.wantsMore(); ++row) {
        if (control.cancelled())
            return Error::cancelled();
        if (row % 1024 == 0)
            control.report(static_cast<double>(row) / rows, Tr::tr("Reading rows"));
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value{};
            if (freexl_get_cell_value(m_book, row, column, &value) != FREEXL_OK)
                continue;
            made.clear();
            CellTrait trait = CellTrait::Plain;
            if (value.type == FREEXL_CELL_INT) {
                made = std::to_string(value.value.int_value);
            } else if (value.type == FREEXL_CELL_DOUBLE) {
                const double number = value.value.double_value;
                appendNumber(made, number, {}, false);
                if (std::abs(number) >= 1e15 && number == std::floor(number))
                    trait = CellTrait::Rounded;
            } else if (value.type != FREEXL_CELL_NULL && value.value.text_value) {
                made = value.value.text_value;
            }
            if (!made.empty())
                sink.cell(row + 1, column + 1, made, trait);
        }
    }
    return {};
}

QStringList XlsWorkbook::notes(int) const
{
    return {
        Tr::tr("Old workbooks (.xls) are read without the results of formulas, TRUE and FALSE, and hidden marks: if "
               "a column that should be full is empty, save the workbook as .xlsx and import that file.")};
}

} // namespace lodestar::import
