#include "core/project/opening.h"

#include "core/base/text.h"
#include "core/project/backup.h"
#include "core/project/fileheader.h"
#include "core/project/schemacheck.h"
#include "core/project/seal.h"
#include "core/project/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Opening)
};

Error cannotWrite(const QString &file)
{
    return {ErrorKind::ReadOnly,
            Tr::tr("%1 can only be read. Open it for reading, or save a copy elsewhere to work on it.")
                .arg(isolated(QFileInfo(file).fileName())),
            {}};
}

/// Reads one page through the pager, so that the journal of a crashed program is rolled back now or reported.
Result<> touch(const Connection &connection)
{
    auto schema = connection.number(u"SELECT count(*) FROM main.sqlite_master"_s);
    if (!schema)
        return std::move(schema).error();
    return {};
}

Result<> finish(const OpenedFile &opened)
{
    LODESTAR_TRY(opened.connection->freezeRecords());
    opened.connection->allowWriting(false);
    return {};
}

} // namespace

Result<OpenedFile> Opening::open() const
{
    auto opened = openGuarded();
    if (opened || opened.error().kind != ErrorKind::Damaged)
        return opened;
    Error error = std::move(opened).error();
    if (const QString backup = newestBackup(m_file); !backup.isEmpty())
        error.message += u' ' + Tr::tr("The newest backup is %1.").arg(isolated(backup));
    return error;
}

Result<OpenedFile> Opening::openGuarded() const
{
    const auto header = FileHeader::read(m_file, knownSchema());
    if (!header)
        return header.error();
    if (m_access == Project::Access::ReadWrite)
        return openToWrite(header->writeAheadLog);
    return openToRead(header->schema < knownSchema() || header->writeAheadLog);
}

Result<OpenedFile> Opening::openAgain() const
{
    if (m_access == Project::Access::ReadOnly) { // what had to be copied to be read must be copied again
        const auto header = FileHeader::read(m_file, knownSchema());
        if (!header)
            return header.error();
        auto opened = connectToRead(header->schema < knownSchema() || header->writeAheadLog);
        if (!opened)
            return opened;
        if (header->schema < knownSchema())
            LODESTAR_TRY(migrate(*opened->connection, header->schema, m_steps));
        LODESTAR_TRY(finish(*opened));
        return opened;
    }
    auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
    if (!connection)
        return std::move(connection).error();
    OpenedFile opened{{}, {}, std::move(*connection)};
    LODESTAR_TRY(finish(opened));
    return opened;
}

Result<OpenedFile> Opening::openToWrite(bool writeAheadLog) const
{
    OpenedFile opened;
    auto lock = ProjectLock::take(m_file);
    if (!lock)
        return std::move(lock).error();
    opened.lock = std::move(*lock);
    auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
    if (!connection)
        return std::move(connection).error();
    opened.connection = std::move(*connection);
    if (sqlite3_db_readonly(opened.connection->handle(), "main") == 1)
        return cannotWrite(m_file);
    LODESTAR_TRY(touch(*opened.connection));
    const auto schema = examine(*opened.connection);
    if (!schema)
        return schema.error();
    if (writeAheadLog)
        LODESTAR_TRY(opened.connection->execute("PRAGMA journal_mode=DELETE"));
    if (*schema < knownSchema()) {
        LODESTAR_TRY(backUpBeside(*opened.connection, *schema));
        LODESTAR_TRY(migrate(*opened.connection, *schema, m_steps));
    }
    LODESTAR_TRY(sealIsWhole(*opened.connection));
    // A program killed before its journal counted for anything leaves one that SQLite rightly ignores: any write clears
    // it away, so that the project is one file again.
    if (QFileInfo::exists(QFileInfo(m_file).canonicalFilePath() + u"-journal"_s))
        LODESTAR_TRY(opened.connection->execute("PRAGMA main.user_version=" + QByteArray::number(knownSchema())));
    LODESTAR_TRY(finish(opened));
    return opened;
}

Result<OpenedFile> Opening::openToRead(bool needsSnapshot) const
{
    auto opened = connectToRead(needsSnapshot);
    if (!opened)
        return opened;
    const auto schema = examine(*opened->connection);
    if (!schema)
        return schema.error();
    if (*schema < knownSchema()) {
        if (!opened->snapshot) // the header lied until a journal was rolled back
            return damagedProject(m_file, {Tr::tr("Its format number is wrong.")});
        LODESTAR_TRY(migrate(*opened->connection, *schema, m_steps));
    }
    LODESTAR_TRY(finish(*opened));
    return opened;
}

Result<OpenedFile> Opening::openUnexamined() const
{
    const auto header = FileHeader::read(m_file, knownSchema());
    if (!header)
        return header.error();
    return connectToRead(header->writeAheadLog);
}

Result<OpenedFile> Opening::connectToRead(bool needsSnapshot) const
{
    if (needsSnapshot)
        return connectToSnapshot();
    auto connection = Connection::open(m_file, Connection::Mode::ReadOnly);
    const Result<> touched = connection ? touch(**connection) : Result<>(connection.error());
    if (touched)
        return OpenedFile{{}, {}, std::move(*connection)};
    // A crashed program's journal waits to be rolled back, which would be writing: do it in a copy.
    const bool waits = QFileInfo::exists(QFileInfo(m_file).canonicalFilePath() + u"-journal"_s);
    if (waits && (touched.error().kind == ErrorKind::ReadOnly || touched.error().kind == ErrorKind::Failed))
        return connectToSnapshot();
    return touched.error();
}

/// Connects to a private copy: there, rolling back a journal and bringing an older schema up to date touch nothing of
/// the user's.
Result<OpenedFile> Opening::connectToSnapshot() const
{
    OpenedFile opened;
    opened.snapshot = std::make_unique<QTemporaryDir>();
    if (!opened.snapshot->isValid())
        return Error::failed(Tr::tr("%1 has to be copied to be read, but there is no folder for temporary files.")
                                 .arg(isolated(QFileInfo(m_file).fileName())));
    const QString copy = opened.snapshot->filePath(QFileInfo(m_file).fileName());
    LODESTAR_TRY(copyWithJournal(QFileInfo(m_file).canonicalFilePath(), copy));
    auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
    if (!connection)
        return std::move(connection).error();
    opened.connection = std::move(*connection);
    LODESTAR_TRY(touch(*opened.connection));
    LODESTAR_TRY(opened.connection->execute("PRAGMA journal_mode=DELETE"));
    return opened;
}

Result<int> Opening::examine(const Connection &connection) const
{
    // Asked of SQLite again: a journal that was rolled back may have changed what the header said.
    const auto version = connection.number(u"PRAGMA main.user_version"_s);
    if (!version)
        return version.error();
    if (*version < 1 || *version > knownSchema())
        return damagedProject(m_file, {Tr::tr("Its format number is wrong.")});
    const int schema = static_cast<int>(*version);
    auto problems = schemaProblems(connection, schema, m_steps);
    if (!problems)
        return std::move(problems).error();
    if (!problems->isEmpty())
        return damagedProject(m_file, *problems);
    problems = quickProblems(connection);
    if (!problems)
        return std::move(problems).error();
    if (!problems->isEmpty())
        return damagedProject(m_file, *problems);
    return schema;
}

Result<> sealIsWhole(const Connection &connection)
{
    const auto stored = storedSeal(connection);
    const auto computed = computeSeal(connection);
    if (!stored && stored.error().kind == ErrorKind::NotFound)
        return damagedProject(connection.file(), {Tr::tr("It does not say which project it is.")});
    if (!stored)
        return stored.error();
    if (!computed)
        return computed.error();
    if (*stored != *computed)
        return damagedProject(
            connection.file(),
            {Tr::tr("Something in it was changed by a disk fault or by another program. You can still "
                    "open it for reading.")});
    return {};
}

Result<> migrate(const Connection &connection, int from, std::span<const SchemaStep> steps)
{
    Transaction transaction(connection);
    LODESTAR_TRY(transaction.begin());
    for (const SchemaStep &step : steps) {
        if (step.number > from)
            LODESTAR_TRY(connection.execute(step.sql));
    }
    LODESTAR_TRY(connection.execute("PRAGMA main.user_version=" + QByteArray::number(steps.back().number)));
    LODESTAR_TRY(writeSeal(connection));
    return transaction.commit();
}

Error damagedProject(const QString &file, const QStringList &problems)
{
    QString message = Tr::tr("%1 is damaged.").arg(isolated(QFileInfo(file).fileName()));
    for (const QString &problem : problems.first(qMin<qsizetype>(problems.size(), 3)))
        message += u' ' + problem;
    return {ErrorKind::Damaged, message, problems.join(u"; ")};
}

} // namespace lodestar::project
