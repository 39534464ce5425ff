#include "core/import/odscontent.h"

#include "core/import/numberformat.h"
#include "core/import/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

constexpr qint64 kMostRows = 1 << 24;
constexpr int kMostColumns = 1 << 14;
constexpr size_t kMostText = 16 << 20;
constexpr qint64 kMostRepeated = 20'000'000; ///< cells that may come from repeating others

int count(std::string_view text, int most)
{
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, 1, most);
}

} // namespace

void OdsContent::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    if (m_inCell) {
        beginInCell(name, attributes);
        return;
    }
    if (!m_inTable) {
        if (name == "table")
            beginTable(attributes);
        else
            beginStyle(name, attributes);
        return;
    }
    if (name == "table-row") {
        beginRow(attributes);
    } else if (m_inRow && (name == "table-cell" || name == "covered-table-cell")) {
        beginCell(attributes);
    } else if (name == "table-column") {
        const int columns = count(attributes["number-columns-repeated"], kMostColumns);
        const std::string_view visibility = attributes["visibility"];
        if (isWanted() && (visibility == "collapse" || visibility == "filter"))
            m_sink->hiddenColumns(m_tableColumn, m_tableColumn + columns - 1);
        m_tableColumn = std::min(m_tableColumn + columns, kMostColumns);
    } else if (name == "table-source") {
        m_sheets.pop_back(); // what was last seen of another file, not a sheet
        m_inTable = false;
        m_skipped = 2;
    } else if (name == "shapes" || name == "table") {
        m_skipped = 1; // drawings, and tables inside cells
    }
}

void OdsContent::beginStyle(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "style") {
        const std::string_view style = attributes["name"];
        m_style = attributes["family"] == "table" ? QByteArray(style.data(), static_cast<qsizetype>(style.size()))
                                                  : QByteArray();
    } else if (name == "table-properties" && attributes["display"] == "false" && !m_style.isEmpty()) {
        m_hiddenStyles.insert(m_style);
    }
}

void OdsContent::beginTable(const XmlAttributes &attributes)
{
    m_inTable = true;
    SheetInfo sheet;
    const std::string_view name = attributes["name"];
    const std::string_view style = attributes["style-name"];
    sheet.name = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    sheet.hidden = m_hiddenStyles.contains(QByteArray(style.data(), static_cast<qsizetype>(style.size())));
    m_sheets.push_back(std::move(sheet));
    m_row = 0;
    m_tableColumn = 1;
}

void OdsContent::beginRow(const XmlAttributes &attributes)
{
    m_inRow = true;
    m_rowsRepeated = count(attributes["number-rows-repeated"], kMostRows);
    const std::string_view visibility = attributes["visibility"];
    m_rowHidden = visibility == "collapse" || visibility == "filter";
    m_column = 0;
    m_cells.clear();
}

void OdsContent::beginCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_cell = {};
    m_cell.column = m_column + 1;
    m_cell.repeated = count(attributes["number-columns-repeated"], kMostColumns);
    m_column = std::min(m_column + m_cell.repeated, kMostColumns);
    m_paragraphs = 0;
    m_inParagraph = false;
    const std::string_view formula = attributes["formula"];
    m_formula.assign(formula.substr(0, std::min<size_t>(formula.size(), 1000)));
    const std::string_view type = attributes["value-type"];
    m_isError = attributes.exactly("calcext:value-type") == "error";
    m_hasType = !type.empty();
    m_hasValue = false;
    if (!m_isError)
        readValue(attributes, type);
    const int columns = count(attributes["number-columns-spanned"], kMostColumns);
    const int rows = count(attributes["number-rows-spanned"], kMostRows);
    if (isWanted() && (columns > 1 || rows > 1))
        m_sink->merged({m_row + 1, m_row + rows, m_cell.column, m_cell.column + columns - 1});
}

void OdsContent::readValue(const XmlAttributes &attributes, std::string_view type)
{
    m_hasValue = true;
    if (type == "boolean") {
        m_cell.text = attributes["boolean-value"] == "true" ? "TRUE" : "FALSE";
    } else if (type == "date") {
        m_cell.text = attributes["date-value"];
        const size_t time = m_cell.text.find('T');
        if (time != std::string::npos)
            m_cell.text[time] = ' ';
    } else if (type == "time") {
        readTime(attributes["time-value"]);
    } else if (type == "string" && !attributes["string-value"].empty()) {
        m_cell.text = attributes["string-value"];
    } else if (type == "float" || type == "percentage" || type == "currency") {
        const std::string_view text = attributes["value"];
        double value = 0;
        const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
        if (done.ec != std::errc() || !std::isfinite(value)) {
            m_hasValue = false;
            return;
        }
        NumberFormat format;
        format.kind = type == "percentage" ? NumberFormat::Kind::Percent : NumberFormat::Kind::General;
        const std::string_view currency = attributes["currency"];
        const QByteArrayView code(currency.data(), static_cast<qsizetype>(currency.size()));
        if (type == "currency" && !currencyCode(code).isEmpty())
            format.currency = code.toByteArray();
        appendNumber(m_cell.text, value, format, false);
        if (type == "float" && std::abs(value) >= 1e15 && value == std::floor(value))
            m_cell.trait = CellTrait::Rounded;
    } else {
        m_hasValue = false;
    }
}

/// "PT14H30M05S" → "14:30:05"; what is written otherwise stays as it is.
void OdsContent::readTime(std::string_view duration)
{
    double parts[3] = {0, 0, 0};
    const std::string_view units = "HMS";
    std::string_view rest = duration;
    if (rest.starts_with("PT")) {
        rest.remove_prefix(2);
        while (!rest.empty()) {
            double value = 0;
            const auto done = std::from_chars(rest.data(), rest.data() + rest.size(), value);
            const size_t used = static_cast<size_t>(done.ptr - rest.data());
            const size_t unit = used < rest.size() ? units.find(rest[used]) : std::string_view::npos;
            if (done.ec != std::errc() || unit == std::string_view::npos)
                break;
            parts[unit] = value;
            rest.remove_prefix(used + 1);
        }
        if (rest.empty()) {
            NumberFormat format;
            format.kind = NumberFormat::Kind::Elapsed;
            appendNumber(m_cell.text, (parts[0] + parts[1] / 60 + parts[2] / 3600) / 24, format, false);
            return;
        }
    }
    m_cell.text = duration;
}

void OdsContent::beginInCell(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "p" && !m_inParagraph) {
        m_inParagraph = true;
        if (m_paragraphs++ > 0 && !m_hasValue)
            m_cell.text += '\n';
    } else if (m_inParagraph && !m_hasValue) {
        if (name == "s")
            m_cell.text.append(static_cast<size_t>(count(attributes["c"], 10000)), ' ');
        else if (name == "tab")
            m_cell.text += '\t';
        else if (name == "line-break")
            m_cell.text += '\n';
        else if (name == "annotation" || name == "ruby-text" || name == "note")
            m_skipped = 1;
    } else if (!m_inParagraph) {
        m_skipped = 1; // comments, pictures, tables inside the cell
    }
}

void OdsContent::text(std::string_view text)
{
    if (m_inParagraph && m_skipped == 0 && !m_hasValue && m_cell.text.size() < kMostText)
        m_cell.text.append(text);
}

void OdsContent::end(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (m_inCell) {
        if (name == "p")
            m_inParagraph = false;
        else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        return;
    }
    if (!m_inTable)
        return;
    if (name == "table-row") {
        endRow();
    } else if (name == "table") {
        m_inTable = false;
        if (m_sink && static_cast<int>(m_sheets.size()) > m_wanted)
            stop();
    }
}

void OdsContent::endCell()
{
    m_inCell = false;
    if (m_isError) {
        m_cell.trait = CellTrait::Failed;
    } else if (!m_formula.empty() && !m_hasType && m_paragraphs == 0) {
        // "of:=SUM([.A1:.A9])"
        const size_t colon = m_formula.find(":=");
        m_cell.text = colon == std::string::npos ? m_formula : m_formula.substr(colon + 1);
        m_cell.trait = CellTrait::NoResult;
    }
    if (!m_cell.text.empty())
        m_cells.push_back(std::move(m_cell));
}

void OdsContent::endRow()
{
    m_inRow = false;
    SheetInfo &sheet = m_sheets.back();
    if (!m_cells.empty()) {
        sheet.rows = std::min<qint64>(m_row + m_rowsRepeated, kMostRows);
        sheet.columns =
            std::max(sheet.columns, std::min(m_cells.back().column + m_cells.back().repeated - 1, kMostColumns));
        if (isWanted())
            tellRow();
    }
    m_row += m_rowsRepeated;
    if (m_row > kMostRows)
        m_row = kMostRows;
}

void OdsContent::tellRow()
{
    for (qint64 i = 1; i <= m_rowsRepeated && m_row + i <= kMostRows; ++i) {
        if (!m_sink->wantsMore()) {
            stop();
            return;
        }
        if (m_rowHidden)
            m_sink->hiddenRow(m_row + i);
        for (const Cell &cell : m_cells) {
            for (int repeat = 0; repeat < cell.repeated && cell.column + repeat <= kMostColumns; ++repeat) {
                m_told += (i > 1 || repeat > 0) ? 1 : 0;
                m_sink->cell(m_row + i, cell.column + repeat, cell.text, cell.trait);
            }
        }
        if (m_told > kMostRepeated) {
            fail({ErrorKind::BadInput,
                  Tr::tr("The sheet repeats the same cells more than %1 million times, which no table does. Delete the "
                         "rows and columns that are no part of it, save the file and import it again.")
                      .arg(kMostRepeated / 1'000'000),
                  {}});
            return;
        }
    }
}

} // namespace lodestar::import
