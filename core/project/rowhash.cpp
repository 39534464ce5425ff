#include "core/project/rowhash.h"

#include "core/project/sqlite.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace lodestar::project
{

namespace
{
constexpr qsizetype kBuffer = 1 << 16;
}

RowHash::RowHash() : m_hash(QCryptographicHash::Sha256), m_buffer(kBuffer, Qt::Uninitialized) { }

void RowHash::flush()
{
    m_hash.addData(QByteArrayView(m_buffer.constData(), m_used));
    m_used = 0;
}

void RowHash::append(const char *bytes, qsizetype size)
{
    if (m_used + size > kBuffer)
        flush();
    if (size > kBuffer) {
        m_hash.addData(QByteArrayView(bytes, size));
        return;
    }
    std::memcpy(m_buffer.data() + m_used, bytes, static_cast<size_t>(size));
    m_used += size;
}

void RowHash::appendNumber(char tag, quint64 bits)
{
    char bytes[9];
    bytes[0] = tag;
    qToLittleEndian(bits, bytes + 1);
    append(bytes, sizeof bytes);
}

void RowHash::appendBytes(char tag, const char *bytes, qsizetype size)
{
    if (size < 255) {
        const char head[] = { tag, static_cast<char>(size) };
        append(head, sizeof head);
    } else {
        const char head[] = { tag, static_cast<char>(255) };
        append(head, sizeof head);
        char length[8];
        qToLittleEndian(static_cast<quint64>(size), length);
        append(length, sizeof length);
    }
    if (size > 0)
        append(bytes, size);
}

void RowHash::addText(QByteArrayView text)
{
    appendBytes('N', text.data(), text.size());
}

void RowHash::addRow(sqlite3_stmt *row)
{
    append("R", 1);
    const int columns = sqlite3_data_count(row);
    for (int i = 0; i < columns; ++i) {
        switch (sqlite3_column_type(row, i)) {
        case SQLITE_INTEGER:
            appendNumber('I', static_cast<quint64>(sqlite3_column_int64(row, i)));
            break;
        case SQLITE_FLOAT:
            appendNumber('F', std::bit_cast<quint64>(sqlite3_column_double(row, i)));
            break;
        case SQLITE_TEXT: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, i));
            appendBytes('T', text, sqlite3_column_bytes(row, i));
            break;
        }
        case SQLITE_BLOB: {
            const auto *blob = static_cast<const char *>(sqlite3_column_blob(row, i));
            appendBytes('B', blob, sqlite3_column_bytes(row, i));
            break;
        }
        default:
            append("0", 1);
        }
    }
}

QByteArray RowHash::hex()
{
    flush();
    return m_hash.result().toHex();
}

} // namespace lodestar::project
