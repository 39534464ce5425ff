#include "core/import/sheetlook.h"

#include "core/import/header.h"
#include "core/import/headerguess.h"
#include "core/import/sample.h"

#include <algorithm>
#include <cmath>

namespace lodestar::import {
namespace {

constexpr size_t kMostCells = 400'000;
constexpr char kBetween = '\x1f'; ///< between the cells of a sample: no text has it

} // namespace

void SheetLook::cell(qint64 row, int column, std::string_view text, CellTrait trait)
{
    if (m_rows.empty() || m_rows.back().number != row)
        m_rows.push_back({row, m_cells.size()});
    if (trait == CellTrait::NoResult)
        text = "0"; // something stands there, and no name
    m_cells.push_back({column, m_text.size(), std::min<size_t>(text.size(), 1000)});
    m_text.append(text.substr(0, 1000));
    m_firstColumn = std::min(m_firstColumn, column);
    m_lastColumn = std::max(m_lastColumn, column);
}

bool SheetLook::wantsMore() const
{
    return std::ssize(m_rows) < m_mostRows && m_cells.size() < kMostCells;
}

/// The rows as a text whose lines are the rows with something in them.
QByteArray SheetLook::sampleText(SheetSpan span) const
{
    QByteArray text;
    for (size_t r = span.first; r < span.end; ++r) {
        size_t cell = m_rows[r].firstCell;
        for (int column = m_firstColumn; column <= m_lastColumn; ++column) {
            if (column > m_firstColumn)
                text += kBetween;
            if (cell < endOf(r) && m_cells[cell].column == column) {
                for (const char c : std::string_view(m_text).substr(m_cells[cell].begin, m_cells[cell].size))
                    text += c == '\n' || c == '\r' || c == kBetween ? ' ' : c;
                ++cell;
            }
        }
        text += '\n';
    }
    return text;
}

std::vector<SheetRow> SheetLook::rowsOf(SheetSpan span) const
{
    std::vector<SheetRow> rows;
    for (size_t r = span.first; r < span.end; ++r) {
        SheetRow &row = rows.emplace_back(SheetRow{m_rows[r].number, {}});
        for (size_t c = m_rows[r].firstCell; c < endOf(r); ++c)
            row.cells.emplace_back(m_cells[c].column,
                                   std::string_view(m_text).substr(m_cells[c].begin, m_cells[c].size));
    }
    return rows;
}

/// The rows that the table is looked for in: those of the largest table, as far as all rows are known.
SheetSpan SheetLook::tableOf(const DialectChoice &choice, qint64 lastRow) const
{
    const SheetSpan all{0, m_rows.size()};
    const auto count = static_cast<qint64>(m_rows.size());
    if (choice.skipRows || m_rows.back().number - m_rows.front().number + 1 == count)
        return all;
    return largestTable(rowsOf(all), lastRow);
}

SheetLayout SheetLook::layout(const DialectChoice &choice, qint64 rows) const
{
    SheetLayout layout;
    if (m_rows.empty())
        return layout;
    TokenRules rules;
    rules.delimiter = QByteArray(1, kBetween);
    rules.quote = '\0';
    const SheetSpan table = tableOf(choice, rows);
    const Sample sample(sampleText(table), true, rules, static_cast<int>(table.end - table.first));
    const auto width = static_cast<size_t>(m_lastColumn - m_firstColumn + 1);
    HeaderGuess guess = guessHeader(sample, width, choice.header);
    auto start = std::min(table.first + static_cast<size_t>(guess.skipLines), table.end - 1);
    if (choice.skipRows) {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.number > *choice.skipRows; });
        start = static_cast<size_t>(std::min(found - m_rows.begin(), std::ssize(m_rows) - 1));
    }
    layout.firstRow = m_rows[start].number;
    layout.header = guess.header;
    const size_t headerRows = guess.header ? std::min(static_cast<size_t>(guess.headerRows), table.end - start) : 1;
    layout.headerRows = m_rows[start + headerRows - 1].number - layout.firstRow + 1;
    layout.endRow = table.end < m_rows.size() ? m_rows[table.end].number : 0;
    findColumns(layout, start, headerRows, table.end);
    readNames(layout, start, headerRows);
    layout.score = scoreOf(layout, {start, table.end}, guess.evidence, layout.endRow > 0 ? layout.endRow - 1 : rows);
    return layout;
}

/// The columns with a name, and those beside them that are used often enough to be no stray remark.
void SheetLook::findColumns(SheetLayout &layout, size_t start, size_t headerRows, size_t end) const
{
    std::vector<int> used(static_cast<size_t>(m_lastColumn) + 1);
    for (size_t c = m_rows[start].firstCell; c < endOf(end - 1); ++c)
        ++used[static_cast<size_t>(m_cells[c].column)];
    const auto rows = static_cast<int>(end - start);
    const int needed = rows < 10 ? 1 : std::max(2, rows / 20);
    layout.firstColumn = m_lastColumn;
    layout.lastColumn = m_firstColumn;
    const auto take = [&](int column) {
        layout.firstColumn = std::min(layout.firstColumn, column);
        layout.lastColumn = std::max(layout.lastColumn, column);
    };
    if (layout.header) {
        for (size_t c = m_rows[start].firstCell; c < endOf(start + headerRows - 1); ++c)
            take(m_cells[c].column);
    }
    for (int column = m_firstColumn; column <= m_lastColumn; ++column) {
        const int times = used[static_cast<size_t>(column)];
        const bool beside = !layout.header || column < layout.firstColumn || column > layout.lastColumn;
        if (times > 0 && beside && (times >= needed || !layout.header))
            take(column);
    }
    const SheetColumns columns = largestBeside(rowsOf({start, end}));
    layout.firstColumn = std::max(layout.firstColumn, columns.first);
    layout.lastColumn = std::max(std::min(layout.lastColumn, columns.last), layout.firstColumn);
}

void SheetLook::readNames(SheetLayout &layout, size_t start, size_t headerRows) const
{
    const int columns = layout.lastColumn - layout.firstColumn + 1;
    QList<QStringList> titles;
    for (size_t r = start; layout.header && r < start + headerRows; ++r) {
        QStringList &row = titles.emplace_back();
        row.resize(columns);
        for (size_t c = m_rows[r].firstCell; c < endOf(r); ++c) {
            const Cell &cell = m_cells[c];
            if (cell.column >= layout.firstColumn && cell.column <= layout.lastColumn)
                row[cell.column - layout.firstColumn] =
                    QString::fromUtf8(m_text.data() + cell.begin, static_cast<qsizetype>(cell.size));
        }
    }
    layout.names = columnNames(joinedTitles(titles, columns), columns);
}

/// Grows with the rows (slowly) and the columns, with how full they are, and with names above them.
double SheetLook::scoreOf(const SheetLayout &layout, SheetSpan span, double evidence, qint64 rows) const
{
    const auto seen = static_cast<double>(span.end - span.first) - (layout.header ? 1 : 0);
    if (seen < 1)
        return 0.01; // names without rows
    const int columns = layout.lastColumn - layout.firstColumn + 1;
    const auto cells = static_cast<double>(endOf(span.end - 1) - m_rows[span.first].firstCell);
    const double full = std::min(1.0, cells / ((seen + 1) * columns));
    const double all = std::max(seen, static_cast<double>(rows - layout.firstRow));
    const double score = std::log2(1 + all) * std::min(columns, 30) * full;
    return evidence > 0 ? score * 1.5 : score;
}

} // namespace lodestar::import
