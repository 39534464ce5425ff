#include "core/import/zipfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <minizip/unzip.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::ZipFile)
};

constexpr qint64 kRatioFrom = 32 << 20; ///< bytes that may come out whatever the ratio

} // namespace

Result<ZipFile> ZipFile::open(const QString &path)
{
    ZipFile zip;
    zip.m_path = path;
    zip.m_file = unzOpen64(QFile::encodeName(path).constData());
    if (!zip.m_file)
        return zip.damaged(u"no central directory"_s);
    LODESTAR_TRY(zip.readList());
    return zip;
}

ZipFile::ZipFile(ZipFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_file(std::exchange(other.m_file, nullptr)),
      m_members(std::move(other.m_members))
{ }

ZipFile &ZipFile::operator=(ZipFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    std::swap(m_members, other.m_members);
    return *this;
}

ZipFile::~ZipFile()
{
    if (m_file)
        unzClose(m_file);
}

QString ZipFile::folded(const QString &name)
{
    QString plain = name.toLower();
    plain.replace(u'\\', u'/');
    while (plain.startsWith(u'/'))
        plain.remove(0, 1);
    return plain;
}

Result<> ZipFile::readList()
{
    int code = unzGoToFirstFile(m_file);
    for (; code == UNZ_OK; code = unzGoToNextFile(m_file)) {
        if (m_members.size() >= kMaxMembers)
            return damaged(u"too many members"_s);
        std::array<char, 1024> name{};
        unz_file_info64 info{};
        unz64_file_pos position{};
        if (unzGetCurrentFileInfo64(m_file, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK
            || unzGetFilePos64(m_file, &position) != UNZ_OK)
            return damaged(u"unreadable member"_s);
        const QString key = folded(QString::fromUtf8(name.data()));
        if (key.endsWith(u'/'))
            continue; // a folder
        if (m_members.contains(key))
            return damaged(u"a member occurs twice"_s);
        m_members.insert(key,
                         {position.pos_in_zip_directory, position.num_of_file,
                          static_cast<qint64>(info.compressed_size), static_cast<qint64>(info.uncompressed_size),
                          (info.flag & 1) != 0});
    }
    return code == UNZ_END_OF_LIST_OF_FILE ? Result<>() : damaged(u"broken central directory"_s);
}

bool ZipFile::has(const QString &name) const
{
    return m_members.contains(folded(name));
}

qint64 ZipFile::packedSize(const QString &name) const
{
    const auto member = m_members.constFind(folded(name));
    return member == m_members.constEnd() ? 0 : member->packed;
}

qint64 ZipFile::size(const QString &name) const
{
    const auto member = m_members.constFind(folded(name));
    return member == m_members.constEnd() ? 0 : member->size;
}

Result<> ZipFile::read(const QString &name, const std::function<bool()> &cancelled,
                       const std::function<bool(const char *bytes, qsizetype size, double fraction)> &take) const
{
    const auto member = m_members.constFind(folded(name));
    if (member == m_members.constEnd())
        return damaged(u"missing member"_s);
    if (member->encrypted) {
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 is protected by a password. Open it in its own program, save it without a password and "
                            "import that file.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     {}};
    }
    unz64_file_pos position{member->offset, member->number};
    if (unzGoToFilePos64(m_file, &position) != UNZ_OK || unzOpenCurrentFile(m_file) != UNZ_OK)
        return damaged(u"unreadable member"_s);
    bool closed = false;
    const auto close = qScopeGuard([&] {
        if (!closed)
            unzCloseCurrentFile(m_file);
    });
    QByteArray piece(64 << 10, Qt::Uninitialized);
    const qint64 packed = std::max<qint64>(member->packed, 1);
    for (qint64 total = 0;;) {
        if (cancelled())
            return Error::cancelled();
        const int got = unzReadCurrentFile(m_file, piece.data(), static_cast<unsigned>(piece.size()));
        if (got < 0)
            return damaged(u"unpacking failed"_s);
        if (got == 0)
            break;
        total += got;
        if (total > kRatioFrom && total > packed * kMaxRatio) {
            return Error{ErrorKind::BadInput,
                         Tr::tr("%1 was not read. It unpacks to more than %2 times its size, as files made to do harm "
                                "do: if you trust it, save it again in a spreadsheet program.")
                             .arg(QDir::toNativeSeparators(m_path))
                             .arg(kMaxRatio),
                         {}};
        }
        const double fraction = static_cast<double>(total) / static_cast<double>(std::max(member->size, total));
        if (!take(piece.constData(), got, fraction))
            return {};
    }
    closed = true;
    if (unzCloseCurrentFile(m_file) != UNZ_OK)
        return damaged(u"wrong checksum"_s);
    return {};
}

Result<QByteArray> ZipFile::readAll(const QString &name, qint64 most) const
{
    QByteArray all;
    const auto done = read(
        name, [] { return false; },
        [&](const char *bytes, qsizetype size, double) {
            all.append(bytes, size);
            return all.size() <= most;
        });
    if (!done)
        return done.error();
    if (all.size() > most)
        return damaged(u"a member is too long"_s);
    return all;
}

Error ZipFile::damaged(const QString &detail) const
{
    return {ErrorKind::BadInput,
            Tr::tr("%1 cannot be read. The workbook is damaged or cut off: open it in its own program, save it again "
                   "and import that file.")
                .arg(QDir::toNativeSeparators(m_path)),
            detail};
}

} // namespace lodestar::import
