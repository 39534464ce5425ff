#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace lodestar::import {

/// An OLE file, the container of old Office documents and of encrypted new ones ([MS-CFB]): a small file system whose
/// streams are chains of sectors. Nothing that such a file says about itself is believed: chains that run in a circle
/// or out of the file end there, and names longer than their place are cut.
class OleFile
{
public:
    /// Nothing if the header or the directory cannot be followed. `bytes`: the whole file.
    static std::optional<OleFile> open(QByteArray bytes);

    /// Whether the root holds a stream or storage of that name, without regard to case.
    bool has(const QString &name) const { return find(name) != nullptr; }
    /// The bytes of a stream of the root, fewer than it claims where its chain ends early; empty when there is none.
    QByteArray stream(const QString &name) const;

private:
    struct Entry {
        QString name;
        quint8 kind; ///< 1 storage, 2 stream, 5 root
        quint32 left, right, child; ///< other entries: smaller and greater names, what a storage holds
        quint32 start; ///< sector
        qint64 size;
    };
    explicit OleFile(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    bool readHeader();
    bool readDirectory();
    void findRootEntries();
    const Entry *find(const QString &name) const;
    QByteArrayView sector(quint32 number) const;
    std::optional<quint32> after(quint32 sector) const;
    QByteArray chain(quint32 start, qint64 size) const;
    QByteArray smallChain(quint32 start, qint64 size) const;
    quint32 word32(qsizetype at) const;

    QByteArray m_bytes;
    qsizetype m_sectorSize = 512;
    std::vector<quint32> m_tables; ///< sectors of the allocation table
    std::vector<Entry> m_entries;
    std::vector<size_t> m_ofRoot; ///< entries that stand in the root
    qint64 m_smallBelow = 4096; ///< streams shorter than this stand in the small sectors
    QByteArray m_small; ///< the small sectors
    QByteArray m_smallTable;
};

} // namespace lodestar::import
