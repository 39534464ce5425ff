#pragma once

#include "core/base/error.h"
#include "core/project/project.h"

#include <optional>

namespace lodestar::project {

class Connection;

/// The table `history`: one row per action with its changeset. States: applied, undone (can be redone), discarded
/// (undone, and then something else was done).
class History
{
public:
    explicit History(const Connection &connection) : m_connection(connection) { }

    struct Step {
        qint64 seq = 0;
        QString label;
    };
    /// Inside the transaction of the change; whatever was undone is discarded.
    Result<> append(const QString &label, const QByteArray &changeset) const;
    std::optional<Step> undoable() const; ///< the newest applied action
    std::optional<Step> redoable() const; ///< the oldest undone action
    Result<> undo(const Step &step) const; ///< inside a transaction
    Result<> redo(const Step &step) const;
    Result<std::vector<HistoryEntry>> list(int limit) const; ///< newest first

private:
    Result<QByteArray> verifiedChangeset(const Step &step) const;
    Result<> setState(const Step &step, int state) const;

    const Connection &m_connection;
};

} // namespace lodestar::project
