#include "core/project/changeset.h"

#include "core/base/text.h"
#include "core/project/connection.h"
#include "core/project/schema.h"
#include "core/project/sqlerror.h"
#include "core/project/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::Changeset)
};

/// A buffer that SQLite allocated, as bytes of our own.
QByteArray taken(void *buffer, int size)
{
    const QByteArray bytes(static_cast<const char *>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

int onlyDocuments(void *, const char *table)
{
    const auto tables = documentTables();
    return std::any_of(tables.begin(), tables.end(),
                       [table](const char *name) { return std::strcmp(name, table) == 0; });
}

int abortOnConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

void Recorder::Delete::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Result<Recorder> Recorder::start(const Connection &connection)
{
    Recorder recorder(connection);
    LODESTAR_TRY(recorder.attach());
    return recorder;
}

Result<> Recorder::attach()
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(m_connection->handle(), "main", &session);
    m_session.reset(session);
    for (const char *table : documentTables()) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(session, table);
    }
    if (code != SQLITE_OK)
        return sqlError(code, m_connection->file(), u"session"_s);
    return {};
}

void Recorder::pause()
{
    if (sqlite3session_isempty(m_session.get()))
        m_session.reset(); // not even its hook is called then
    else
        sqlite3session_enable(m_session.get(), 0);
}

Result<> Recorder::resume()
{
    if (!m_session)
        return attach();
    sqlite3session_enable(m_session.get(), 1);
    return {};
}

Result<QByteArray> Recorder::changeset() const
{
    int size = 0;
    void *buffer = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &buffer);
    if (code != SQLITE_OK)
        return sqlError(code, m_connection->file(), u"changeset"_s);
    return taken(buffer, size);
}

Result<QByteArray> inverted(const Connection &connection, const QByteArray &changeset)
{
    int size = 0;
    void *buffer = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &buffer);
    if (code != SQLITE_OK)
        return sqlError(code, connection.file(), u"invert a changeset"_s);
    return taken(buffer, size);
}

Result<> applyChangeset(const Connection &connection, const QByteArray &changeset)
{
    QByteArray bytes = changeset; // SQLite asks for a buffer it could write to, but does not
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(bytes.size()), bytes.data(),
                                            onlyDocuments, abortOnConflict, nullptr);
    if (code == SQLITE_OK)
        return {};
    if ((code & 0xff) == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        return Error{ErrorKind::Damaged,
                     Tr::tr("The history of %1 does not fit its contents any more, so this action can neither be taken "
                            "back nor repeated. Nothing was changed. Check the project.")
                         .arg(isolated(QFileInfo(connection.file()).fileName())),
                     u"changeset conflict, SQLite %1"_s.arg(code)};
    return sqlError(code, connection.file(), u"apply a changeset"_s);
}

} // namespace lodestar::project
