#pragma once

#include "core/base/task.h"

#include <QHash>
#include <QString>

#include <functional>

namespace lodestar::import {

/// The members of a ZIP file, read one after another and with bounded memory. What a file claims about itself is not
/// believed: members that occur twice and members that unpack to many times their size are errors.
class ZipFile
{
public:
    static constexpr int kMaxMembers = 50000;
    /// A member may unpack to this many times its packed size, once it is beyond the first megabytes.
    static constexpr qint64 kMaxRatio = 300;

    /// Reads the list of members. Errors: not a ZIP file, cut off, too many members, or members that occur twice.
    static Result<ZipFile> open(const QString &path);
    ZipFile(ZipFile &&) noexcept;
    ZipFile &operator=(ZipFile &&) noexcept;
    ~ZipFile();

    /// Names are compared without regard to case, slash or backslash, and a slash at the beginning.
    bool has(const QString &name) const;
    qint64 packedSize(const QString &name) const;
    qint64 size(const QString &name) const; ///< as the list of members claims

    /// Gives the member piece by piece to `take`, which returns false when it has had enough. `fraction` tells 0..1 of
    /// the packed bytes.
    Result<> read(const QString &name, const std::function<bool()> &cancelled,
                  const std::function<bool(const char *bytes, qsizetype size, double fraction)> &take) const;
    /// A small member as a whole; longer than `most` bytes is an error.
    Result<QByteArray> readAll(const QString &name, qint64 most = 16 << 20) const;

    /// "The file is damaged or cut off…", for whatever cannot be read in it.
    Error damaged(const QString &detail) const;

private:
    struct Member {
        quint64 offset;
        quint64 number;
        qint64 packed, size;
        bool encrypted;
    };
    ZipFile() = default;
    Result<> readList();
    static QString folded(const QString &name);

    QString m_path;
    void *m_file = nullptr; ///< unzFile
    QHash<QString, Member> m_members;
};

} // namespace lodestar::import
