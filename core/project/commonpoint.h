#pragma once

#include "core/project/documents.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace lodestar::project {

class Connection;

/// An entry of the history as two copies of a project are compared by it.
struct Recorded {
    qint64 seq = 0;
    QString at, by, label; ///< at: ISO 8601 with milliseconds, UTC
    bool applied = false;
    QByteArray sha256; ///< of the changeset
    QStringList turns; ///< a mark for each time it was taken back, done again, …; older versions set none

    bool isSameAs(const Recorded &other) const
    {
        return seq == other.seq && at == other.at && label == other.label && sha256 == other.sha256;
    }
};

Result<std::vector<Recorded>> readRecorded(const Connection &connection); ///< oldest first
/// Damaged when a changeset is not the one that was recorded.
Result<> verifyRecorded(const Connection &connection);

/// Whether an entry of both histories stood when the two parted: what both turned alike was turned before.
bool stoodAtParting(const Recorded &mine, const Recorded &theirs);

/// How many entries both histories begin with.
size_t sharedEntries(const std::vector<Recorded> &mine, const std::vector<Recorded> &theirs);

/// What the documents of `connection` were when two copies parted: `now` with everything taken back that is not among
/// the first `shared` entries, and with those of the first done again that `wasApplied` says stood then.
Result<Documents> documentsBefore(const Connection &connection, Documents now, const std::vector<Recorded> &entries,
                                  size_t shared, const std::function<bool(size_t index)> &wasApplied);

/// Where a history stands, for finding the place again in a later one: the newest entry that stands, and which before
/// it do not.
QJsonObject standOf(const std::vector<Recorded> &entries);
/// How many of `entries` there were at `stand`, and which of them stood; nothing when the history is another one.
struct Stand {
    size_t shared = 0;
    std::vector<bool> applied;
};
std::optional<Stand> findStand(const std::vector<Recorded> &entries, const QJsonObject &stand);

} // namespace lodestar::project
