#include "core/project/fileheader.h"

#include "core/base/text.h"
#include "core/project/schema.h"
#include "core/project/sqlerror.h"
#include "core/project/sqlite.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>
#include <memory>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::FileHeader)
};

/// A file opened for reading by SQLite's file layer, without a database.
class RawFile
{
public:
    explicit RawFile(const QString &path)
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
        m_name = sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr);
        m_memory.reset(new char[static_cast<size_t>(vfs->szOsFile)]{});
        m_file = reinterpret_cast<sqlite3_file *>(m_memory.get());
        int flags = 0;
        m_open = vfs->xOpen(vfs, m_name, m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags) == SQLITE_OK;
    }
    ~RawFile()
    {
        if (m_file->pMethods)
            m_file->pMethods->xClose(m_file);
        sqlite3_free_filename(m_name);
    }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    bool isOpen() const { return m_open; }
    qint64 size() const
    {
        sqlite3_int64 size = 0;
        return m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : -1;
    }
    /// `size` bytes from `offset`; empty when they cannot be read.
    QByteArray read(qint64 offset, int size) const
    {
        QByteArray bytes(size, Qt::Uninitialized);
        return m_file->pMethods->xRead(m_file, bytes.data(), size, offset) == SQLITE_OK ? bytes : QByteArray();
    }

private:
    sqlite3_filename m_name = nullptr;
    std::unique_ptr<char[]> m_memory;
    sqlite3_file *m_file = nullptr;
    bool m_open = false;
};

Error notAProject(const QString &file, const QString &detail)
{
    return {ErrorKind::NotAProject,
            Tr::tr("%1 is not a Lodestar project. To use it as a customer list, import it into a project.")
                .arg(isolated(QFileInfo(file).fileName())),
            detail};
}

Error damagedHeader(const QString &file, const QString &detail)
{
    return {ErrorKind::Damaged,
            Tr::tr("%1 begins like a Lodestar project, but its beginning is damaged.")
                .arg(isolated(QFileInfo(file).fileName())),
            detail};
}

Error newer(const QString &file, int schema, int known)
{
    return {
        ErrorKind::NewerProject,
        Tr::tr("%1 was made with a newer version of Lodestar: it needs a version that reads project format %2, this "
               "one reads up to format %3. The file was not touched. Update Lodestar to open it.")
            .arg(isolated(QFileInfo(file).fileName()), QString::number(schema), QString::number(known)),
        u"user_version %1"_s.arg(schema)};
}

Error unreadable(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return {ErrorKind::NotFound,
                Tr::tr("There is no file %1 in %2.").arg(isolated(info.fileName()), isolated(info.absolutePath())),
                {}};
    return Error::failed(
        Tr::tr("%1 cannot be read. Check that you are allowed to read it.").arg(isolated(info.fileName())));
}

quint32 bigEndian(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

} // namespace

Result<FileHeader> FileHeader::read(const QString &file, int knownSchema)
{
    const QFileInfo info(file);
    if (info.isDir())
        return notAProject(file, u"a folder"_s);
    if (!info.exists() || !info.isFile())
        return unreadable(file); // also devices and pipes, which could be waited for for ever
    const RawFile raw(info.canonicalFilePath());
    if (!raw.isOpen())
        return unreadable(file);
    const qint64 size = raw.size();
    if (size < 100)
        return notAProject(file, u"%1 bytes"_s.arg(size));
    const QByteArray header = raw.read(0, 100);
    if (header.isEmpty())
        return unreadable(file);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)) || bigEndian(header, 68) != kApplicationId)
        return notAProject(file, u"header"_s);
    if (size < 512)
        return damagedHeader(file, u"%1 bytes"_s.arg(size));
    const auto schema = static_cast<qint32>(bigEndian(header, 60));
    if (schema > knownSchema)
        return newer(file, schema, knownSchema);
    const quint16 page = qFromBigEndian<quint16>(header.constData() + 16);
    const bool pageOk = page == 1 || (page >= 512 && std::has_single_bit(page)); // 1 stands for 65536
    const char writeVersion = header.at(18);
    const char readVersion = header.at(19);
    const bool journalOk = (writeVersion == 1 || writeVersion == 2) && (readVersion == 1 || readVersion == 2);
    if (schema < 1 || !pageOk || !journalOk)
        return damagedHeader(file, u"schema %1, page size %2"_s.arg(schema).arg(page));
    return FileHeader{schema, readVersion == 2 || writeVersion == 2};
}

Result<> copyWithJournal(const QString &file, const QString &target)
{
    const RawFile raw(QFileInfo(file).canonicalFilePath());
    if (!raw.isOpen())
        return unreadable(file);
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return sqlError(SQLITE_CANTOPEN, target, u"copy"_s);
    const qint64 size = raw.size();
    constexpr int block = 1 << 20;
    for (qint64 offset = 0; offset < size; offset += block) {
        const QByteArray bytes = raw.read(offset, static_cast<int>(qMin<qint64>(block, size - offset)));
        if (bytes.isEmpty())
            return sqlError(SQLITE_IOERR_READ, file, u"copy"_s);
        if (out.write(bytes) != bytes.size())
            return sqlError(SQLITE_FULL, target, u"copy"_s);
    }
    if (!out.flush())
        return sqlError(SQLITE_FULL, target, u"copy"_s);
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s}) {
        if (QFile::exists(file + suffix) && !QFile::copy(file + suffix, target + suffix))
            return sqlError(SQLITE_IOERR, file + suffix, u"copy the journal"_s);
    }
    return {};
}

} // namespace lodestar::project
