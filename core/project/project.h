#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace lodestar::project {

struct OpenedFile;

/// One action in the history of a project.
struct HistoryEntry {
    qint64 seq = 0;
    QDateTime at;
    QString by;
    QString label; ///< translated when it was made: "Pinned Odra Spedycja"
    bool undone = false; ///< taken back (can be redone, unless something else was done since)
    bool current = false; ///< still on the undo or redo road; false: discarded by a later action
};

/// One `.icp` file, open. Every change is on disk when the call returns (there is no Save). Lives in one thread.
class Project
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Creates an empty project; an existing file is an error. `name` is what people call the project.
    static Result<std::unique_ptr<Project>> create(const QString &path, const QString &name);
    /// Guarded opening, see architecture. ReadWrite takes the lock (Error Locked names the holder) and makes the
    /// backup.
    static Result<std::unique_ptr<Project>> open(const QString &path, Access access = Access::ReadWrite);
    /// A second connection for a background task on a project that this process has open: no lock, no backup.
    static Result<std::unique_ptr<Project>> openForTask(const QString &path, Access access);
    ~Project();
    Project(const Project &) = delete;
    Project &operator=(const Project &) = delete;

    QString path() const;
    QString id() const; ///< UUID of the project
    QString name() const;
    bool isReadOnly() const;

    /// Runs `work` in one transaction, recorded and undoable, under `label` (translated, in the past tense: "Renamed
    /// the ICP"). An error (or an exception) from `work` rolls everything back. Work that changes no document table
    /// leaves no entry. A change inside a change is an error.
    Result<> change(const QString &label, const std::function<Result<>()> &work);

    /// For stores, inside change(): `work` fills tables that undo knows nothing of (data sets), and nothing else. Saves
    /// comparing each row's table with those that are recorded.
    Result<> unrecorded(const std::function<Result<>()> &work);

    Result<QString> undo(); ///< the label of what was taken back; NotFound when there is nothing
    Result<QString> redo();
    QString undoLabel() const; ///< empty when there is nothing to undo
    QString redoLabel() const;
    std::vector<HistoryEntry> history(int limit = 1000) const; ///< newest first
    /// Grows by one with every change, undo and redo, and by refresh(); cheap to compare.
    qint64 revision() const;
    /// Call after another connection (a finished import task) changed the file.
    void refresh();

    /// SHA-256 over all document tables, independent of row order and history: equal documents, equal hashes.
    Result<QByteArray> documentHash() const;
    /// `VACUUM INTO` a temporary beside the target, then renamed: a whole copy or nothing.
    Result<> saveCopy(const QString &path) const;

    /// For stores only: a prepared statement with values bound by position, executed, forward only. A null QString is
    /// stored as an empty text; NULL is QVariant(). Outside change() nothing can be written.
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {}) const;
    /// For stores only: SQLite's own handle (sqlite3 *), for bulk work.
    void *handle() const;
    /// Small named values (document table `setting`); writing belongs inside change().
    QString setting(const QString &key, const QString &otherwise = {}) const;
    Result<> setSetting(const QString &key, const QString &value);

private:
    struct Private;
    static Result<std::unique_ptr<Project>> adopt(const QString &path, Access access, Result<OpenedFile> opened);
    explicit Project(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Who acts: the name stored in history, versions and decisions (settings, else the user's login name).
QString actorName();
void setActorName(const QString &name);

} // namespace lodestar::project
