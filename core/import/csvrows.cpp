#include "core/import/csvreaderparts.h"

#include "core/base/format.h"
#include "core/import/cellkind.h"

#include <cstring>

namespace lodestar::import {

// The rows of a table: which records are rows as they stand and which are none.

namespace {

constexpr size_t kLookAhead = 64 << 10; ///< text that is there when a row has to be judged by what follows it
constexpr size_t kMostCells = 4 << 20; ///< of a batch; a table of very many columns has few rows in it

} // namespace

Tokeniser::Found CsvReader::Private::peek(size_t at, RecordSpan &record)
{
    peeked.clear();
    ahead.lookWhere(tokeniser, at);
    return ahead.next(peeked, record);
}

/// At the end of a batch: whether the next record may be the rest of the last row.
bool CsvReader::Private::nextContinues()
{
    RecordSpan record;
    return columns > 1 && peek(position, record) == Tokeniser::Found::Record && peeked.size() == 1
        && peeked[0].size > 0;
}

/// Passes a line that is none of the table's. False when it is not there in full yet.
bool CsvReader::Private::passLine()
{
    if (position >= filled)
        return true;
    if (afterTable(line))
        return skipLine(QT_TRANSLATE_NOOP("lodestar::import::CsvReader", "a line after the table, not a row"));
    if (!comment.isEmpty() && buffer[position] == comment[0])
        return skipLine(QT_TRANSLATE_NOOP("lodestar::import::CsvReader", "a comment, not a row"));
    return true;
}

void CsvReader::Private::readBuffered()
{
    tokeniser.setExpectedCells(columns);
    tokeniser.setPosition(position);
    RecordSpan record;
    while (cells.size() < kMostCells) {
        if (!last && filled - position < kLookAhead && !lines.empty() && !nextContinues())
            return;
        if (!comment.isEmpty() || dialect.endLine > 0) [[unlikely]] {
            const qint64 before = line;
            if (!passLine())
                return;
            if (line != before)
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
        if (columns > 1 && (cells[first + 1].size == 0 || cells[first].size == 0) && isClosing(record, first, count)) {
            leaveOut(record, first, CsvReaderTr::tr("a closing line of the report, not a row"));
            afterClosing = true;
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
    firstIsFilled = firstIsFilled && cells[first].size > 0;
    for (const size_t i : tokeniser.escaped()) {
        if (i >= first && i < cells.size())
            tokeniser.unescape(buffer.data(), cells[i]);
    }
    lines.push_back(line);
    line += record.lineBreaks;
    afterBlank = false;
}

/// Lists a record that is no row and passes it.
void CsvReader::Private::leaveOut(const RecordSpan &record, size_t first, const QString &reason)
{
    reject(record, reason);
    cells.resize(first);
    line += record.lineBreaks;
    lastRowNext = 0;
}

/// Whether a row with little in it is one of the lines that reports end with.
bool CsvReader::Private::isClosing(const RecordSpan &record, size_t first, size_t count)
{
    if (columns < 2)
        return false;
    size_t label = first; // "Total" may stand under the names, with nothing under the numbers of the rows
    while (label + 1 < first + count && cells[label].size == 0)
        ++label;
    const QByteArrayView cell = cellText(text(), cells[label]);
    bool onlyNumbers = true;
    size_t withText = 1;
    for (size_t c = label + 1; c < first + count && onlyNumbers; ++c) {
        const CellKind kind = cellKind(cellText(text(), cells[c]));
        onlyNumbers = kind == CellKind::Empty || kind == CellKind::Number;
        withText += kind == CellKind::Empty ? 0 : 1;
    }
    if (afterClosing && onlyNumbers && withText == 1 && label == first)
        return true; // "Printed by me,,," below the totals
    if (onlyNumbers && label > first && isNamelessSum(record, first, count, withText))
        return true;
    bool strong = false;
    if (onlyNumbers && isClosingLine(cell, strong) && (strong || onlyNotesFollow(record.next)))
        return true;
    if (label > first || count * 2 >= columns || !onlyNotesFollow(record.next))
        return false;
    // A note, unless it may be the beginning of a row that was cut off, or the rest of the row above.
    const bool mayBeCell =
        shapes.isTelling(0) ? shapes.fits(0, cell) : static_cast<size_t>(cell.size()) <= longestFirst;
    return (count == 1 && afterBlank) || (!mayBeCell && (count > 1 || shapes.isTelling(columns - 1)));
}

/// ",,,2100" as the last line of a list whose rows all begin with something: a sum that nobody labelled. `withText`:
/// its cells with something in them.
bool CsvReader::Private::isNamelessSum(const RecordSpan &record, size_t first, size_t count, size_t withText)
{
    constexpr qint64 kRowsToTell = 2;
    if (!firstIsFilled || rowsRead + std::ssize(lines) < kRowsToTell || withText * 2 > columns)
        return false;
    const auto own = cells.begin() + static_cast<std::ptrdiff_t>(first);
    const bool onlyNumbers = std::all_of(own, own + static_cast<std::ptrdiff_t>(count), [this](const CellSpan &cell) {
        const CellKind kind = cellKind(cellText(text(), cell));
        return kind == CellKind::Empty || kind == CellKind::Number;
    });
    return onlyNumbers && onlyNotesFollow(record.next);
}

/// Whether the file ends with this and no further row follows.
bool CsvReader::Private::onlyNotesFollow(size_t at)
{
    if (!last)
        return false;
    RecordSpan record;
    for (int i = 0; i < 50; ++i) {
        const auto found = peek(at, record);
        if (found == Tokeniser::Found::End)
            return true;
        const auto withText = static_cast<size_t>(
            std::count_if(peeked.begin(), peeked.end(), [](const CellSpan &cell) { return cell.size > 0; }));
        if (found != Tokeniser::Found::Record || (withText > 1 && withText * 2 >= columns))
            return false;
        if (withText == 1 && peeked.size() == columns && peeked.front().size == 0)
            return false; // a value of its own, and no note
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
