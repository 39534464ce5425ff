#include "core/import/xlsxsheet.h"

#include "core/import/workbookerror.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lodestar::import {
namespace {

constexpr qint64 kMostRows = 1 << 24; ///< sixteen times as many as Excel has
constexpr qint64 kMostColumns = 1 << 14;
constexpr size_t kMostText = 16 << 20; ///< bytes of a cell; Excel has 32,767 characters

template <class Number>
Number toNumber(std::string_view text, Number otherwise)
{
    Number value = otherwise;
    const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
    return done.ec == std::errc() && done.ptr == text.data() + text.size() ? value : otherwise;
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

/// Whether a number is written as it shall be told: digits, however many (a library may write more than Excel keeps),
/// or up to 15 of them round a point.
bool isPlain(std::string_view number)
{
    const size_t other = number.find_first_not_of("0123456789");
    if (other == std::string_view::npos)
        return true;
    return other > 0 && number[other] == '.' && number.size() <= 16 && number.back() != '0' && number.back() != '.'
        && number.find_first_not_of("0123456789", other + 1) == std::string_view::npos;
}

std::string_view trimmedText(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

bool readCellName(std::string_view name, qint64 &row, qint64 &column)
{
    row = column = 0;
    size_t i = 0;
    for (; i < name.size() && i < 4; ++i) {
        const char c = static_cast<char>(name[i] & ~0x20);
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    if (i < name.size())
        row = toNumber<qint64>(name.substr(i), -1);
    return row >= 0 && row <= kMostRows && column <= kMostColumns && !name.empty();
}

std::optional<SheetRange> readRange(std::string_view text)
{
    const size_t colon = text.find(':');
    SheetRange range;
    if (!readCellName(text.substr(0, colon), range.firstRow, range.firstColumn))
        return {};
    range.lastRow = range.firstRow;
    range.lastColumn = range.firstColumn;
    if (colon != std::string_view::npos && !readCellName(text.substr(colon + 1), range.lastRow, range.lastColumn))
        return {};
    return range.firstRow > 0 && range.firstColumn > 0 ? std::optional(range) : std::nullopt;
}

void decodeEscapes(std::string &text)
{
    for (size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        if (at + 7 > text.size() || text[at + 6] != '_')
            continue;
        unsigned code = 0;
        const char *begin = text.data() + at + 2;
        if (std::from_chars(begin, begin + 4, code, 16).ptr != begin + 4 || (code >= 0xD800 && code < 0xE000))
            continue;
        const QByteArray utf8 = code == 0 ? QByteArray() : QString(QChar(static_cast<char16_t>(code))).toUtf8();
        text.replace(at, 7, utf8.constData(), static_cast<size_t>(utf8.size()));
    }
}

void XlsxSheet::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inCell) {
        if (name == "v") {
            m_where = Where::Value;
            m_hasValue = true;
        } else if (name == "f") {
            m_where = Where::Formula;
            m_hasFormula = true;
        } else if (name == "t" && m_where != Where::Skipped) {
            m_where = Where::Inline;
        } else if (name == "rPh") {
            m_where = Where::Skipped; // how it is pronounced
        }
        return;
    }
    if (name == "sheetData") {
        m_inData = true;
    } else if (m_inData) {
        if (name == "c")
            beginCell(attributes);
        else if (name == "row")
            beginRow(attributes);
    } else if (name == "col") {
        const auto first = toNumber<int>(attributes["min"], 0);
        const auto last = toNumber<int>(attributes["max"], 0);
        if (isTrue(attributes["hidden"]) && first > 0 && last >= first)
            m_sink.hiddenColumns(first, last);
    } else if (name == "mergeCell") {
        if (const auto range = readRange(attributes["ref"]))
            m_sink.merged(*range);
    }
}

void XlsxSheet::beginRow(const XmlAttributes &attributes)
{
    // Rows and cells without a place follow the one before.
    const qint64 row = toNumber<qint64>(attributes["r"], m_row + 1);
    m_row = row > m_row && row <= kMostRows ? row : m_row + 1;
    m_lastColumn = 0;
    m_taken.clear();
    if (isTrue(attributes["hidden"]))
        m_sink.hiddenRow(m_row);
    if (!m_sink.wantsMore() || m_row > kMostRows)
        stop();
}

void XlsxSheet::beginCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_where = Where::Nowhere;
    m_hasFormula = m_hasValue = false;
    m_value.clear();
    m_formula.clear();
    qint64 row = 0;
    qint64 column = 0;
    const std::string_view place = attributes["r"];
    // A cell without a place, or in one that is taken, follows the last one.
    m_column = m_lastColumn + 1;
    if (!place.empty() && readCellName(place, row, column) && column > 0
        && (column > m_lastColumn || std::find(m_taken.begin(), m_taken.end(), column) == m_taken.end()))
        m_column = column;
    m_taken.push_back(m_column);
    m_lastColumn = std::max(m_lastColumn, m_column);
    m_type = attributes["t"];
    m_style = toNumber<size_t>(attributes["s"], 0);
}

void XlsxSheet::text(std::string_view text)
{
    if (!m_inCell)
        return;
    if (m_where == Where::Value || m_where == Where::Inline)
        m_value.append(text);
    else if (m_where == Where::Formula && m_formula.size() < 1000)
        m_formula.append(text);
    if (m_value.size() > kMostText)
        fail(tooMuchText());
}

void XlsxSheet::end(std::string_view name)
{
    if (m_inCell) {
        if (name == "c")
            endCell();
        else if (name == "rPh" || m_where != Where::Skipped)
            m_where = Where::Nowhere;
        return;
    }
    if (name == "row")
        m_cells.finish();
    else if (name == "sheetData")
        m_inData = false;
}

void XlsxSheet::tell(std::string_view text, CellTrait trait)
{
    if (!text.empty())
        m_cells.cell(m_row, static_cast<int>(m_column), text, trait);
}

void XlsxSheet::endCell()
{
    m_inCell = false;
    if (m_column > kMostColumns)
        return;
    if (m_type == "inlineStr" || m_type == "str") {
        if (m_hasFormula && !m_hasValue && m_value.empty()) {
            m_formula.insert(0, "=");
            tell(m_formula, CellTrait::NoResult);
            return;
        }
        decodeEscapes(m_value);
        tell(m_value);
    } else if (m_hasFormula && trimmedText(m_value).empty()) {
        m_formula.insert(0, "=");
        tell(m_formula, CellTrait::NoResult);
    } else if (m_type == "s") {
        tell(m_book.texts.at(toNumber<size_t>(trimmedText(m_value), std::string::npos)));
    } else if (m_type == "b") {
        const std::string_view truth = trimmedText(m_value);
        if (!truth.empty())
            tell(isTrue(truth) ? "TRUE" : "FALSE");
    } else if (m_type == "e") {
        tell(trimmedText(m_value), CellTrait::Failed);
    } else if (m_type == "d") {
        for (char &c : m_value)
            c = c == 'T' ? ' ' : c;
        tell(trimmedText(m_value));
    } else {
        number();
    }
}

void XlsxSheet::number()
{
    const std::string_view text = trimmedText(m_value);
    if (text.empty())
        return;
    const NumberFormat plain;
    const NumberFormat &format = m_style < m_book.formats.size() ? m_book.formats[m_style] : plain;
    const bool general = format.kind == NumberFormat::Kind::General && format.currency.isEmpty();
    if (general && isPlain(text)) {
        tell(text);
        return;
    }
    double value = 0;
    const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
    if (done.ec != std::errc() || done.ptr != text.data() + text.size() || !std::isfinite(value)) {
        tell(text);
        return;
    }
    m_made.clear();
    appendNumber(m_made, value, format, m_book.epoch1904);
    tell(m_made, losesDigits(value, format) ? CellTrait::Rounded : CellTrait::Plain);
}

} // namespace lodestar::import
