#include "core/import/csvreaderparts.h"

#include "core/base/format.h"
#include "core/import/cellkind.h"
#include "core/import/header.h"
#include "core/import/wrappedrow.h"

#include <QDir>

#include <map>

namespace lodestar::import {

// What stands before the rows of a table: titles, the header; and what the first rows say of the columns.

namespace {

constexpr int kLearnRows = 2000;
constexpr int kUsualRows = 200;

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

/// The next record that is not blank, with its cells; End when there is none.
Result<Tokeniser::Found> CsvReader::Private::nextFilled(std::vector<CellSpan> &row, RecordSpan &record)
{
    for (;;) {
        if (const qint64 before = line; (!comment.isEmpty() || dialect.endLine > 0) && passLine() && line != before)
            continue;
        row.clear();
        tokeniser.setPosition(position);
        const Tokeniser::Found found = tokeniser.next(row, record);
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
        const bool blank = std::all_of(row.begin(), row.end(),
                                       [&](const CellSpan &cell) { return trimmed(cellText(text(), cell)).isEmpty(); });
        if (found == Tokeniser::Found::End || !blank)
            return found;
        position = record.next;
        line += record.lineBreaks;
    }
}

/// Cells of a record; of the row in it when it is one quoted cell that holds a whole row.
size_t CsvReader::Private::widthOf(const RecordSpan &record, const std::vector<CellSpan> &row) const
{
    if (row.size() != 1 || row[0].begin == record.begin || row[0].size == 0)
        return row.size();
    QByteArray copy(text() + record.begin, static_cast<qsizetype>(record.end - record.begin));
    const auto begin = static_cast<quint32>(record.begin);
    std::vector<CellSpan> cut{{row[0].begin - begin, row[0].size}};
    unwrapRow(copy.data(), {0, record.end - record.begin, 0, 0, false, false}, cut, 0, rules, 0);
    return cut.size();
}

/// How many cells most of the rows below the first line have; 0 when they do not agree.
size_t CsvReader::Private::usualWidth()
{
    size_t at = position;
    while (at < filled && buffer[at] != '\n' && buffer[at] != '\r')
        ++at;
    std::map<size_t, int> widths;
    int rows = 0;
    RecordSpan record;
    record.next = std::min(at + 1, filled);
    while (rows < kUsualRows && peek(record.next, record) == Tokeniser::Found::Record) {
        if (peeked.size() == 1 && peeked[0].size == 0)
            continue;
        ++widths[widthOf(record, peeked)];
        ++rows;
    }
    for (const auto &[width, count] : widths) {
        if (count * 10 >= rows * 7)
            return width;
    }
    return 0;
}

/// Titles of one row of the header, with the quotes undone.
QStringList CsvReader::Private::titlesOf(std::vector<CellSpan> &row, const RecordSpan &record, size_t usual)
{
    if (unwrapRow(buffer.data(), record, row, 0, rules, usual))
        tokeniser.forgetEscaped();
    for (const size_t i : tokeniser.escaped())
        tokeniser.unescape(buffer.data(), row[i]);
    tokeniser.forgetEscaped();
    // Empty titles too many for the rows below are a delimiter too many.
    const auto empty = [&](const CellSpan &cell) { return trimmed(cellText(text(), cell)).isEmpty(); };
    if (usual > 1 && row.size() > usual
        && static_cast<size_t>(std::count_if(row.begin(), row.end(), empty)) == row.size() - usual)
        std::erase_if(row, empty);
    QStringList texts;
    for (const CellSpan &cell : row)
        texts.append(QString::fromUtf8(cellText(text(), cell)));
    return texts;
}

Result<> CsvReader::Private::readHeader()
{
    std::vector<CellSpan> header;
    RecordSpan record;
    tokeniser.setExpectedCells(0);
    const size_t usual = dialect.layout == Layout::Delimited ? usualWidth() : 0;
    tokeniser.setExpectedCells(usual);
    QList<QStringList> titles;
    const int wanted = dialect.header ? std::max(1, dialect.headerRows) : 1;
    for (int row = 0; row < wanted; ++row) {
        const auto found = nextFilled(header, record);
        if (!found)
            return found.error();
        if (*found == Tokeniser::Found::End)
            break;
        titles.append(QStringList());
        if (!dialect.header) {
            unwrapRow(buffer.data(), record, header, 0, rules, usual);
            break;
        }
        listReplaced(record, header.size());
        titles.back() = titlesOf(header, record, usual);
        position = record.next;
        line += record.lineBreaks;
        tokeniser.setPosition(position);
    }
    if (titles.isEmpty()) // nothing but blank lines: a table without columns
        return {};
    chooseColumns(header, dialect.header);
    names = joinedTitles(titles, static_cast<int>(columns));
    titled = names;
    names = columnNames(names, static_cast<int>(columns));
    return {};
}

/// How many columns there are: as many as the header has, unless most rows have more; without a header, as many as
/// nearly all rows have.
void CsvReader::Private::chooseColumns(const std::vector<CellSpan> &header, bool haveHeader)
{
    std::map<size_t, int> widths; // without the empty cells at the end
    std::map<size_t, int> written; // with them
    int rows = 0;
    std::vector<CellSpan> row;
    RecordSpan record;
    tokeniser.setExpectedCells(haveHeader ? header.size() : 0);
    tokeniser.setPosition(position);
    qint64 at = line;
    while (rows < kLearnRows) {
        row.clear();
        if (afterTable(at) || tokeniser.next(row, record) != Tokeniser::Found::Record)
            break;
        at += record.lineBreaks;
        size_t width = row.size();
        while (width > 0 && row[width - 1].size == 0)
            --width;
        if (width == 0)
            continue;
        ++widths[row.size() == 1 ? widthOf(record, row) : width];
        ++written[row.size()];
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
    size_t named = header.size();
    while (named > 1 && trimmed(cellText(text(), header[named - 1])).isEmpty())
        --named;
    int wider = 0;
    size_t usual = named;
    int most = 0;
    for (const auto &[width, count] : widths) {
        if (width <= named)
            continue;
        wider += count;
        if (count > most) {
            most = count;
            usual = width;
        }
    }
    columns = wider * 2 > rows ? usual : named;
    // Nearly all rows are alike and now and then use a cell that has no title.
    for (const auto &[width, count] : written) {
        if (width > columns && wider > 0 && count * 10 >= rows * 9)
            columns = width;
    }
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
        if (row.size() != columns)
            continue;
        shapes.learn(text(), row.data());
        longestFirst = std::max<size_t>(longestFirst, row[0].size);
    }
    tokeniser.setPosition(position);
}

} // namespace lodestar::import
