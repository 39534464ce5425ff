#include "core/import/csvreader.h"

#include "core/import/csvreaderparts.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace lodestar::import {

namespace {

QString excerpt(QByteArrayView text)
{
    QString cut = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 1000)));
    if (cut.size() > 200)
        cut.truncate(cut[199].isHighSurrogate() ? 199 : 200);
    return cut;
}

} // namespace

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
                offending = cellText(text(), cells[c]);
            }
        }
        note(Issue::Severity::Repaired, line, CsvReaderTr::tr("a damaged character was replaced by \"\uFFFD\""),
             offending, column);
    }
}

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
    d->rules.layout = dialect.layout;
    d->rules.columnStarts = dialect.columnStarts;
    if (dialect.layout != Layout::Delimited)
        d->rules.quote = '\0';
    d->tokeniser = Tokeniser(d->rules);
    d->ahead = Tokeniser(d->rules);
    LODESTAR_TRY(d->skipPreamble());
    LODESTAR_TRY(d->readHeader());
    d->learn();
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(d)));
}

const QStringList &CsvReader::header() const
{
    return d->names;
}

const QStringList &CsvReader::titles() const
{
    return d->titled;
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
