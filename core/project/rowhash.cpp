#include "core/project/rowhash.h"

#include "core/project/sqlite.h"

#include <QCryptographicHash>
#include <QtConcurrent>
#include <QtEndian>

#include <bit>
#include <utility>

namespace lodestar::project {

namespace {

constexpr qsizetype kBlock = 1 << 20;
constexpr size_t kInFlight = 16;

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void RowHash::finishBlock()
{
    m_digests.push_back(QtConcurrent::run([block = std::exchange(m_block, {})] { return digest(block); }));
    m_block.reserve(kBlock);
    if (m_digests.size() > kInFlight) {
        m_done += m_digests.front().result();
        m_digests.pop_front();
    }
}

void RowHash::append(const char *bytes, qsizetype size)
{
    while (m_block.size() + size > kBlock) {
        const qsizetype fitting = kBlock - m_block.size();
        m_block.append(bytes, fitting);
        bytes += fitting;
        size -= fitting;
        finishBlock();
    }
    m_block.append(bytes, size);
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
        const char head[] = {tag, static_cast<char>(size)};
        append(head, sizeof head);
    } else {
        const char head[] = {tag, static_cast<char>(255)};
        append(head, sizeof head);
        char length[8];
        qToLittleEndian(static_cast<quint64>(size), length);
        append(length, sizeof length);
    }
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
    for (auto &future : m_digests)
        m_done += future.result();
    m_digests.clear();
    return digest(m_done + digest(m_block)).toHex();
}

} // namespace lodestar::project
