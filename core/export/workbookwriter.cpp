#include "core/export/workbookwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace lodestar::exports {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::exports::Workbook)
};

constexpr int kUsualWidth = 20, kNameCharacters = 31;
constexpr qsizetype kCellCharacters = 32767; // of the format
constexpr double kHeaderHeight = 48, kEmptyRowHeight = 60; // points: room for some lines by hand

struct Formats {
    lxw_format *title, *note, *header, *cell;
};

Formats addFormats(lxw_workbook *book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                    workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_italic(formats.note);
    format_set_bold(formats.header);
    for (lxw_format *wrapped : {formats.header, formats.cell}) {
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(wrapped, LXW_BORDER_THIN);
        format_set_num_format(wrapped, "@"); // what is typed in stays text
    }
    return formats;
}

QByteArray sheetName(const QString &name)
{
    QString safe;
    for (const QChar letter : name) {
        if (!u"[]:*?/\\"_s.contains(letter))
            safe += letter;
    }
    return safe.left(kNameCharacters).toUtf8();
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, int column, const QString &text, lxw_format *format)
{
    worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), text.left(kCellCharacters).toUtf8().constData(),
                           format);
}

void fill(lxw_worksheet *sheet, const Sheet &content, const Formats &formats)
{
    if (content.rightToLeft)
        worksheet_right_to_left(sheet);
    lxw_row_t row = 0;
    if (!content.title.isEmpty()) {
        writeCell(sheet, 0, 0, content.title, formats.title);
        writeCell(sheet, 1, 0, content.note, formats.note);
        row = 3;
    }
    const auto columns = static_cast<int>(content.header.size());
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<size_t>(column);
        const int width = at < content.widths.size() ? content.widths[at] : kUsualWidth;
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), width, nullptr);
        writeCell(sheet, row, column, content.header.at(column), formats.header);
    }
    worksheet_set_row(sheet, row, kHeaderHeight, nullptr);
    worksheet_freeze_panes(sheet, row + 1, 0);
    for (const QStringList &cells : content.rows) {
        ++row;
        for (int column = 0; column < cells.size(); ++column)
            writeCell(sheet, row, column, cells.at(column), formats.cell);
    }
    for (int i = 0; i < content.emptyRows; ++i) {
        ++row;
        worksheet_set_row(sheet, row, kEmptyRowHeight, nullptr);
        for (int column = 0; column < columns; ++column)
            worksheet_write_blank(sheet, row, static_cast<lxw_col_t>(column), formats.cell);
    }
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
}

Error notWritten(const QString &path, const QString &detail)
{
    return Error::failed(Tr::tr("The workbook %1 could not be written. Check the folder and the room on the disk.")
                             .arg(QDir::toNativeSeparators(path)),
                         detail);
}

/// The library writes files by name only: into a folder of our own first.
Result<QByteArray> workbookBytes(const QString &path, const std::vector<Sheet> &sheets)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(path, folder.errorString());
    const QString made = folder.filePath(u"made.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(made).constData());
    if (!book)
        return notWritten(path, u"workbook_new"_s);
    const Formats formats = addFormats(book);
    for (const Sheet &sheet : sheets) {
        lxw_worksheet *added = workbook_add_worksheet(book, sheetName(sheet.name).constData());
        if (!added) // a name that is taken, or empty
            added = workbook_add_worksheet(book, nullptr);
        if (added)
            fill(added, sheet, formats);
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return notWritten(path, QString::fromUtf8(lxw_strerror(error)));
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(path, file.errorString());
    return file.readAll();
}

} // namespace

Result<> writeWorkbook(const QString &path, const std::vector<Sheet> &sheets)
{
    const auto bytes = workbookBytes(path, sheets);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace lodestar::exports
