#include "core/import/csvreaderparts.h"

#include "core/base/format.h"
#include "core/import/wrappedrow.h"

namespace lodestar::import {

// Rows that have not as many cells as the table has columns: mended where the other rows say how, else listed.

namespace {

constexpr int kMostJoined = 20; ///< lines that may belong to one broken row

} // namespace

void CsvReader::Private::takeLong(const RecordSpan &record, size_t first)
{
    size_t width = cells.size() - first;
    while (width > columns && cells[first + width - 1].size == 0)
        --width;
    if (width == columns && shapes.misfits(text(), cells.data() + first).value_or(0) == 0) {
        cells.resize(first + columns); // nothing but empty cells too many
        accept(record, first);
        return;
    }
    if (takeAligned(record, first))
        return;
    if (width == columns) {
        cells.resize(first + columns);
        accept(record, first);
        return;
    }
    afterBlank = false;
    leaveOut(record, first,
             CsvReaderTr::tr("%1 cells where the table has %2 columns")
                 .arg(format::count(static_cast<qint64>(width)), format::count(static_cast<qint64>(columns))));
}

/// Learns what the columns have from the rows that follow, or from those before at the end of the file.
void CsvReader::Private::learnKinds(const RecordSpan &record)
{
    constexpr qint64 kEnough = 400;
    constexpr qint64 kFew = 20;
    if (kinds.size() == columns && kinds.rows() >= kFew)
        return;
    ColumnKinds learnt(columns);
    RecordSpan next;
    size_t at = record.next;
    for (qint64 seen = 0; seen < 2 * kEnough && learnt.rows() < kEnough; ++seen) {
        if (peek(at, next) != Tokeniser::Found::Record)
            break;
        if (peeked.size() == columns)
            learnt.learn(text(), peeked.data());
        at = next.next;
    }
    for (size_t row = lines.size(); learnt.rows() < kEnough && row > 0; --row)
        learnt.learn(text(), cells.data() + (row - 1) * columns);
    if (learnt.rows() > kinds.rows() || kinds.size() != columns)
        kinds = std::move(learnt);
}

void CsvReader::Private::noteAligned(const RecordSpan &record, const QByteArray &whole, const AlignedRow &row,
                                     size_t first)
{
    const bool inPlace = std::equal(row.cells.begin(), row.cells.begin() + std::ssize(row.cells) - row.missing,
                                    cells.begin() + static_cast<std::ptrdiff_t>(first),
                                    [](const CellSpan &a, const CellSpan &b) { return a.begin == b.begin; });
    if (row.missing > 0) {
        note(Issue::Severity::Repaired, line,
             inPlace ? CsvReaderTr::tr("%n cell(s) missing at the end of the row; left empty", nullptr, row.missing)
                     : CsvReaderTr::tr("%n cell(s) missing; left empty where the other cells then fit their columns",
                                       nullptr, row.missing),
             whole);
    }
    if (row.joined > 0) {
        note(Issue::Severity::Repaired, line,
             CsvReaderTr::tr("a delimiter inside a cell had no quotes round it; the cell was put together"), whole);
    }
    if (row.dropped > 0 && !inPlace) {
        note(Issue::Severity::Repaired, line,
             CsvReaderTr::tr("%n empty cell(s) too many; left out where the other cells then fit their columns",
                             nullptr, row.dropped),
             whole);
    }
    if (row.cut > 0) {
        const CellSpan &extra = cells[cells.size() - static_cast<size_t>(row.cut)];
        note(Issue::Severity::Repaired, line,
             CsvReaderTr::tr("%n cell(s) more than the table has columns; the row was kept without them", nullptr,
                             row.cut),
             {text() + extra.begin, static_cast<qsizetype>(record.end - extra.begin)}, static_cast<int>(columns));
    }
}

/// Lays a row of too many or too few cells over the columns as the other rows suggest.
bool CsvReader::Private::takeAligned(const RecordSpan &record, size_t first)
{
    learnKinds(record);
    const QByteArray whole(text() + record.begin, static_cast<qsizetype>(record.end - record.begin));
    // Quotes and backslashes are undone before, so that cells that are left out or joined do not shift them.
    for (const size_t i : tokeniser.escaped()) {
        if (i >= first && i < cells.size())
            tokeniser.unescape(buffer.data(), cells[i]);
    }
    tokeniser.forgetEscaped();
    const std::vector<CellSpan> row(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end());
    const auto aligned = alignRow(text(), row, delimiterLength, kinds);
    if (!aligned)
        return false;
    noteAligned(record, whole, *aligned, first);
    cells.resize(first);
    cells.insert(cells.end(), aligned->cells.begin(), aligned->cells.end());
    accept(record, first);
    return true;
}

void CsvReader::Private::takeShort(RecordSpan record, size_t first)
{
    const QByteArray whole( // mending changes the text
        text() + record.begin, static_cast<qsizetype>(record.end - record.begin));
    const size_t count = cells.size() - first;
    if (unwrapRow(buffer.data(), record, cells, first, rules, columns)) {
        note(Issue::Severity::Repaired, line, CsvReaderTr::tr("quotes round the whole row were left out"), whole);
        tokeniser.forgetEscaped();
        accept(record, first);
        return;
    }
    if (splitOtherwise({buffer.data(), record.begin, record.end}, cells, first, rules, shapes)) {
        note(Issue::Severity::Repaired, line,
             CsvReaderTr::tr("another delimiter than the rest of the table; the row was split by it"), whole);
        tokeniser.forgetEscaped();
        accept(record, first);
        return;
    }
    if (isClosing(record, first, count)) {
        leaveOut(record, first, CsvReaderTr::tr("a closing line of the report, not a row"));
        return;
    }
    if (count == 1 && continuesLast(record, first))
        return;
    const qint64 began = line;
    if (joinFollowing(record, first)) {
        note(Issue::Severity::Repaired, began,
             CsvReaderTr::tr("a line break inside a cell had no quotes round it; the row was put together"),
             {text() + record.begin, static_cast<qsizetype>(record.end - record.begin)});
        accept(record, first);
        return;
    }
    if (takeAligned(record, first))
        return;
    note(Issue::Severity::Repaired, line,
         CsvReaderTr::tr("%n cell(s) missing at the end of the row; left empty", nullptr,
                         static_cast<int>(columns - count)),
         whole);
    cells.resize(first + columns, CellSpan{static_cast<quint32>(record.end), 0});
    accept(record, first);
}

/// A lone piece of text below a whole row, unlike anything in the first column, is the rest of that row's last cell.
bool CsvReader::Private::continuesLast(const RecordSpan &record, size_t first)
{
    if (columns < 2 || lines.empty() || lastRowNext != record.begin || first == 0 || !shapes.isTelling(0)
        || shapes.fits(0, cellText(text(), cells[first])) || !tokeniser.escaped().empty())
        return false;
    CellSpan &before = cells[first - 1];
    if (before.size == 0 || before.begin + before.size != lastRowEnd || cells[first].begin != record.begin)
        return false;
    // In a column of numbers or dates nothing is continued.
    if (shapes.isTelling(columns - 1)
        && !shapes.fits(columns - 1, {text() + before.begin, static_cast<qsizetype>(record.end - before.begin)}))
        return false;
    before.size = static_cast<quint32>(record.end - before.begin);
    note(Issue::Severity::Repaired, line,
         CsvReaderTr::tr("a line break inside a cell had no quotes round it; the line was added to the row above"),
         {text() + record.begin, static_cast<qsizetype>(record.end - record.begin)});
    cells.resize(first);
    lastRowEnd = record.end;
    lastRowNext = record.next;
    line += record.lineBreaks;
    return true;
}

/// Puts a row together that unquoted line breaks have parted, if the pieces make exactly one row.
bool CsvReader::Private::joinFollowing(RecordSpan &record, size_t first)
{
    if (columns < 2 || !shapes.isTelling(0) || !tokeniser.escaped().empty())
        return false;
    std::vector<CellSpan> row(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end());
    RecordSpan whole = record;
    for (int pieces = 0; pieces < kMostJoined && row.size() < columns; ++pieces) {
        RecordSpan next;
        const CellSpan &before = row.back();
        if (before.begin + before.size != whole.end || peek(whole.next, next) != Tokeniser::Found::Record
            || !ahead.escaped().empty() || peeked[0].begin != next.begin || row.size() + peeked.size() - 1 > columns
            || (peeked.size() == 1 && peeked[0].size == 0) || shapes.fits(0, cellText(text(), peeked[0])))
            return false;
        row.back().size = static_cast<quint32>(peeked[0].begin + peeked[0].size - row.back().begin);
        row.insert(row.end(), peeked.begin() + 1, peeked.end());
        whole.end = next.end;
        whole.next = next.next;
        whole.lineBreaks += next.lineBreaks;
    }
    if (row.size() != columns || !shapes.rowFits(text(), row.data()))
        return false;
    cells.resize(first);
    cells.insert(cells.end(), row.begin(), row.end());
    record = whole;
    tokeniser.setPosition(whole.next);
    return true;
}

} // namespace lodestar::import
