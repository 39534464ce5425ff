#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFuture>

#include <deque>

struct sqlite3_stmt;

namespace lodestar::project {

/// A hash over rows of values in one unambiguous byte form: every value carries its type, every text its length. It is
/// the SHA-256 of the SHA-256s of the form's blocks of one mebibyte, so that the blocks of large tables are hashed side
/// by side. The form is frozen: hashes made with it are stored in project files.
class RowHash
{
public:
    RowHash();

    void addText(QByteArrayView text); ///< a label between rows: the name of a table or of a column

    void addRow(sqlite3_stmt *row); ///< all columns of the current row
    /// The same cell by cell, for rows that are about to be stored: startRow(), then each value as SQLite gives it
    /// back.
    void startRow() { append("R", 1); }
    void addNull() { append("0", 1); }
    void addInteger(qint64 value) { appendNumber('I', static_cast<quint64>(value)); }
    void addReal(double value);
    void addString(QByteArrayView value) { appendBytes('T', value.data(), value.size()); }

    QByteArray hex(); ///< ends the hash

private:
    void append(const char *bytes, qsizetype size);
    void appendNumber(char tag, quint64 bits);
    void appendBytes(char tag, const char *bytes, qsizetype size);
    void appendOver(const char *bytes, qsizetype size);
    void finishBlock();

    QByteArray m_block; ///< always of full size
    qsizetype m_used = 0; ///< bytes of it
    std::deque<QFuture<QByteArray>> m_digests; ///< of the blocks before, at most a few still being computed
    QByteArray m_done; ///< digests of the blocks before those
};

} // namespace lodestar::project
