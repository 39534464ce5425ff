#include "core/project/rowhash.h"

#include "core/base/sha256.h"
#include "core/project/sqlite.h"

#include <QtConcurrent>
#include <QtEndian>

#include <bit>
#include <cstring>
#include <utility>

namespace lodestar::project {

namespace {

constexpr qsizetype kBlock = 1 << 20;
constexpr size_t kInFlight = 16;

} // namespace

RowHash::RowHash() : m_block(kBlock, Qt::Uninitialized) { }

void RowHash::finishBlock()
{
    m_digests.push_back(QtConcurrent::run([block = std::move(m_block)] { return Sha256::of(block); }));
    m_block = QByteArray(kBlock, Qt::Uninitialized);
    m_used = 0;
    if (m_digests.size() > kInFlight) {
        m_done += m_digests.front().result();
        m_digests.pop_front();
    }
}

void RowHash::append(const char *bytes, qsizetype size)
{
    if (m_used + size > kBlock) {
        appendOver(bytes, size);
        return;
    }
    if (size > 0) // an empty text may have no address
        std::memcpy(m_block.data() + m_used, bytes, static_cast<size_t>(size));
    m_used += size;
}

/// Across the end of the block, or of several.
void RowHash::appendOver(const char *bytes, qsizetype size)
{
    while (m_used + size > kBlock) {
        const qsizetype fitting = kBlock - m_used;
        append(bytes, fitting);
        bytes += fitting;
        size -= fitting;
        finishBlock();
    }
    append(bytes, size);
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

void RowHash::addReal(double value)
{
    appendNumber('F', std::bit_cast<quint64>(value));
}

void RowHash::addRow(sqlite3_stmt *row)
{
    startRow();
    const int columns = sqlite3_data_count(row);
    for (int i = 0; i < columns; ++i) {
        switch (sqlite3_column_type(row, i)) {
        case SQLITE_INTEGER:
            addInteger(sqlite3_column_int64(row, i));
            break;
        case SQLITE_FLOAT:
            addReal(sqlite3_column_double(row, i));
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
            addNull();
        }
    }
}

QByteArray RowHash::hex()
{
    for (auto &future : m_digests)
        m_done += future.result();
    m_digests.clear();
    m_block.truncate(m_used);
    return Sha256::of(m_done + Sha256::of(m_block)).toHex();
}

} // namespace lodestar::project
