#pragma once

#include "core/base/issue.h"
#include "core/import/source.h"
#include "core/import/tokeniser.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace lodestar::import {

/// Some consecutive data rows, all of the same width, as views into one buffer that the batch owns. Cells are unescaped
/// UTF-8 without NUL, exactly as written otherwise (not trimmed). Movable; reuse one batch to reuse its memory.
class RowBatch
{
public:
    qsizetype rows() const { return static_cast<qsizetype>(m_lines.size()); }
    int columns() const { return m_columns; }
    QByteArrayView cell(qsizetype row, int column) const
    {
        const Cell &c = m_cells[static_cast<size_t>(row * m_columns + column)];
        return {m_bytes.data() + c.begin, static_cast<qsizetype>(c.size)};
    }
    /// Line of the file on which the row begins, from 1.
    qint64 line(qsizetype row) const { return m_lines[static_cast<size_t>(row)]; }

    /// For sources that are no text: begins an empty batch of that width.
    void reset(int columns)
    {
        m_columns = columns;
        m_bytes.clear();
        m_cells.clear();
        m_lines.clear();
    }
    /// Adds the next cell of the row in the making; the batch must stay below 4 GiB.
    void addCell(QByteArrayView text)
    {
        m_cells.push_back({static_cast<quint32>(m_bytes.size()), static_cast<quint32>(text.size())});
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    }
    /// Ends a row of exactly columns() cells.
    void endRow(qint64 line) { m_lines.push_back(line); }
    qsizetype bytes() const { return std::ssize(m_bytes); }

private:
    friend class CsvReader;
    using Cell = CellSpan;
    std::vector<char> m_bytes;
    std::vector<Cell> m_cells; ///< rows × columns
    std::vector<qint64> m_lines;
    int m_columns = 0;
};

/// Reads a text table of a known dialect at full speed and with bounded memory. Every data row of the file is either
/// given in a batch or counted in rejectedRows() and listed: rows that are too short are padded, rows broken by a stray
/// line break, quote or delimiter are mended where only one reading fits, and everything done is an Issue. Blank lines
/// are no rows.
class CsvReader
{
public:
    static constexpr qsizetype kMaxRecord = 64 << 20; ///< a longer record is rejected
    static constexpr int kMaxIssues = 10000; ///< listed; issueCount() counts all

    /// Opens the file, passes the preamble and reads the header.
    static Result<std::unique_ptr<CsvReader>> open(const QString &path, const Dialect &dialect);
    ~CsvReader();

    /// Column names: trimmed, unique ("Email 1", "Email 2"), "Column 3" where there was none.
    const QStringList &header() const;
    /// The titles as they were read, trimmed; empty where there was none.
    const QStringList &titles() const;
    int columns() const; ///< 0 for a file of blank lines

    /// Fills `batch` with the next rows (about a megabyte of text). False at the end of the file, with an empty batch.
    Result<bool> next(RowBatch &batch);

    /// Known in full after the last batch.
    const std::vector<Issue> &issues() const;
    qint64 issueCount() const;
    qint64 rowsRead() const; ///< given in batches so far
    qint64 rejectedRows() const;
    QString encoding() const; ///< as finally decided
    double fraction() const; ///< 0..1 of the file's bytes

private:
    struct Private;
    explicit CsvReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace lodestar::import
