#include "core/import/sheetrows.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/celltext.h"
#include "core/import/numbertext.h"
#include "core/import/rowrepair.h"
#include "core/table/sheetplace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::SheetRows)
};

constexpr qsizetype kBatchBytes = 1 << 20;
constexpr size_t kMostHeld = 50;
constexpr qint64 kRowsToTell = 2; ///< above a sum without a label

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString excerpt(std::string_view text)
{
    QString cut = QString::fromUtf8(view(text.substr(0, 1000)));
    if (cut.size() > 200)
        cut.truncate(cut[199].isHighSurrogate() ? 199 : 200);
    return cut;
}

int asInt(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

SheetRows::SheetRows(QString sheet, const SheetLayout &layout, const Take &take)
    : m_sheet(std::move(sheet)), m_layout(layout), m_take(take)
{
    m_summary.header = layout.names;
    m_batch.reset(layout.lastColumn - layout.firstColumn + 1);
}

void SheetRows::note(Issue::Severity severity, qint64 row, int column, const QString &reason, std::string_view text)
{
    ++m_summary.issueCount;
    if (severity == Issue::Severity::Rejected)
        ++m_summary.rejectedRows;
    if (m_summary.issueCount > CsvReader::kMaxIssues)
        return;
    Issue issue{severity, row, 0, {}, reason, excerpt(text), table::sheetPlace(m_sheet, column, row)};
    if (column >= m_layout.firstColumn && column <= m_layout.lastColumn) {
        issue.column = column - m_layout.firstColumn + 1;
        issue.columnName = m_layout.names.value(issue.column - 1);
    }
    m_summary.issues.push_back(std::move(issue));
}

void SheetRows::reject(const Row &row, const QString &reason)
{
    std::string text;
    for (size_t i = 0; i < row.cells.size() && text.size() < 1000; ++i) {
        if (i > 0)
            text += '\t';
        text.append(row.at(i));
    }
    note(Issue::Severity::Rejected, row.number, 0, reason, text);
}

void SheetRows::cell(qint64 row, int column, std::string_view text, CellTrait trait)
{
    if (row != m_row.number) {
        endRow();
        m_row.number = row;
    }
    if (trait == CellTrait::NoResult) {
        ++m_noResult;
        note(Issue::Severity::Kept, row, column,
             Tr::tr(
                 "a formula whose result is not saved in the file: open it in a spreadsheet program and save it again"),
             text);
        text = {};
    } else if (trait == CellTrait::Failed && ++m_failed == 1) {
        m_firstFailed = table::sheetPlace(m_sheet, column, row);
    } else if (trait == CellTrait::Rounded) {
        note(Issue::Severity::Kept, row, column,
             Tr::tr("spreadsheets keep only 15 digits of a number: the rest of this one is lost, if it was an id"),
             text);
    }
    m_row.cells.push_back({column, m_row.text.size(), text.size()});
    m_row.text.append(text);
}

/// A row like "Total; 12; 603", or a remark below the table. `strong`: no customer is called that.
bool SheetRows::mayBeClosing(const Row &row, bool &strong) const
{
    strong = false;
    if (m_layout.firstColumn == m_layout.lastColumn)
        return false;
    size_t filled = 0;
    bool onlyNumbers = true;
    size_t first = row.cells.size();
    QByteArray buffer;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QByteArrayView text = trimmedCell(view(row.at(i)));
        if (text.isEmpty())
            continue;
        if (filled++ == 0)
            first = i;
        else
            onlyNumbers = onlyNumbers && readNumber(plainCell(text, buffer), '.').has_value();
    }
    if (filled == 0 || !onlyNumbers)
        return false;
    const bool wide = m_layout.lastColumn - m_layout.firstColumn > 1;
    if (isClosingLine(view(row.at(first)), strong))
        return row.cells[first].column == m_layout.firstColumn || filled < 3;
    // A sum that nobody labelled, below rows that all begin with something.
    const bool begins = row.cells[first].column == m_layout.firstColumn;
    const auto width = static_cast<size_t>(m_layout.lastColumn - m_layout.firstColumn) + 1;
    if (!begins && m_firstIsFilled && m_summary.rows >= kRowsToTell && filled * 2 <= width
        && readNumber(plainCell(trimmedCell(view(row.at(first))), buffer), '.').has_value())
        return true;
    // A remark stands alone, below a gap or below another one.
    return filled == 1 && wide && (row.number > m_lastRow + 1 || !m_held.empty());
}

void SheetRows::endRow()
{
    if (m_row.number == 0 || !m_wantsMore)
        return;
    if (m_row.number < m_layout.firstRow) {
        reject(m_row, Tr::tr("a row above the table"));
    } else if (m_layout.endRow > 0 && m_row.number >= m_layout.endRow) {
        reject(m_row, Tr::tr("a row below the table"));
    } else if (m_row.text.empty()) {
        reject(m_row, Tr::tr("nothing but formulas without results"));
    } else if (!m_layout.header || m_row.number >= m_layout.firstRow + m_layout.headerRows) {
        bool strong = false;
        if (mayBeClosing(m_row, strong) && m_held.size() < kMostHeld) {
            if (strong)
                reject(m_row, Tr::tr("a closing line of the report, not a row"));
            else
                m_held.push_back(m_row);
        } else {
            for (const Row &row : m_held)
                give(row);
            m_held.clear();
            give(m_row);
        }
    }
    m_lastRow = m_row.number;
    m_row.text.clear();
    m_row.cells.clear();
}

void SheetRows::give(const Row &row)
{
    size_t cell = 0;
    const auto outside = [&] {
        if (row.cells[cell].size > 0) {
            ++m_outside;
            note(Issue::Severity::Repaired, row.number, row.cells[cell].column,
                 Tr::tr("a cell beside the table; it was left out"), row.at(cell));
        }
        ++cell;
    };
    while (cell < row.cells.size() && row.cells[cell].column < m_layout.firstColumn)
        outside();
    for (int column = m_layout.firstColumn; column <= m_layout.lastColumn; ++column) {
        const bool isThere = cell < row.cells.size() && row.cells[cell].column == column;
        const QByteArrayView text = isThere ? view(row.at(cell++)) : QByteArrayView();
        m_batch.addCell(text);
        m_firstIsFilled = m_firstIsFilled && (column > m_layout.firstColumn || !text.isEmpty());
    }
    while (cell < row.cells.size())
        outside();
    m_batch.endRow(row.number);
    ++m_summary.rows;
    if (m_batch.bytes() >= kBatchBytes || m_batch.rows() >= 16384)
        flush();
}

void SheetRows::flush()
{
    if (m_batch.rows() == 0 || !m_wantsMore)
        return;
    const auto more = m_take(m_batch);
    if (!more)
        m_error = more.error();
    else if (!*more)
        m_summary.complete = false;
    m_wantsMore = more && *more;
    m_batch.reset(m_batch.columns());
}

void SheetRows::merged(const SheetRange &range)
{
    ++m_mergedCount;
    if (std::ssize(m_merged) < CsvReader::kMaxIssues)
        m_merged.push_back(range);
}

void SheetRows::hiddenRow(qint64 row)
{
    m_hiddenRows += row >= m_layout.firstRow ? 1 : 0;
}

void SheetRows::hiddenColumns(int first, int last)
{
    for (int column = std::max(first, m_layout.firstColumn); column <= std::min(last, m_layout.lastColumn); ++column)
        m_hiddenColumns.insert(column);
}

/// Merged cells among the rows: only the first of them has a value, and it may be meant for all.
void SheetRows::tellMerged()
{
    const qint64 firstData = m_layout.firstRow + (m_layout.header ? m_layout.headerRows : 0);
    for (const SheetRange &range : m_merged) {
        if (range.lastRow < firstData || range.firstRow > m_lastRow || range.lastColumn < m_layout.firstColumn
            || range.firstColumn > m_layout.lastColumn)
            continue;
        const QString place = table::sheetPlace(m_sheet, range.firstColumn, range.firstRow) + u':'
            + table::columnLetters(range.lastColumn) + QString::number(range.lastRow);
        note(Issue::Severity::Kept, range.firstRow, static_cast<int>(range.firstColumn),
             Tr::tr("cells merged as %1: the value stands in the first of them, the others are empty").arg(place), {});
    }
}

void SheetRows::tellCounts()
{
    QStringList &notes = m_summary.notes;
    if (m_noResult > 0)
        notes << Tr::tr("%n formula(s) have no saved result and came in empty. Open the workbook in a spreadsheet "
                        "program, save it and import it again.",
                        nullptr, asInt(m_noResult));
    if (m_failed > 0)
        notes << Tr::tr("%n cell(s) hold an error such as #N/A, the first is %1. They count as missing.", nullptr,
                        asInt(m_failed))
                     .arg(isolated(m_firstFailed));
    if (m_hiddenRows > 0)
        notes << Tr::tr("%n row(s) are hidden in the sheet, perhaps by a filter. They were read like the others.",
                        nullptr, asInt(m_hiddenRows));
    if (!m_hiddenColumns.empty()) {
        QStringList names;
        for (const int column : m_hiddenColumns)
            names << isolated(m_layout.names.value(column - m_layout.firstColumn));
        notes << Tr::tr("Hidden in the sheet and read all the same: %1.").arg(joined(names));
    }
}

Result<ReadSummary> SheetRows::finish()
{
    endRow();
    m_row.number = 0;
    for (const Row &row : m_held) {
        if (m_wantsMore)
            reject(row, Tr::tr("a closing line of the report, not a row"));
    }
    flush();
    if (m_error)
        return *m_error;
    tellMerged();
    tellCounts();
    std::stable_sort(m_summary.issues.begin(), m_summary.issues.end(),
                     [](const Issue &a, const Issue &b) { return a.line < b.line; });
    return std::move(m_summary);
}

} // namespace lodestar::import
