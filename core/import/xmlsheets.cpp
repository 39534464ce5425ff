#include "core/import/xmlsheets.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

constexpr qint64 kMostRows = 1 << 24;
constexpr qint64 kMostColumns = 1 << 14;

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// A whole number from 1 to `most`; otherwise `otherwise`.
qint64 numberOf(std::string_view text, qint64 otherwise, qint64 most)
{
    qint64 value = 0;
    const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
    return done.ec == std::errc() && value >= 0 && value <= most ? value : otherwise;
}

/// Formats have names here instead of numbers.
NumberFormat formatOf(std::string_view code)
{
    using Kind = NumberFormat::Kind;
    if (code == "Percent")
        return {Kind::Percent, {}};
    if (code.ends_with(" Date"))
        return {Kind::Date, {}};
    if (code.ends_with(" Time"))
        return {Kind::Time, {}};
    if (code == "Euro Currency")
        return {Kind::General, "€"};
    if (code == "General Number" || code == "Yes/No" || code == "True/False" || code == "On/Off" || code == "Fixed"
        || code == "Standard" || code == "Scientific" || code == "Currency")
        return {};
    return readNumberFormat(code);
}

/// Days since the beginning of the calendar of spreadsheets, in which 1900 had a 29 February.
double serialOf(const QDateTime &moment)
{
    const auto days = static_cast<double>(QDate(1899, 12, 30).daysTo(moment.date()));
    const double day = days > 60 ? days : days - 1;
    return day + moment.time().msecsSinceStartOfDay() / 86'400'000.0;
}

} // namespace

bool looksLikeXmlSheets(QByteArrayView head)
{
    const QByteArray start = head.first(std::min<qsizetype>(head.size(), 4096)).toByteArray();
    return (start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start).trimmed().startsWith('<')
        && start.contains("urn:schemas-microsoft-com:office:spreadsheet") && start.contains("Workbook");
}

void XmlSheets::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inComment || m_where == Where::Data)
        return; // a remark, or how a part of a text looks
    if (name == "Style") {
        m_style = toBytes(attributes["ID"]);
    } else if (name == "NumberFormat") {
        m_formats.insert(m_style, formatOf(attributes["Format"]));
    } else if (name == "Date1904") {
        m_epoch1904 = true;
    } else if (name == "Worksheet") {
        if (isWanted()) {
            stop(); // the one after it
            return;
        }
        const std::string_view title = attributes["Name"];
        m_sheets.push_back({QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())), 0, 0, false});
        m_row = m_rowsOver = m_sheetColumn = 0;
    } else if (m_sheets.empty()) {
        return;
    } else if (name == "Column") {
        beginColumn(attributes);
    } else if (name == "Row") {
        beginRow(attributes);
    } else if (name == "Cell") {
        beginCell(attributes);
    } else if (name == "Data" && m_column > 0) {
        m_type = attributes["Type"];
        m_hasData = true;
        m_where = Where::Data;
    } else if (name == "Comment") {
        m_inComment = true;
    } else if (name == "Visible") {
        m_word.clear();
        m_where = Where::Visible;
    }
}

void XmlSheets::beginColumn(const XmlAttributes &attributes)
{
    const qint64 first = numberOf(attributes["Index"], m_sheetColumn + 1, kMostColumns);
    m_sheetColumn = first + numberOf(attributes["Span"], 0, kMostColumns);
    if (isWanted() && attributes["Hidden"] == "1" && first > 0)
        m_sink->hiddenColumns(static_cast<int>(first), static_cast<int>(std::min(m_sheetColumn, kMostColumns)));
}

void XmlSheets::beginRow(const XmlAttributes &attributes)
{
    const qint64 next = m_row + m_rowsOver + 1;
    m_row = std::max(next, numberOf(attributes["Index"], next, kMostRows));
    m_rowsOver = numberOf(attributes["Span"], 0, kMostRows);
    m_rowStyle = toBytes(attributes["StyleID"]);
    m_nextColumn = 1;
    m_column = 0;
    if (m_row > kMostRows || (isWanted() && !m_sink->wantsMore())) {
        stop();
        return;
    }
    if (isWanted() && attributes["Hidden"] == "1")
        m_sink->hiddenRow(m_row);
}

void XmlSheets::beginCell(const XmlAttributes &attributes)
{
    m_column = std::max(m_nextColumn, numberOf(attributes["Index"], m_nextColumn, kMostColumns));
    const qint64 across = numberOf(attributes["MergeAcross"], 0, kMostColumns);
    const qint64 down = numberOf(attributes["MergeDown"], 0, kMostRows);
    m_nextColumn = m_column + across + 1;
    if (isWanted() && (across > 0 || down > 0))
        m_sink->merged({m_row, m_row + down, m_column, m_column + across});
    m_style = toBytes(attributes["StyleID"]);
    if (m_style.isEmpty())
        m_style = m_rowStyle;
    const std::string_view formula = attributes["Formula"];
    m_hasFormula = !formula.empty();
    m_formula = formula.substr(0, 1000);
    m_hasData = false;
    m_value.clear();
}

void XmlSheets::text(std::string_view text)
{
    if (m_where == Where::Data)
        m_value.append(text);
    else if (m_where == Where::Visible)
        m_word.append(text.substr(0, 100));
}

void XmlSheets::end(std::string_view name)
{
    if (name == "Comment") {
        m_inComment = false;
    } else if (m_inComment) {
        return;
    } else if (name == "Data") {
        m_where = Where::Nowhere;
    } else if (name == "Visible" && !m_sheets.empty()) {
        m_sheets.back().hidden = m_word.find("Hidden") != std::string::npos;
        m_where = Where::Nowhere;
    } else if (name == "Cell" && !m_sheets.empty() && m_column > 0) {
        endCell();
    }
}

void XmlSheets::endCell()
{
    const NumberFormat format = m_formats.value(m_style);
    m_made.clear();
    if (m_hasFormula && (!m_hasData || (m_value.empty() && m_type != "String")))
        tell(m_formula, CellTrait::NoResult);
    else if (m_type == "Number")
        number(format);
    else if (m_type == "DateTime")
        dateTime(format);
    else if (m_type == "Boolean")
        tell(m_value == "1" ? "TRUE" : "FALSE");
    else if (m_type == "Error")
        tell(m_value, CellTrait::Failed);
    else
        tell(m_value);
}

void XmlSheets::number(const NumberFormat &format)
{
    double value = 0;
    const auto done = std::from_chars(m_value.data(), m_value.data() + m_value.size(), value);
    if (m_value.empty() || done.ec != std::errc() || done.ptr != m_value.data() + m_value.size()
        || !std::isfinite(value)) {
        tell(m_value);
        return;
    }
    appendNumber(m_made, value, format, m_epoch1904);
    tell(m_made, losesDigits(value, format) ? CellTrait::Rounded : CellTrait::Plain);
}

/// Days are written as days here, whatever the epoch.
void XmlSheets::dateTime(const NumberFormat &format)
{
    const QDateTime moment =
        QDateTime::fromString(QString::fromUtf8(m_value.data(), static_cast<qsizetype>(m_value.size())), Qt::ISODate);
    if (!moment.isValid()) {
        tell(m_value);
        return;
    }
    using Kind = NumberFormat::Kind;
    const bool isMoment = format.kind == Kind::Date || format.kind == Kind::Time || format.kind == Kind::Elapsed;
    appendNumber(m_made, serialOf(moment), isMoment ? format : NumberFormat{Kind::Date, {}}, false);
    tell(m_made);
}

void XmlSheets::tell(std::string_view text, CellTrait trait)
{
    if (text.empty() || m_column > kMostColumns)
        return;
    SheetInfo &sheet = m_sheets.back();
    sheet.rows = std::max(sheet.rows, m_row);
    sheet.columns = std::max(sheet.columns, static_cast<int>(m_column));
    if (isWanted())
        m_sink->cell(m_row, static_cast<int>(m_column), text, trait);
}

} // namespace lodestar::import
