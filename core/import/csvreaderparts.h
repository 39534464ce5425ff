#pragma once

#include "core/import/csvreader.h"
#include "core/import/rowalign.h"
#include "core/import/rowrepair.h"
#include "core/import/textsource.h"
#include "core/import/tokeniser.h"

#include <QCoreApplication>

namespace lodestar::import {

/// The strings of the reader, which is written in several files.
struct CsvReaderTr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::CsvReader)
};

constexpr size_t kPiece = 256 << 10; ///< bytes of text in a batch: with its cells it stays in the processor's cache

inline QByteArrayView cellText(const char *text, const CellSpan &cell)
{
    return {text + cell.begin, static_cast<qsizetype>(cell.size)};
}

struct CsvReader::Private {
    QString path;
    Dialect dialect;
    std::unique_ptr<TextSource> source;
    Tokeniser tokeniser{{}};
    Tokeniser ahead{{}}; ///< looks at what follows, without disturbing the other
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
    QStringList titled; ///< the titles as they were read, trimmed
    size_t columns = 0;
    ColumnShapes shapes;
    ColumnKinds kinds; ///< learnt when the first row has to be mended
    size_t longestFirst = 0; ///< cell of the first column among the rows that were learnt

    std::vector<CellSpan> cells; ///< of the batch in the making
    std::vector<CellSpan> peeked;
    std::vector<qint64> lines;
    size_t lastRowEnd = 0; ///< where the previous row ended, if it was the previous record
    size_t lastRowNext = 0;
    bool afterBlank = false;
    bool firstIsFilled = true; ///< no row so far begins with an empty cell
    bool afterClosing = false; ///< totals were left out: what stands alone below them is a note

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
    Result<Tokeniser::Found> nextFilled(std::vector<CellSpan> &row, RecordSpan &record);
    size_t widthOf(const RecordSpan &record, const std::vector<CellSpan> &row) const;
    size_t usualWidth();
    QStringList titlesOf(std::vector<CellSpan> &row, const RecordSpan &record, size_t usual);
    void chooseColumns(const std::vector<CellSpan> &header, bool haveHeader);
    void learn();
    void learnKinds(const RecordSpan &record);
    bool afterTable(qint64 atLine) const { return dialect.endLine > 0 && atLine >= dialect.endLine; }

    void readBuffered();
    bool skipLine(const char *kind);
    bool passLine();
    Tokeniser::Found peek(size_t at, RecordSpan &record);
    bool nextContinues();
    void take(RecordSpan record, size_t first);
    void accept(const RecordSpan &record, size_t first);
    void takeLong(const RecordSpan &record, size_t first);
    void takeShort(RecordSpan record, size_t first);
    bool takeAligned(const RecordSpan &record, size_t first);
    void noteAligned(const RecordSpan &record, const QByteArray &whole, const AlignedRow &row, size_t first);
    void leaveOut(const RecordSpan &record, size_t first, const QString &reason);
    bool continuesLast(const RecordSpan &record, size_t first);
    bool joinFollowing(RecordSpan &record, size_t first);
    bool isClosing(const RecordSpan &record, size_t first, size_t count);
    bool isNamelessSum(const RecordSpan &record, size_t first, size_t count, size_t withText);
    bool onlyNotesFollow(size_t at);
    void listReplaced(const RecordSpan &record, size_t first);
    Result<> passOversized();
};

} // namespace lodestar::import
