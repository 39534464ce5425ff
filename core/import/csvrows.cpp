#include "core/import/csvreaderparts.h"

#include "core/base/format.h"
#include "core/import/cellkind.h"

#include <cstring>

namespace lodestar::import {

// The rows of a table: which records are rows as they stand, which can be mended, which are none.

namespace {

constexpr size_t kLookAhead = 64 << 10; ///< text that is there when a row has to be judged by what follows it
constexpr size_t kMostCells = 4 << 20; ///< of a batch; a table of very many columns has few rows in it
constexpr int kMostJoined = 20; ///< lines that may belong to one broken row

} // namespace

Tokeniser::Found CsvReader::Private::peek(size_t at, RecordSpan &record)
{
    peeked.clear();
    const size_t before = tokeniser.position();
    tokeniser.setPosition(at);
    const auto found = tokeniser.next(peeked, record);
    tokeniser.setPosition(before);
    return found;
}

/// At the end of a batch: whether the next record may be the rest of the last row.
bool CsvReader::Private::nextContinues()
{
    RecordSpan record;
    return columns > 1 && peek(position, record) == Tokeniser::Found::Record && peeked.size() == 1
        && peeked[0].size > 0;
}

void CsvReader::Private::readBuffered()
{
    tokeniser.setExpectedCells(columns);
    tokeniser.setPosition(position);
    RecordSpan record;
    while (cells.size() < kMostCells) {
        if (!last && filled - position < kLookAhead && !lines.empty() && !nextContinues())
            return;
        if (!comment.isEmpty() && position < filled && buffer[position] == comment[0]) {
            if (!skipLine(QT_TRANSLATE_NOOP("lodestar::import::CsvReader", "a comment, not a row")))
                return;
            continue;
        }
        const size_t first = cells.size();
        if (tokeniser.next(cells, record) != Tokeniser::Found::Record)
            return;
        take(record, first);
        position = tokeniser.position();
    }
}

void CsvReader::Private::take(RecordSpan record, size_t first)
{
    const size_t count = cells.size() - first;
    const auto blank = [&] {
        if (count == 1)
            return trimmed(cellText(text(), cells[first])).isEmpty();
        return cells[first].size == 0
            && std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end(),
                           [](const CellSpan &cell) { return cell.size == 0; });
    };
    if (cells[first].size <= 1 && blank()) {
        cells.resize(first);
        line += record.lineBreaks;
        afterBlank = true;
        lastRowNext = 0;
        return;
    }
    if (count == columns) [[likely]] {
        if (columns > 1 && cells[first + 1].size == 0 && isClosing(record, first, count)) {
            reject(record, CsvReaderTr::tr("a closing line of the report, not a row"));
            cells.resize(first);
            line += record.lineBreaks;
            lastRowNext = 0;
            return;
        }
        accept(record, first);
    } else if (count > columns) {
        takeLong(record, first);
    } else {
        takeShort(record, first);
    }
}

void CsvReader::Private::accept(const RecordSpan &record, size_t first)
{
    if (record.innerQuote) {
        note(Issue::Severity::Repaired, line,
             CsvReaderTr::tr("a quote inside a quoted cell was not doubled; it was kept"),
             {text() + record.begin, static_cast<qsizetype>(record.end - record.begin)});
    }
    if (record.openQuote) {
        note(Issue::Severity::Repaired, line, CsvReaderTr::tr("an opening quote had no closing quote and was left out"),
             {text() + record.begin, static_cast<qsizetype>(record.end - record.begin)});
    }
    if (source->replacedCount() > 0)
        listReplaced(record, first);
    lastRowEnd = record.end;
    lastRowNext = record.next;
    for (const size_t i : tokeniser.escaped()) {
        if (i >= first && i < cells.size())
            tokeniser.unescape(buffer.data(), cells[i]);
    }
    lines.push_back(line);
    line += record.lineBreaks;
    afterBlank = false;
}

void CsvReader::Private::takeLong(const RecordSpan &record, size_t first)
{
    const QByteArrayView whole(text() + record.begin, static_cast<qsizetype>(record.end - record.begin));
    const size_t count = cells.size() - first;
    size_t width = count;
    while (width > columns && cells[first + width - 1].size == 0)
        --width;
    if (width == columns) { // nothing but empty cells too many
        cells.resize(first + columns);
        accept(record, first);
        return;
    }
    cells.resize(first + width);
    if (tokeniser.escaped().empty() && joinCells(text(), cells, first, delimiterLength, shapes)) {
        note(Issue::Severity::Repaired, line,
             CsvReaderTr::tr("a delimiter inside a cell had no quotes round it; the cell was put together"), whole);
        accept(record, first);
        return;
    }
    if (cutFits(text(), cells, first, shapes)) {
        const size_t extra = cells[first + columns].begin;
        note(Issue::Severity::Repaired, line,
             CsvReaderTr::tr("%n cell(s) more than the table has columns; the row was kept without them", nullptr,
                             static_cast<int>(width - columns)),
             {text() + extra, static_cast<qsizetype>(record.end - extra)}, static_cast<int>(columns));
        cells.resize(first + columns);
        accept(record, first);
        return;
    }
    reject(record,
           CsvReaderTr::tr("%1 cells where the table has %2 columns")
               .arg(format::count(static_cast<qint64>(width)), format::count(static_cast<qint64>(columns))));
    cells.resize(first);
    line += record.lineBreaks;
    lastRowNext = 0;
    afterBlank = false;
}

void CsvReader::Private::takeShort(RecordSpan record, size_t first)
{
    const QByteArrayView whole(text() + record.begin, static_cast<qsizetype>(record.end - record.begin));
    const size_t count = cells.size() - first;
    if (isClosing(record, first, count)) {
        reject(record, CsvReaderTr::tr("a closing line of the report, not a row"));
        cells.resize(first);
        line += record.lineBreaks;
        lastRowNext = 0;
        return;
    }
    if (count == 1 && splitOtherwise({text(), record.begin, record.end}, cells, first, rules, columns)) {
        note(Issue::Severity::Repaired, line,
             CsvReaderTr::tr("another delimiter than the rest of the table; the row was split by it"), whole);
        accept(record, first);
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
            || !tokeniser.escaped().empty() || peeked[0].begin != next.begin || row.size() + peeked.size() - 1 > columns
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

/// Whether a row with little in it is one of the lines that reports end with.
bool CsvReader::Private::isClosing(const RecordSpan &record, size_t first, size_t count)
{
    if (columns < 2)
        return false;
    bool onlyNumbers = true;
    for (size_t c = first + 1; c < first + count && onlyNumbers; ++c) {
        const CellKind kind = cellKind(cellText(text(), cells[c]));
        onlyNumbers = kind == CellKind::Empty || kind == CellKind::Number;
    }
    if (!onlyNumbers)
        return false;
    bool strong = false;
    if (isClosingLine(cellText(text(), cells[first]), strong) && (strong || onlySingleCellsFollow(record.next)))
        return true;
    return count == 1 && columns > 2 && afterBlank && onlySingleCellsFollow(record.next);
}

bool CsvReader::Private::onlySingleCellsFollow(size_t at)
{
    if (!last)
        return false;
    RecordSpan record;
    for (int i = 0; i < 50; ++i) {
        const auto found = peek(at, record);
        if (found == Tokeniser::Found::End)
            return true;
        if (found != Tokeniser::Found::Record || peeked.size() != 1)
            return false;
        at = record.next;
    }
    return false;
}

/// Text without a record's end as far as a record may reach: an open quote is read as text, a line without end
/// rejected.
Result<> CsvReader::Private::passOversized()
{
    tokeniser.setText(buffer.data(), filled, true);
    tokeniser.setPosition(position);
    const size_t first = cells.size();
    RecordSpan record;
    if (tokeniser.next(cells, record) == Tokeniser::Found::Record && record.next < filled) {
        take(record, first);
        position = tokeniser.position();
        tokeniser.setText(buffer.data(), filled, last);
        return {};
    }
    cells.resize(first);
    note(Issue::Severity::Rejected, line,
         CsvReaderTr::tr("longer than %1 megabytes without a line break").arg(kMaxRecord >> 20),
         {text() + position, 1000});
    for (;;) {
        const void *end = std::memchr(buffer.data() + position, '\n', filled - position);
        if (end != nullptr) {
            position = static_cast<size_t>(static_cast<const char *>(end) - buffer.data()) + 1;
            ++line;
            break;
        }
        position = filled;
        compact();
        if (last)
            break;
        LODESTAR_TRY(fill(kPiece));
    }
    tokeniser.setText(buffer.data(), filled, last);
    return {};
}

} // namespace lodestar::import
