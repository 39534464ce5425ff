#include "core/import/csvreaderparts.h"

#include "core/base/format.h"
#include "core/import/cellkind.h"
#include "core/import/header.h"

#include <QDir>

#include <map>

namespace lodestar::import {

// What stands before the rows of a table: titles, the header; and what the first rows say of the columns.

namespace {

constexpr int kLearnRows = 2000;

} // namespace

/// Passes one physical line; lists it as `kind` unless that is null.
bool CsvReader::Private::skipLine(const char *kind)
{
    size_t end = position;
    while (end < filled && buffer[end] != '\n' && buffer[end] != '\r')
        ++end;
    if (end == filled && !last)
        return false;
    RecordSpan record;
    record.begin = position;
    record.end = end;
    size_t next = std::min(end + 1, filled);
    if (end + 1 < filled && buffer[end] == '\r' && buffer[end + 1] == '\n')
        ++next;
    const QByteArrayView content = trimmed(QByteArrayView(text() + position, static_cast<qsizetype>(end - position)));
    const bool onlyDelimiters = std::all_of(content.begin(), content.end(), [&](char c) {
        return rules.delimiter.contains(c) || c == rules.quote || c == ' ';
    });
    if (kind && !onlyDelimiters && !content.startsWith("sep=") && !content.startsWith("\"sep="))
        reject(record, CsvReaderTr::tr(kind));
    position = next;
    ++line;
    tokeniser.setPosition(position);
    lastRowNext = 0;
    return true;
}

Result<> CsvReader::Private::skipPreamble()
{
    LODESTAR_TRY(fill(kPiece));
    for (qint64 i = 0; i < dialect.skipRows && position < filled; ++i) {
        while (!skipLine(QT_TRANSLATE_NOOP("lodestar::import::CsvReader", "a line before the table, not a row"))) {
            if (filled >= static_cast<size_t>(kMaxRecord))
                position = filled;
            compact();
            LODESTAR_TRY(fill(std::max(kPiece, filled * 2)));
        }
    }
    compact();
    return fill(kPiece);
}

Result<> CsvReader::Private::readHeader()
{
    std::vector<CellSpan> header;
    RecordSpan record;
    Tokeniser::Found found = Tokeniser::Found::End;
    for (;;) {
        if (!comment.isEmpty() && position < filled && buffer[position] == comment[0]
            && skipLine(QT_TRANSLATE_NOOP("lodestar::import::CsvReader", "a comment, not a row")))
            continue;
        header.clear();
        tokeniser.setPosition(position);
        found = tokeniser.next(header, record);
        if (found == Tokeniser::Found::NeedMore) {
            if (filled >= static_cast<size_t>(kMaxRecord)) {
                return Error{
                    ErrorKind::BadInput,
                    CsvReaderTr::tr(
                        "%1 cannot be imported. It has no line breaks in its first %2 megabytes: check that it is a "
                        "table, and the delimiter and quotes.")
                        .arg(QDir::toNativeSeparators(path), format::count(kMaxRecord >> 20)),
                    {}};
            }
            compact();
            LODESTAR_TRY(fill(filled * 2));
            continue;
        }
        const bool blank = std::all_of(header.begin(), header.end(),
                                       [&](const CellSpan &cell) { return trimmed(cellText(text(), cell)).isEmpty(); });
        if (found == Tokeniser::Found::End || !blank)
            break;
        position = record.next;
        line += record.lineBreaks;
    }
    if (found == Tokeniser::Found::End) {
        return Error{ErrorKind::BadInput,
                     CsvReaderTr::tr("%1 cannot be imported. It has only blank lines: export the table again.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    if (dialect.header) {
        listReplaced(record, header.size());
        position = record.next;
        line += record.lineBreaks;
        tokeniser.setPosition(position);
    }
    chooseColumns(header, dialect.header);
    QStringList titles;
    if (dialect.header)
        titles = cellsOf(QByteArray(text() + record.begin, static_cast<qsizetype>(record.end - record.begin)));
    names = columnNames(titles, static_cast<int>(columns));
    return {};
}

QStringList CsvReader::Private::cellsOf(QByteArray record) const
{
    const auto size = static_cast<size_t>(record.size());
    record.append(QByteArray(Tokeniser::kPadding, '\0'));
    Tokeniser once(rules);
    once.setText(record.constData(), size, true);
    std::vector<CellSpan> spans;
    RecordSpan whole;
    once.next(spans, whole);
    for (const size_t i : once.escaped())
        once.unescape(record.data(), spans[i]);
    QStringList texts;
    for (const CellSpan &span : spans)
        texts.append(QString::fromUtf8(cellText(record.constData(), span)));
    return texts;
}

/// How many columns there are: as many as the header has, unless most rows have more; without a header, as many as
/// nearly all rows have.
void CsvReader::Private::chooseColumns(const std::vector<CellSpan> &header, bool haveHeader)
{
    std::map<size_t, int> widths; // without the empty cells at the end
    int rows = 0;
    std::vector<CellSpan> row;
    RecordSpan record;
    tokeniser.setExpectedCells(haveHeader ? header.size() : 0);
    tokeniser.setPosition(position);
    while (rows < kLearnRows) {
        row.clear();
        if (tokeniser.next(row, record) != Tokeniser::Found::Record)
            break;
        size_t width = row.size();
        while (width > 0 && row[width - 1].size == 0)
            --width;
        if (width == 0)
            continue;
        ++widths[width];
        ++rows;
    }
    tokeniser.setPosition(position);
    columns = header.size();
    if (!haveHeader) {
        int covered = 0;
        for (const auto &[width, count] : widths) {
            covered += count;
            columns = width;
            if (covered * 100 >= rows * 99)
                break;
        }
        columns = std::max<size_t>(columns, 1);
        return;
    }
    // Titles that are empty at the end of the header count only where rows have something there.
    size_t titled = header.size();
    while (titled > 1 && trimmed(cellText(text(), header[titled - 1])).isEmpty())
        --titled;
    int wider = 0;
    size_t usual = titled;
    int most = 0;
    for (const auto &[width, count] : widths) {
        if (width <= titled)
            continue;
        wider += count;
        if (count > most) {
            most = count;
            usual = width;
        }
    }
    columns = wider * 2 > rows ? usual : titled;
    if (columns < header.size() && !widths.empty() && widths.rbegin()->first > columns)
        columns = std::min(header.size(), widths.rbegin()->first);
}

void CsvReader::Private::learn()
{
    shapes = ColumnShapes(columns);
    tokeniser.setExpectedCells(columns);
    tokeniser.setPosition(position);
    std::vector<CellSpan> row;
    RecordSpan record;
    for (int rows = 0; rows < kLearnRows; ++rows) {
        row.clear();
        if (tokeniser.next(row, record) != Tokeniser::Found::Record)
            break;
        if (row.size() == columns)
            shapes.learn(text(), row.data());
    }
    tokeniser.setPosition(position);
}

} // namespace lodestar::import
