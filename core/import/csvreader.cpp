#include "core/import/csvreader.h"

#include "core/import/cellkind.h"
#include "core/import/header.h"
#include "core/import/rowrepair.h"
#include "core/import/textsource.h"
#include "core/import/tokeniser.h"

#include <QCoreApplication>
#include <QDir>

#include <cstring>
#include <map>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::CsvReader)
};

constexpr size_t kPiece = 1 << 20; ///< bytes of text in a batch
constexpr size_t kLookAhead = 64 << 10; ///< text that is there when a row has to be judged by what follows it
constexpr size_t kMostCells = 4 << 20; ///< of a batch; a table of very many columns has few rows in it
constexpr int kLearnRows = 2000;
constexpr int kMostJoined = 20; ///< lines that may belong to one broken row

QByteArrayView view(const char *text, const CellSpan &cell)
{
    return {text + cell.begin, static_cast<qsizetype>(cell.size)};
}

QString excerpt(QByteArrayView text)
{
    QString cut = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 1000)));
    if (cut.size() > 200)
        cut.truncate(cut[199].isHighSurrogate() ? 199 : 200);
    return cut;
}

} // namespace

struct CsvReader::Private {
    QString path;
    Dialect dialect;
    std::unique_ptr<TextSource> source;
    Tokeniser tokeniser{{}};
    TokenRules rules;
    size_t delimiterLength = 1;
    QByteArray comment;

    std::vector<char> buffer;
    size_t filled = 0;
    bool last = false;
    size_t position = 0;
    qint64 base = 0; ///< offset of the buffer in the text
    qint64 line = 1;
    size_t replacedAt = 0; ///< next of source->replaced()

    QStringList names;
    size_t columns = 0;
    ColumnShapes shapes;

    std::vector<CellSpan> cells; ///< of the batch in the making
    std::vector<CellSpan> peeked;
    std::vector<qint64> lines;
    size_t lastRowEnd = 0; ///< where the previous row ended, if it was the previous record
    size_t lastRowNext = 0;
    bool afterBlank = false;

    std::vector<Issue> issues;
    qint64 issueCount = 0;
    qint64 rowsRead = 0;
    qint64 rejected = 0;

    const char *text() const { return buffer.data(); }
    Result<> fill(size_t want);
    void compact();
    void note(Issue::Severity severity, qint64 atLine, const QString &reason, QByteArrayView offending, int column = 0);
    void reject(const RecordSpan &record, const QString &reason);

    Result<> skipPreamble();
    Result<> readHeader();
    QStringList cellsOf(QByteArray record) const;
    void chooseColumns(const std::vector<CellSpan> &header, bool haveHeader);
    void learn();

    void readBuffered();
    bool skipLine(const char *kind);
    Tokeniser::Found peek(size_t at, RecordSpan &record);
    bool nextContinues();
    void take(RecordSpan record, size_t first);
    void accept(const RecordSpan &record, size_t first);
    void takeLong(const RecordSpan &record, size_t first);
    void takeShort(RecordSpan record, size_t first);
    bool continuesLast(const RecordSpan &record, size_t first);
    bool joinFollowing(RecordSpan &record, size_t first);
    bool isClosing(const RecordSpan &record, size_t first, size_t count);
    bool onlySingleCellsFollow(size_t at);
    void listReplaced(const RecordSpan &record, size_t first);
    Result<> passOversized();
};

// --- the buffer ------------------------------------------------------------------------------------------------------

Result<> CsvReader::Private::fill(size_t want)
{
    if (buffer.size() < want + Tokeniser::kPadding)
        buffer.resize(want + Tokeniser::kPadding);
    while (!last && filled + 16 <= want) {
        const auto got = source->read(buffer.data() + filled, static_cast<qsizetype>(want - filled));
        if (!got)
            return got.error();
        filled += static_cast<size_t>(*got);
        last = *got == 0;
    }
    tokeniser.setText(buffer.data(), filled, last);
    return {};
}

void CsvReader::Private::compact()
{
    if (position == 0)
        return;
    std::memmove(buffer.data(), buffer.data() + position, filled - position);
    filled -= position;
    base += static_cast<qint64>(position);
    position = 0;
    lastRowEnd = lastRowNext = 0;
    tokeniser.setText(buffer.data(), filled, last);
}

// --- issues ----------------------------------------------------------------------------------------------------------

void CsvReader::Private::note(Issue::Severity severity, qint64 atLine, const QString &reason, QByteArrayView offending,
                              int column)
{
    ++issueCount;
    if (severity == Issue::Severity::Rejected)
        ++rejected;
    if (issueCount > kMaxIssues)
        return;
    Issue issue{severity, atLine, column, {}, reason, excerpt(offending)};
    if (column > 0 && column <= names.size())
        issue.columnName = names[column - 1];
    issues.push_back(std::move(issue));
}

void CsvReader::Private::reject(const RecordSpan &record, const QString &reason)
{
    note(Issue::Severity::Rejected, line, reason,
         {text() + record.begin, static_cast<qsizetype>(record.end - record.begin)});
}

void CsvReader::Private::listReplaced(const RecordSpan &record, size_t first)
{
    const std::vector<qint64> &replaced = source->replaced();
    const qint64 end = base + static_cast<qint64>(record.next);
    for (; replacedAt < replaced.size() && replaced[replacedAt] < end; ++replacedAt) {
        const auto at = static_cast<size_t>(std::max<qint64>(0, replaced[replacedAt] - base));
        int column = 0;
        QByteArrayView offending;
        for (size_t c = first; c < cells.size(); ++c) {
            if (cells[c].begin <= at && at < cells[c].begin + cells[c].size) {
                column = static_cast<int>(c - first) + 1;
                offending = view(text(), cells[c]);
            }
        }
        note(Issue::Severity::Repaired, line, Tr::tr("a damaged character was replaced by \"\uFFFD\""), offending,
             column);
    }
}

// --- before the rows -------------------------------------------------------------------------------------------------

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
        reject(record, Tr::tr(kind));
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
                    Tr::tr("%1 cannot be imported. It has no line breaks in its first %2 megabytes: check that it is a "
                           "table, and the delimiter and quotes.")
                        .arg(QDir::toNativeSeparators(path))
                        .arg(kMaxRecord >> 20),
                    {}};
            }
            compact();
            LODESTAR_TRY(fill(filled * 2));
            continue;
        }
        const bool blank = std::all_of(header.begin(), header.end(),
                                       [&](const CellSpan &cell) { return trimmed(view(text(), cell)).isEmpty(); });
        if (found == Tokeniser::Found::End || !blank)
            break;
        position = record.next;
        line += record.lineBreaks;
    }
    if (found == Tokeniser::Found::End) {
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 cannot be imported. It has only blank lines: export the table again.")
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
        texts.append(QString::fromUtf8(view(record.constData(), span)));
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
    while (titled > 1 && trimmed(view(text(), header[titled - 1])).isEmpty())
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

// --- the rows --------------------------------------------------------------------------------------------------------

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
            return trimmed(view(text(), cells[first])).isEmpty();
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
            reject(record, Tr::tr("a closing line of the report, not a row"));
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
        note(Issue::Severity::Repaired, line, Tr::tr("a quote inside a quoted cell was not doubled; it was kept"),
             {text() + record.begin, static_cast<qsizetype>(record.end - record.begin)});
    }
    if (record.openQuote) {
        note(Issue::Severity::Repaired, line, Tr::tr("an opening quote had no closing quote and was left out"),
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
             Tr::tr("a delimiter inside a cell had no quotes round it; the cell was put together"), whole);
        accept(record, first);
        return;
    }
    if (cutFits(text(), cells, first, shapes)) {
        const size_t extra = cells[first + columns].begin;
        note(Issue::Severity::Repaired, line,
             Tr::tr("%n cell(s) more than the table has columns; the row was kept without them", nullptr,
                    static_cast<int>(width - columns)),
             {text() + extra, static_cast<qsizetype>(record.end - extra)}, static_cast<int>(columns));
        cells.resize(first + columns);
        accept(record, first);
        return;
    }
    reject(record, Tr::tr("%1 cells where the table has %2 columns").arg(width).arg(columns));
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
        reject(record, Tr::tr("a closing line of the report, not a row"));
        cells.resize(first);
        line += record.lineBreaks;
        lastRowNext = 0;
        return;
    }
    if (count == 1 && splitOtherwise({text(), record.begin, record.end}, cells, first, rules, columns)) {
        note(Issue::Severity::Repaired, line,
             Tr::tr("another delimiter than the rest of the table; the row was split by it"), whole);
        accept(record, first);
        return;
    }
    if (count == 1 && continuesLast(record, first))
        return;
    const qint64 began = line;
    if (joinFollowing(record, first)) {
        note(Issue::Severity::Repaired, began,
             Tr::tr("a line break inside a cell had no quotes round it; the row was put together"),
             {text() + record.begin, static_cast<qsizetype>(record.end - record.begin)});
        accept(record, first);
        return;
    }
    note(Issue::Severity::Repaired, line,
         Tr::tr("%n cell(s) missing at the end of the row; left empty", nullptr, static_cast<int>(columns - count)),
         whole);
    cells.resize(first + columns, CellSpan{static_cast<quint32>(record.end), 0});
    accept(record, first);
}

/// A lone piece of text below a whole row, unlike anything in the first column, is the rest of that row's last cell.
bool CsvReader::Private::continuesLast(const RecordSpan &record, size_t first)
{
    if (columns < 2 || lines.empty() || lastRowNext != record.begin || first == 0 || !shapes.isTelling(0)
        || shapes.fits(0, view(text(), cells[first])) || !tokeniser.escaped().empty())
        return false;
    CellSpan &before = cells[first - 1];
    if (before.size == 0 || before.begin + before.size != lastRowEnd || cells[first].begin != record.begin)
        return false;
    before.size = static_cast<quint32>(record.end - before.begin);
    note(Issue::Severity::Repaired, line,
         Tr::tr("a line break inside a cell had no quotes round it; the line was added to the row above"),
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
            || (peeked.size() == 1 && peeked[0].size == 0) || shapes.fits(0, view(text(), peeked[0])))
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
        const CellKind kind = cellKind(view(text(), cells[c]));
        onlyNumbers = kind == CellKind::Empty || kind == CellKind::Number;
    }
    if (!onlyNumbers)
        return false;
    bool strong = false;
    if (isClosingLine(view(text(), cells[first]), strong) && (strong || onlySingleCellsFollow(record.next)))
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
    note(Issue::Severity::Rejected, line, Tr::tr("longer than %1 megabytes without a line break").arg(kMaxRecord >> 20),
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

// --- the face --------------------------------------------------------------------------------------------------------

CsvReader::CsvReader(std::unique_ptr<Private> parts) : d(std::move(parts)) { }
CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const Dialect &dialect)
{
    auto source = TextSource::open(path, dialect.encoding, dialect.encodingAssumed);
    if (!source)
        return source.error();
    auto d = std::make_unique<Private>();
    d->path = path;
    d->dialect = dialect;
    d->source = std::move(*source);
    d->rules.delimiter = dialect.delimiter.isEmpty() ? QByteArrayLiteral(",") : dialect.delimiter.toUtf8();
    d->rules.quote = dialect.quote < 0x80 ? static_cast<char>(dialect.quote) : '\0';
    d->rules.backslashEscapes = dialect.backslashEscapes;
    d->delimiterLength = static_cast<size_t>(d->rules.delimiter.size());
    if (dialect.comment != 0 && dialect.comment < 0x80)
        d->comment = QByteArray(1, static_cast<char>(dialect.comment));
    d->tokeniser = Tokeniser(d->rules);
    LODESTAR_TRY(d->skipPreamble());
    LODESTAR_TRY(d->readHeader());
    d->learn();
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(d)));
}

const QStringList &CsvReader::header() const
{
    return d->names;
}

int CsvReader::columns() const
{
    return static_cast<int>(d->columns);
}

Result<bool> CsvReader::next(RowBatch &batch)
{
    batch.m_columns = columns();
    batch.m_cells.clear();
    batch.m_lines.clear();
    size_t want = kPiece;
    for (;;) {
        d->compact();
        LODESTAR_TRY(d->fill(want));
        d->cells.swap(batch.m_cells);
        d->lines.swap(batch.m_lines);
        d->readBuffered();
        if (d->lines.empty() && d->position == 0 && !d->last) { // one record is longer than the buffer
            if (d->filled + 16 > static_cast<size_t>(kMaxRecord)) {
                if (const auto passed = d->passOversized(); !passed)
                    return passed.error();
                want = kPiece;
            } else {
                want = std::min(d->filled * 2 + 16, static_cast<size_t>(kMaxRecord));
            }
        }
        d->cells.swap(batch.m_cells);
        d->lines.swap(batch.m_lines);
        if (!batch.m_lines.empty())
            break;
        if (d->last && d->position >= d->filled)
            return false;
    }
    d->rowsRead += batch.rows();
    // The batch keeps the buffer; what was not used goes over into the buffer that the batch had before.
    const size_t rest = d->filled - d->position;
    std::vector<char> fresh = std::move(batch.m_bytes);
    if (fresh.size() < rest + Tokeniser::kPadding || fresh.size() > 4 * kPiece)
        fresh = std::vector<char>(std::max(kPiece, rest) + Tokeniser::kPadding);
    std::memcpy(fresh.data(), d->buffer.data() + d->position, rest);
    batch.m_bytes = std::move(d->buffer);
    d->buffer = std::move(fresh);
    d->base += static_cast<qint64>(d->position);
    d->position = 0;
    d->filled = rest;
    d->lastRowEnd = d->lastRowNext = 0;
    return true;
}

const std::vector<Issue> &CsvReader::issues() const
{
    return d->issues;
}

qint64 CsvReader::issueCount() const
{
    return d->issueCount;
}

qint64 CsvReader::rowsRead() const
{
    return d->rowsRead;
}

qint64 CsvReader::rejectedRows() const
{
    return d->rejected;
}

QString CsvReader::encoding() const
{
    return d->source->encoding().name;
}

double CsvReader::fraction() const
{
    return d->source->fraction();
}

} // namespace lodestar::import
