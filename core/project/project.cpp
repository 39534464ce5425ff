#include "core/project/project.h"

#include "core/base/text.h"
#include "core/project/backup.h"
#include "core/project/changeset.h"
#include "core/project/creation.h"
#include "core/project/history.h"
#include "core/project/opening.h"
#include "core/project/seal.h"
#include "core/project/sqlerror.h"
#include "core/project/sqlite.h"
#include "core/project/statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <QtConcurrent>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Project)
};

} // namespace

struct Project::Private {
    Private(const QString &projectPath, Access projectAccess, OpenedFile openedFile)
        : path(QFileInfo(projectPath).absoluteFilePath()), access(projectAccess), opened(std::move(openedFile)),
          history(*opened.connection)
    { }
    ~Private() { backup.waitForFinished(); }

    QString path;
    Access access;
    OpenedFile opened;
    History history;
    QString id;
    qint64 revision = 0;
    bool writing = false;
    Recorder *recorder = nullptr; ///< of the change going on
    QFuture<void> backup;

    const Connection &connection() const { return *opened.connection; }
    void startBackup();
    Result<> mayWrite() const;
    /// Runs `work` as the only writer in one transaction; what it leaves is sealed when it says that it changed
    /// something.
    Result<> write(const std::function<Result<bool>()> &work);
    Result<> vacuumInto(const QString &part, const QString &target) const;
};

/// In the background, so that opening a large project waits for nothing.
void Project::Private::startBackup()
{
    if (QUuid::fromString(id).isNull() || !backupIsDue(id)) // the id becomes the name of a folder
        return;
    backup = QtConcurrent::run([file = QFileInfo(path).canonicalFilePath(), projectId = id] {
        if (const auto made = backUp(file, projectId); !made)
            qWarning("no automatic backup was made: %s", qUtf8Printable(made.error().detail));
    });
}

Result<> Project::Private::mayWrite() const
{
    if (access == Access::ReadOnly)
        return Error{ErrorKind::ReadOnly,
                     Tr::tr("%1 is open for reading only. Nothing was changed. Save a copy to work on it.")
                         .arg(isolated(QFileInfo(path).fileName())),
                     {}};
    if (writing)
        return Error::failed(Tr::tr("Another change is still going on. Nothing was changed."),
                             u"change inside a change"_s);
    return {};
}

Result<> Project::Private::write(const std::function<Result<bool>()> &work)
{
    LODESTAR_TRY(mayWrite());
    writing = true;
    connection().allowWriting(true);
    const auto done = qScopeGuard([this] {
        connection().allowWriting(false);
        writing = false;
    });
    Transaction transaction(connection()); // ends before `done` forbids writing again
    LODESTAR_TRY(transaction.begin());
    const auto changed = work();
    if (!changed)
        return changed.error();
    if (*changed)
        LODESTAR_TRY(writeSeal(connection()));
    LODESTAR_TRY(transaction.commit());
    if (*changed)
        ++revision;
    return {};
}

Project::Project(std::unique_ptr<Private> data) : d(std::move(data)) { }
Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::adopt(const QString &path, Access access, Result<OpenedFile> opened)
{
    if (!opened)
        return std::move(opened).error();
    auto data = std::make_unique<Private>(path, access, std::move(*opened));
    auto id = data->connection().text(u"SELECT id FROM main.identity"_s);
    if (!id)
        return damagedProject(path, {Tr::tr("It does not say which project it is.")});
    data->id = *id;
    return std::unique_ptr<Project>(new Project(std::move(data)));
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const QString &name)
{
    LODESTAR_TRY(createFile(path, name));
    return adopt(path, Access::ReadWrite, Opening(path, Access::ReadWrite).open());
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access)
{
    auto project = adopt(path, access, Opening(path, access).open());
    if (project && access == Access::ReadWrite)
        (*project)->d->startBackup();
    return project;
}

Result<std::unique_ptr<Project>> Project::openForTask(const QString &path, Access access)
{
    return adopt(path, access, Opening(path, access).openAgain());
}

QString Project::path() const
{
    return d->path;
}

QString Project::id() const
{
    return d->id;
}

QString Project::name() const
{
    return setting(u"project.name"_s, QFileInfo(d->path).completeBaseName());
}

bool Project::isReadOnly() const
{
    return d->access == Access::ReadOnly;
}

Result<> Project::change(const QString &label, const std::function<Result<>()> &work)
{
    const qint64 before = d->revision;
    bool recorded = false;
    LODESTAR_TRY(d->write([&]() -> Result<bool> {
        const auto rows = sqlite3_total_changes64(d->connection().handle());
        auto recorder = Recorder::start(d->connection());
        if (!recorder)
            return std::move(recorder).error();
        d->recorder = &*recorder;
        const auto forgotten = qScopeGuard([this] { d->recorder = nullptr; });
        LODESTAR_TRY(work());
        auto changeset = recorder->changeset();
        if (!changeset)
            return std::move(changeset).error();
        recorded = !changeset->isEmpty();
        if (recorded)
            LODESTAR_TRY(d->history.append(label, *changeset));
        return sqlite3_total_changes64(d->connection().handle()) != rows;
    }));
    // The clock of a meeting writes every few seconds: what no document tells of must not make an analysis stale.
    if (!recorded)
        d->revision = before;
    return {};
}

Result<> Project::unrecorded(const std::function<Result<>()> &work)
{
    if (!d->recorder)
        return Error::failed(Tr::tr("Nothing can be written outside a change."), u"unrecorded outside a change"_s);
    d->recorder->pause();
    Result<> done = work();
    LODESTAR_TRY(d->recorder->resume());
    return done;
}

Result<QString> Project::undo()
{
    const auto step = d->history.undoable();
    if (!step)
        return Error{ErrorKind::NotFound, Tr::tr("There is nothing to undo."), {}};
    LODESTAR_TRY(d->write([&]() -> Result<bool> {
        LODESTAR_TRY(d->history.undo(*step));
        return true;
    }));
    return step->label;
}

Result<QString> Project::redo()
{
    const auto step = d->history.redoable();
    if (!step)
        return Error{ErrorKind::NotFound, Tr::tr("There is nothing to redo."), {}};
    LODESTAR_TRY(d->write([&]() -> Result<bool> {
        LODESTAR_TRY(d->history.redo(*step));
        return true;
    }));
    return step->label;
}

QString Project::undoLabel() const
{
    const auto step = d->history.undoable();
    return step ? step->label : QString();
}

QString Project::redoLabel() const
{
    const auto step = d->history.redoable();
    return step ? step->label : QString();
}

std::vector<HistoryEntry> Project::history(int limit) const
{
    return d->history.list(limit).value_or(std::vector<HistoryEntry>());
}

qint64 Project::revision() const
{
    return d->revision;
}

void Project::refresh()
{
    ++d->revision;
}

Result<QByteArray> Project::documentHash() const
{
    return hashDocuments(d->connection());
}

Result<> Project::Private::vacuumInto(const QString &part, const QString &target) const
{
    connection().allowWriting(true); // it counts as writing, although it leaves this file alone
    const auto done = qScopeGuard([this] { connection().allowWriting(false); });
    const Statement vacuum(connection().handle(), "VACUUM main INTO ?");
    const QByteArray name = part.toUtf8();
    sqlite3_bind_text(vacuum.get(), 1, name.constData(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
    if (vacuum.isValid() && sqlite3_step(vacuum.get()) == SQLITE_DONE)
        return {};
    const bool sourceIsDamaged = (sqlite3_errcode(connection().handle()) & 0xff) == SQLITE_CORRUPT;
    return sqlError(connection().handle(), sourceIsDamaged ? path : target, u"VACUUM INTO"_s);
}

Result<> Project::saveCopy(const QString &path) const
{
    const QFileInfo target(path);
    const QString place = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    if (d->writing)
        return Error::failed(Tr::tr("A change is still going on. Save the copy when it is finished."));
    if (place == QFileInfo(d->path).canonicalFilePath())
        return Error{
            ErrorKind::BadInput,
            Tr::tr("%1 is this project itself. Choose another name for the copy.").arg(isolated(target.fileName())),
            {}};
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorKind::NotFound, Tr::tr("There is no folder %1.").arg(isolated(target.absolutePath())), {}};
    std::unique_ptr<ProjectLock> lock; // a copy must not replace a project that someone is working on
    if (target.exists()) {
        auto taken = ProjectLock::take(place);
        if (!taken)
            return std::move(taken).error();
        lock = std::move(*taken);
    }
    const auto part = makePart(place);
    if (!part)
        return part.error();
    const auto litter = qScopeGuard([&part] { QFile::remove(*part); });
    LODESTAR_TRY(d->vacuumInto(*part, path));
    return moveIntoPlace(*part, place);
}

Result<QSqlQuery> Project::query(const QString &sql, const QVariantList &values) const
{
    return d->connection().query(sql, values);
}

void *Project::handle() const
{
    return d->connection().handle();
}

QString Project::setting(const QString &key, const QString &otherwise) const
{
    return d->connection().text(u"SELECT value FROM main.setting WHERE key=?"_s, {key}).value_or(otherwise);
}

Result<> Project::setSetting(const QString &key, const QString &value)
{
    auto written = query(u"INSERT INTO main.setting(key, value) VALUES(?, ?) "
                         "ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s,
                         {key, value});
    if (!written)
        return std::move(written).error();
    return {};
}

} // namespace lodestar::project
