#pragma once

#include "core/project/connection.h"
#include "core/project/lock.h"
#include "core/project/project.h"
#include "core/project/schema.h"

#include <QTemporaryDir>

#include <memory>

namespace lodestar::project {

/// A project file that has passed every gate, and what must live as long as it is open.
struct OpenedFile {
    std::unique_ptr<ProjectLock> lock;
    /// Where the copy lies that is really open, when the file itself could only have been opened by writing to it.
    std::unique_ptr<QTemporaryDir> snapshot;
    std::unique_ptr<Connection> connection;
};

/// The guarded way into a project file, always in this order: header before SQLite sees a byte, lock, guarded
/// connection, recovery of a crash, schema, small tables, seal, older schema brought up to date.
class Opening
{
public:
    Opening(QString file, Project::Access access, std::span<const SchemaStep> steps = schemaSteps())
        : m_file(std::move(file)), m_access(access), m_steps(steps)
    { }

    /// An error of kind Damaged also says where the newest backup of the file lies, if there is one.
    Result<OpenedFile> open() const;
    /// A further connection of a process that has the file open already: only the guarded connection.
    Result<OpenedFile> openAgain() const;
    /// For a check: reading only, past the header but without judging what is inside.
    Result<OpenedFile> openUnexamined() const;

private:
    int knownSchema() const { return m_steps.back().number; }
    Result<OpenedFile> openGuarded() const;
    Result<OpenedFile> openToWrite(bool writeAheadLog) const;
    Result<OpenedFile> openToRead(bool needsSnapshot) const;
    Result<OpenedFile> connectToRead(bool needsSnapshot) const;
    Result<OpenedFile> connectToSnapshot() const;
    Result<int> examine(const Connection &connection) const; ///< the schema it has

    QString m_file;
    Project::Access m_access;
    std::span<const SchemaStep> m_steps;
};

/// Brings the file from schema `from` to the last of `steps`, in one transaction.
Result<> migrate(const Connection &connection, int from, std::span<const SchemaStep> steps);

/// Damaged when what is stored is not what was sealed with the last change.
Result<> sealIsWhole(const Connection &connection);

/// An error of kind Damaged that says what is wrong.
Error damagedProject(const QString &file, const QStringList &problems);

} // namespace lodestar::project
