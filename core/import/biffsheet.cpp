#include "core/import/biffsheet.h"

#include "core/import/workbookerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

constexpr quint16 kMostColumns = 16384; ///< Excel 2003 has 256; some programs wrote more

bool beginsPart(quint16 type)
{
    return type == biff::Bof || type == biff::Bof4 || type == biff::Bof3 || type == biff::Bof2;
}

bool isCell(quint16 type)
{
    switch (type) {
    case biff::Integer2:
    case biff::Number2:
    case biff::Label2:
    case biff::BoolErr2:
    case biff::Formula:
    case biff::Formula3:
    case biff::Formula4:
    case biff::Number:
    case biff::Label:
    case biff::RString:
    case biff::LabelSst:
    case biff::BoolErr:
    case biff::Rk:
    case biff::MulRk:
        return true;
    default:
        return false;
    }
}

/// A number in 30 bits: a whole one, or the upper part of a double; perhaps times 100.
double unpacked(quint32 rk)
{
    const double value =
        rk & 2 ? static_cast<double>(static_cast<qint32>(rk) >> 2) : std::bit_cast<double>(quint64{rk & ~3U} << 32);
    return rk & 1 ? value / 100 : value;
}

int numbersIn(const BiffCursor &afterFirstColumn)
{
    return static_cast<int>((afterFirstColumn.left() - 2) / 6); // a style and a number each, then the last column
}

} // namespace

BiffExtent measureBiffSheet(const BiffBook &book, qsizetype begin)
{
    BiffExtent extent;
    extent.end = begin;
    BiffRecords records(book.stream, begin);
    BiffRecord record;
    if (begin >= book.stream.size() || !records.next(record) || !beginsPart(record.type))
        return extent;
    BiffCursor first(record);
    first.word();
    extent.isSheet = first.word() == 0x0010;
    qint64 lastRow = 0;
    int lastColumn = 0;
    for (int depth = 1; depth > 0;) {
        if (!records.next(record)) {
            extent.isCutOff = begin > 0 || records.isCutOff(); // scripts forget the end of a sheet that stands alone
            break;
        }
        if (beginsPart(record.type))
            ++depth; // a chart in the sheet
        else if (record.type == biff::Eof)
            --depth;
        if (depth > 1 || !isCell(record.type))
            continue;
        BiffCursor cursor(record);
        const qint64 row = cursor.word() + 1;
        int column = cursor.word() + 1;
        extent.inOrder = extent.inOrder && (row > lastRow || (row == lastRow && column > lastColumn));
        if (record.type == biff::MulRk)
            column += std::max(numbersIn(cursor) - 1, 0);
        lastRow = row;
        lastColumn = column;
        extent.rows = std::max(extent.rows, row);
        extent.columns = std::max(extent.columns, column);
    }
    extent.end = records.position();
    return extent;
}

Result<> BiffSheet::read(const BiffBook::Sheet &sheet, const QString &path, const TaskControl &control)
{
    BiffRecords records(m_book.stream, sheet.begin);
    BiffRecord record;
    const auto all = static_cast<double>(std::max<qint64>(sheet.info.rows, 1));
    qint64 told = 0;
    records.next(record); // its beginning, which was looked at
    for (int depth = 1; depth > 0 && m_sink.wantsMore();) {
        if (!records.next(record)) {
            if (records.isCutOff())
                return damagedWorkbook(path, u"a record is cut off"_s);
            break;
        }
        if (beginsPart(record.type))
            ++depth;
        else if (record.type == biff::Eof)
            --depth;
        if (depth > 1)
            continue;
        if (!take(record, records))
            return damagedWorkbook(path,
                                   u"record %1 in row %2"_s.arg(uint{record.type}, 4, 16, QLatin1Char('0')).arg(m_row));
        if (m_row - told >= 1024) {
            told = m_row;
            if (control.cancelled())
                return Error::cancelled();
            control.report(std::min(1.0, static_cast<double>(m_row) / all), Tr::tr("Reading rows"));
        }
    }
    return {};
}

/// False where the record is not whole.
bool BiffSheet::take(const BiffRecord &record, BiffRecords &records)
{
    if (!isCell(record.type)) {
        takeMarks(record);
        return true;
    }
    BiffCursor cursor(record);
    m_row = cursor.word() + 1;
    m_column = cursor.word() + 1;
    if (record.type == biff::MulRk) {
        takeNumbers(cursor);
        return cursor.ok();
    }
    quint16 style = cursor.word();
    if (m_book.version == 2) {
        style = (style >> 8) & 0x3F; // the number of the format; the style is said elsewhere
        cursor.byte();
    }
    m_made.clear();
    switch (record.type) {
    case biff::LabelSst: {
        const quint32 text = cursor.dword();
        if (!cursor.ok() || text >= m_book.texts.size())
            return false;
        tell(m_book.texts.at(text));
        break;
    }
    case biff::Label2:
    case biff::Label:
    case biff::RString:
        m_book.appendText(m_made, cursor, m_book.version > 2);
        tell(m_made);
        break;
    case biff::Integer2:
        number(cursor.word(), style);
        break;
    case biff::Number2:
    case biff::Number:
        number(cursor.number(), style);
        break;
    case biff::Rk:
        number(unpacked(cursor.dword()), style);
        break;
    case biff::BoolErr2:
    case biff::BoolErr: {
        const quint8 value = cursor.byte();
        if (cursor.byte() != 0)
            failed(value);
        else
            tell(value != 0 ? "TRUE" : "FALSE");
        break;
    }
    default:
        takeFormula(cursor, style, records);
        break;
    }
    return cursor.ok();
}

void BiffSheet::takeNumbers(BiffCursor &cursor)
{
    for (int left = numbersIn(cursor); left > 0; --left, ++m_column) {
        const quint16 style = cursor.word();
        m_made.clear();
        number(unpacked(cursor.dword()), style);
    }
}

void BiffSheet::takeFormula(BiffCursor &cursor, quint16 style, BiffRecords &records)
{
    enum Kind : quint8 { Text = 0, Truth = 1, Failure = 2, Empty = 3 };
    constexpr quint16 kCalculateWhenOpened = 0x0002;
    ++m_formulas;
    const auto bits = std::bit_cast<quint64>(cursor.number());
    const quint16 flags = m_book.version == 2 ? cursor.byte() : cursor.word();
    if (!cursor.ok())
        return;
    if (bits >> 48 != 0xFFFF) {
        const auto value = std::bit_cast<double>(bits);
        if (value == 0 && flags & kCalculateWhenOpened)
            tell("=…", CellTrait::NoResult); // of a program that cannot calculate
        else
            number(value, style);
        return;
    }
    const auto value = static_cast<quint8>(bits >> 16);
    switch (static_cast<quint8>(bits)) {
    case Text:
        takeResult(records);
        break;
    case Truth:
        tell(value != 0 ? "TRUE" : "FALSE");
        break;
    case Failure:
        failed(value);
        break;
    default:
        ++m_emptyFormulas;
        break;
    }
}

/// The text that a formula gave stands in a record of its own, perhaps behind what several formulas share.
void BiffSheet::takeResult(BiffRecords &records)
{
    const qsizetype after = records.position();
    BiffRecord record;
    bool more = records.next(record);
    while (more && (record.type == biff::SharedFormula || record.type == biff::Array || record.type == biff::Table))
        more = records.next(record);
    if (!more || (record.type != biff::String && record.type != biff::String2)) {
        records.seek(after);
        ++m_emptyFormulas;
        return;
    }
    BiffCursor cursor(record);
    m_book.appendText(m_made, cursor, m_book.version > 2);
    m_emptyFormulas += m_made.empty() ? 1 : 0;
    tell(m_made);
}

/// Hidden rows and columns, merged cells.
void BiffSheet::takeMarks(const BiffRecord &record)
{
    constexpr quint16 kHiddenColumn = 0x01, kHiddenRow = 0x20;
    BiffCursor cursor(record);
    const qint64 first = cursor.word() + 1;
    if (record.type == biff::Row) {
        cursor.skip(10);
        if (cursor.word() & kHiddenRow)
            m_sink.hiddenRow(first);
    } else if (record.type == biff::ColInfo) {
        const int last = std::min<int>(cursor.word() + 1, kMostColumns);
        cursor.skip(4);
        if (cursor.word() & kHiddenColumn && last >= first)
            m_sink.hiddenColumns(static_cast<int>(first), last);
    } else if (record.type == biff::MergeCells) {
        while (cursor.left() >= 8) {
            SheetRange range;
            range.firstRow = cursor.word() + 1;
            range.lastRow = cursor.word() + 1;
            range.firstColumn = cursor.word() + 1;
            range.lastColumn = cursor.word() + 1;
            m_sink.merged(range);
        }
    }
}

void BiffSheet::number(double value, quint16 style)
{
    constexpr quint8 kNoNumber = 0x24;
    if (!std::isfinite(value)) {
        failed(kNoNumber);
        return;
    }
    const NumberFormat &format = m_book.format(style);
    appendNumber(m_made, value, format, m_book.epoch1904);
    tell(m_made, losesDigits(value, format) ? CellTrait::Rounded : CellTrait::Plain);
}

void BiffSheet::failed(quint8 code)
{
    struct Failure {
        quint8 code;
        std::string_view text;
    };
    constexpr std::array failures{Failure{0x00, "#NULL!"}, Failure{0x07, "#DIV/0!"}, Failure{0x0F, "#VALUE!"},
                                  Failure{0x17, "#REF!"},  Failure{0x1D, "#NAME?"},  Failure{0x24, "#NUM!"},
                                  Failure{0x2A, "#N/A"}};
    const auto *known =
        std::find_if(failures.begin(), failures.end(), [&](const Failure &f) { return f.code == code; });
    tell(known == failures.end() ? "#N/A" : known->text, CellTrait::Failed);
}

void BiffSheet::tell(std::string_view text, CellTrait trait)
{
    if (!text.empty() && m_column <= kMostColumns)
        m_sink.cell(m_row, m_column, text, trait);
}

} // namespace lodestar::import
