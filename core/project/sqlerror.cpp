#include "core/project/sqlerror.h"

#include "core/base/text.h"
#include "core/project/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::SqlError)
};

QString fileName(const QString &file)
{
    return isolated(QFileInfo(file).fileName());
}

QString folderName(const QString &file)
{
    return isolated(QFileInfo(file).absolutePath());
}

Error diskFull(const QString &file, const QString &detail)
{
    return {ErrorKind::DiskFull,
            Tr::tr("The disk that holds %1 is full. Nothing was changed. Free some space in %2 and try again.")
                .arg(fileName(file), folderName(file)),
            detail};
}

Error locked(const QString &file, const QString &detail)
{
    return {ErrorKind::Locked,
            Tr::tr("%1 is being written by another program at this moment. Nothing was changed. Try again in a moment.")
                .arg(fileName(file)),
            detail};
}

Error readOnly(const QString &file, const QString &detail)
{
    return {ErrorKind::ReadOnly,
            Tr::tr("%1 cannot be written: the file, its folder %2 or the disk is read-only. Nothing was changed. Save "
                   "a copy somewhere else to go on working.")
                .arg(fileName(file), folderName(file)),
            detail};
}

Error damaged(const QString &file, const QString &detail)
{
    return {ErrorKind::Damaged,
            Tr::tr("%1 is damaged: a part of the file cannot be read. Check it, and go back to a backup if it is not "
                   "whole.")
                .arg(fileName(file)),
            detail};
}

Error unreadable(const QString &file, const QString &detail)
{
    return {ErrorKind::Failed,
            Tr::tr("%1 could not be read or written. If it is on a removable or network drive, check that the drive "
                   "is still there.")
                .arg(fileName(file)),
            detail};
}

Error describe(int code, int systemCode, const QString &file, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskFull(file, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return locked(file, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly(file, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(file, detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (systemCode == ENOSPC || systemCode == EDQUOT)
            return diskFull(file, detail);
        if (systemCode == EROFS || systemCode == EACCES || systemCode == EPERM)
            return readOnly(file, detail);
        return unreadable(file, detail);
    case SQLITE_NOMEM:
        return Error::outOfMemory(detail);
    case SQLITE_TOOBIG:
        return Error::failed(Tr::tr("This is too large for %1. Nothing was changed.").arg(fileName(file)), detail);
    default:
        return Error::failed(
            Tr::tr("This could not be stored in %1. Nothing was changed. Please report it: it is a fault of Lodestar.")
                .arg(fileName(file)),
            detail);
    }
}

} // namespace

Error sqlError(int code, const QString &file, const QString &what)
{
    return describe(code, 0, file,
                    u"SQLite %1 (%2): %3"_s.arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)), what));
}

Error sqlError(sqlite3 *handle, const QString &file, const QString &what)
{
    const int code = sqlite3_extended_errcode(handle);
    // sqlite3_errmsg may quote names of the schema, never values of a row.
    return describe(code, sqlite3_system_errno(handle), file,
                    u"SQLite %1 (%2): %3"_s.arg(code).arg(QString::fromUtf8(sqlite3_errmsg(handle)), what));
}

Error systemError(int errnoCode, const QString &file, const QString &what)
{
    return describe(SQLITE_IOERR, errnoCode, file,
                    u"errno %1 (%2): %3"_s.arg(errnoCode).arg(QString::fromLocal8Bit(std::strerror(errnoCode)), what));
}

} // namespace lodestar::project
