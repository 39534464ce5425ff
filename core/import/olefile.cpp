#include "core/import/olefile.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <vector>

namespace lodestar::import {
namespace {

constexpr qsizetype kHeader = 512; ///< bytes before the first sector of a file with small sectors
constexpr quint32 kEndOfChain = 0xFFFF'FFFE;
constexpr quint32 kUnused = 0xFFFF'FFFF;

/// The sectors of a file and which follows which.
class Sectors
{
public:
    explicit Sectors(QByteArrayView file) : m_file(file), m_size(qsizetype{1} << word16(30))
    {
        for (int i = 0; i < 109; ++i)
            addTable(word32(76 + 4 * i));
        // A large file goes on with sectors of the list, the last entry of each naming the next.
        quint32 list = word32(68);
        for (qsizetype left = std::min<qsizetype>(word32(72), count()); left > 0; --left) {
            const auto begin = place(list);
            if (!begin)
                break;
            for (qsizetype at = *begin; at < *begin + m_size - 4; at += 4)
                addTable(word32(at));
            list = word32(*begin + m_size - 4);
        }
    }

    qsizetype size() const { return m_size; }
    qsizetype count() const { return m_file.size() / m_size; }
    quint16 word16(qsizetype at) const { return qFromLittleEndian<quint16>(m_file.data() + at); }
    quint32 word32(qsizetype at) const { return qFromLittleEndian<quint32>(m_file.data() + at); }

    /// Where a sector begins; nothing if it is not wholly in the file.
    std::optional<qsizetype> place(quint32 sector) const
    {
        const qsizetype begin = (qsizetype{sector} + 1) * m_size;
        return begin + m_size <= m_file.size() ? std::optional(begin) : std::nullopt;
    }

    std::optional<quint32> after(quint32 sector) const
    {
        const auto each = static_cast<quint32>(m_size / 4);
        if (sector / each >= m_tables.size())
            return {};
        const auto table = place(m_tables[sector / each]);
        return table ? std::optional(word32(*table + 4 * qsizetype{sector % each})) : std::nullopt;
    }

private:
    void addTable(quint32 sector)
    {
        if (sector != kUnused)
            m_tables.push_back(sector);
    }

    QByteArrayView m_file;
    qsizetype m_size;
    std::vector<quint32> m_tables; ///< sectors of the allocation table
};

} // namespace

bool hasSoundOleDirectory(QByteArrayView file)
{
    constexpr qsizetype kEntry = 128;
    constexpr int kLongestName = 64; // bytes of UTF-16 with the closing zero
    if (file.size() < kHeader)
        return false;
    const auto shift = qFromLittleEndian<quint16>(file.data() + 30);
    if (shift != 9 && shift != 12)
        return false;
    const Sectors sectors(file);
    std::optional<quint32> sector = sectors.word32(48);
    for (qsizetype passed = 0; passed < sectors.count(); ++passed) {
        const auto begin = sectors.place(*sector);
        if (!begin)
            return false;
        for (qsizetype entry = *begin; entry < *begin + sectors.size(); entry += kEntry) {
            if (sectors.word16(entry + kLongestName) > kLongestName)
                return false;
        }
        sector = sectors.after(*sector);
        if (!sector || *sector == kEndOfChain)
            return sector.has_value();
    }
    return false; // it runs in a circle
}

} // namespace lodestar::import
