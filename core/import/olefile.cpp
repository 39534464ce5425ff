#include "core/import/olefile.h"

#include <QtEndian>

#include <algorithm>

namespace lodestar::import {
namespace {

constexpr qsizetype kHeader = 512;
constexpr qsizetype kEntry = 128; ///< bytes of the directory
constexpr qsizetype kLongestName = 64; ///< bytes of UTF-16 with the closing zero
constexpr qsizetype kSmallSector = 64;
constexpr quint32 kEndOfChain = 0xFFFF'FFFE;
constexpr quint32 kNothing = 0xFFFF'FFFF;
constexpr quint8 kStorage = 1, kStream = 2;

} // namespace

std::optional<OleFile> OleFile::open(QByteArray bytes)
{
    OleFile file(std::move(bytes));
    if (!file.readHeader() || !file.readDirectory())
        return {};
    file.findRootEntries();
    return file;
}

quint32 OleFile::word32(qsizetype at) const
{
    return qFromLittleEndian<quint32>(m_bytes.constData() + at);
}

bool OleFile::readHeader()
{
    if (m_bytes.size() < kHeader || !m_bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)))
        return false;
    const auto shift = qFromLittleEndian<quint16>(m_bytes.constData() + 30);
    if (shift != 9 && shift != 12)
        return false;
    m_sectorSize = qsizetype{1} << shift;
    m_smallBelow = word32(56);
    const qsizetype most = m_bytes.size() / m_sectorSize + 1;
    const auto add = [&](quint32 table) {
        if (table != kNothing && std::ssize(m_tables) < most)
            m_tables.push_back(table);
    };
    for (int i = 0; i < 109; ++i)
        add(word32(76 + 4 * i));
    // A large file goes on with sectors of the list, the last entry of each naming the next.
    quint32 list = word32(68);
    for (qsizetype left = std::min<qsizetype>(word32(72), most); left > 0; --left) {
        const QByteArrayView place = sector(list);
        if (place.size() < m_sectorSize)
            break;
        for (qsizetype at = 0; at < m_sectorSize - 4; at += 4)
            add(qFromLittleEndian<quint32>(place.data() + at));
        list = qFromLittleEndian<quint32>(place.data() + m_sectorSize - 4);
    }
    return true;
}

/// The last one may be cut off: some programs do not fill it.
QByteArrayView OleFile::sector(quint32 number) const
{
    const qsizetype begin = (qsizetype{number} + 1) * m_sectorSize;
    if (begin >= m_bytes.size())
        return {};
    return QByteArrayView(m_bytes).sliced(begin, std::min(m_sectorSize, m_bytes.size() - begin));
}

std::optional<quint32> OleFile::after(quint32 number) const
{
    const auto each = static_cast<quint32>(m_sectorSize / 4);
    if (number / each >= m_tables.size())
        return {};
    const QByteArrayView table = sector(m_tables[number / each]);
    const qsizetype at = 4 * qsizetype{number % each};
    return at + 4 <= table.size() ? std::optional(qFromLittleEndian<quint32>(table.data() + at)) : std::nullopt;
}

QByteArray OleFile::chain(quint32 start, qint64 size) const
{
    QByteArray all;
    std::optional<quint32> next = start;
    // No chain has more sectors than the file: what goes on runs in a circle.
    for (qsizetype left = m_bytes.size() / m_sectorSize + 1; left > 0 && next && all.size() < size; --left) {
        const QByteArrayView piece = sector(*next);
        if (piece.isEmpty())
            break;
        all.append(piece);
        next = after(*next);
    }
    if (all.size() > size)
        all.truncate(size);
    return all;
}

QByteArray OleFile::smallChain(quint32 start, qint64 size) const
{
    QByteArray all;
    qint64 next = start;
    for (qsizetype left = m_small.size() / kSmallSector + 1; left > 0 && all.size() < size; --left) {
        if (next * kSmallSector >= m_small.size())
            break;
        all.append(QByteArrayView(m_small).sliced(
            next * kSmallSector, std::min<qsizetype>(kSmallSector, m_small.size() - next * kSmallSector)));
        if (next * 4 + 4 > m_smallTable.size())
            break;
        next = qFromLittleEndian<quint32>(m_smallTable.constData() + next * 4);
    }
    if (all.size() > size)
        all.truncate(size);
    return all;
}

bool OleFile::readDirectory()
{
    const quint32 start = word32(48);
    if (start == kEndOfChain)
        return false;
    const QByteArray directory = chain(start, m_bytes.size());
    for (qsizetype at = 0; at + kEntry <= directory.size(); at += kEntry) {
        const char *entry = directory.constData() + at;
        const auto length = std::min<qsizetype>(qFromLittleEndian<quint16>(entry + kLongestName), kLongestName);
        QString name;
        for (qsizetype i = 0; i + 3 < length; i += 2)
            name += QChar(qFromLittleEndian<quint16>(entry + i));
        const auto word = [&](qsizetype offset) { return qFromLittleEndian<quint32>(entry + offset); };
        m_entries.push_back({name, static_cast<quint8>(entry[66]), word(68), word(72), word(76), word(116),
                             static_cast<qint64>(word(120))});
    }
    if (m_entries.empty())
        return false;
    m_small = chain(m_entries.front().start, m_entries.front().size);
    if (const quint32 table = word32(60); table != kEndOfChain)
        m_smallTable = chain(table, m_bytes.size());
    return true;
}

/// Walks through the tree of names below the root. A sheet that is embedded in another document stands deeper.
void OleFile::findRootEntries()
{
    std::vector<bool> seen(m_entries.size());
    std::vector<quint32> open{m_entries.front().child};
    while (!open.empty()) {
        const quint32 number = open.back();
        open.pop_back();
        if (number >= m_entries.size() || seen[number])
            continue;
        seen[number] = true;
        m_ofRoot.push_back(number);
        open.push_back(m_entries[number].left);
        open.push_back(m_entries[number].right);
    }
    if (m_ofRoot.empty()) { // a program that wrote no tree: everything it wrote stands in the root
        for (size_t i = 1; i < m_entries.size(); ++i)
            m_ofRoot.push_back(i);
    }
}

const OleFile::Entry *OleFile::find(const QString &name) const
{
    for (const size_t number : m_ofRoot) {
        const Entry &entry = m_entries[number];
        if ((entry.kind == kStream || entry.kind == kStorage) && entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

QByteArray OleFile::stream(const QString &name) const
{
    const Entry *entry = find(name);
    if (!entry || entry->kind != kStream)
        return {};
    return entry->size < m_smallBelow ? smallChain(entry->start, entry->size) : chain(entry->start, entry->size);
}

} // namespace lodestar::import
