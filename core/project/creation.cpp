#include "core/project/creation.h"

#include "core/base/text.h"
#include "core/project/connection.h"
#include "core/project/opening.h"
#include "core/project/schema.h"
#include "core/project/sqlerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Creation)
};

Error exists(const QFileInfo &info)
{
    return {ErrorKind::BadInput,
            Tr::tr("There is already a file %1 in %2. Choose another name, or open it.")
                .arg(isolated(info.fileName()), isolated(info.absolutePath())),
            {}};
}

/// Forces a file or folder to the disk.
void syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

Result<> fill(const Connection &connection, const QString &name)
{
    Transaction transaction(connection);
    LODESTAR_TRY(connection.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId)));
    LODESTAR_TRY(transaction.begin());
    const auto insert = [&](const QString &sql, const QVariantList &values) -> Result<> {
        auto inserted = connection.query(sql, values);
        if (!inserted)
            return std::move(inserted).error();
        return {};
    };
    LODESTAR_TRY(connection.execute(schemaSteps().front().sql));
    LODESTAR_TRY(
        insert(u"INSERT INTO main.identity(id, created, app_version, seal) VALUES(?, ?, ?, '')"_s,
               {QUuid::createUuid().toString(QUuid::WithoutBraces),
                QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QStringLiteral(LODESTAR_VERSION)}));
    LODESTAR_TRY(insert(u"INSERT INTO main.setting(key, value) VALUES('project.name', ?)"_s, {name}));
    LODESTAR_TRY(transaction.commit());
    return migrate(connection, schemaSteps().front().number, schemaSteps());
}

} // namespace

Result<QString> makePart(const QString &file)
{
    const QFileInfo info(file);
    const QString part = u"%1/.%2.%3.part"_s.arg(info.absolutePath(), info.fileName(),
                                                 QUuid::createUuid().toString(QUuid::Id128).left(8));
    std::FILE *made = std::fopen(QFile::encodeName(part).constData(), "wx");
    if (!made)
        return systemError(errno, file, u"make a file"_s);
    std::fclose(made);
    return part;
}

Result<> moveIntoPlace(const QString &from, const QString &to)
{
    syncToDisk(from);
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(to + suffix);
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return systemError(errno, to, u"rename"_s);
    }
    syncToDisk(QFileInfo(to).absolutePath());
    return {};
}

Result<> createFile(const QString &file, const QString &name)
{
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink())
        return exists(info);
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{ErrorKind::NotFound, Tr::tr("There is no folder %1.").arg(isolated(info.absolutePath())), {}};
    const auto part = makePart(file);
    if (!part)
        return part.error();
    Result<> made = [&]() -> Result<> {
        auto connection = Connection::open(*part, Connection::Mode::Create);
        if (!connection)
            return std::move(connection).error();
        return fill(**connection, name);
    }();
    if (made && QFileInfo::exists(file))
        made = exists(info); // someone was quicker
    if (made)
        made = moveIntoPlace(*part, info.absoluteFilePath());
    if (!made) {
        QFile::remove(*part);
        QFile::remove(*part + u"-journal"_s);
    }
    return made;
}

} // namespace lodestar::project
