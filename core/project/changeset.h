#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <memory>

struct sqlite3_session;

namespace lodestar::project {

class Connection;

/// Records what happens to the document tables from its making on, as a changeset of SQLite's session extension.
/// Attached to the named tables only: data sets are too large for it, and shadow tables break its inverse.
class Recorder
{
public:
    static Result<Recorder> start(const Connection &connection);
    /// What has changed so far; empty when nothing has.
    Result<QByteArray> changeset() const;
    /// While paused, rows are written without being looked at; nothing may happen to the document tables meanwhile.
    void pause();
    Result<> resume();

private:
    struct Delete {
        void operator()(sqlite3_session *session) const;
    };
    explicit Recorder(const Connection &connection) : m_connection(&connection) { }
    Result<> attach();
    const Connection *m_connection;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

Result<QByteArray> inverted(const Connection &connection, const QByteArray &changeset);
/// Applies a changeset to the document tables (and to no other); any conflict is an error of kind Damaged, for it means
/// that the history does not belong to these documents. Inside a transaction.
Result<> applyChangeset(const Connection &connection, const QByteArray &changeset);

} // namespace lodestar::project
