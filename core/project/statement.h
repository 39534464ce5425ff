#pragma once

#include "core/project/sqlite.h"

#include <QByteArray>

namespace lodestar::project {

/// A statement of SQLite's own interface, for hashing and bulk reading where Qt's copy of each value would cost too
/// much.
class Statement
{
public:
    Statement(sqlite3 *handle, const QByteArray &sql)
    {
        sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool isValid() const { return m_statement != nullptr; }
    sqlite3_stmt *get() const { return m_statement; }

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace lodestar::project
