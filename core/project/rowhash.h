#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

struct sqlite3_stmt;

namespace lodestar::project
{

/// SHA-256 over rows of values in one unambiguous byte form: every value carries its type, every text its length.
/// The form is frozen: hashes made with it are stored in project files.
class RowHash
{
public:
    RowHash();
    void addText(QByteArrayView text); ///< a label between rows: the name of a table or of a column
    void addRow(sqlite3_stmt *row); ///< all columns of the current row
    QByteArray hex(); ///< ends the hash

private:
    void append(const char *bytes, qsizetype size);
    void appendNumber(char tag, quint64 bits);
    void appendBytes(char tag, const char *bytes, qsizetype size);
    void flush();

    QCryptographicHash m_hash;
    QByteArray m_buffer;
    qsizetype m_used = 0;
};

} // namespace lodestar::project
