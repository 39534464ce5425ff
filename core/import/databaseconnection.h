#pragma once

#include "core/base/task.h"
#include "core/import/databaseaddress.h"
#include "core/import/databasesql.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <functional>
#include <future>
#include <memory>

namespace lodestar::import {

/// What work in a database has at hand, in the thread of its connection.
struct DatabaseSession {
    QSqlDatabase database;
    std::optional<QSqlQuery> reading; ///< a query whose rows are fetched by several pieces of work
    Dbms dbms = Dbms::Other;
    DatabaseAddress address;

    /// Runs one statement; its rows can be fetched from the answer.
    Result<QSqlQuery> run(const QString &sql, bool forwardOnly = false);
};

/// One connection to a company's database, read-only as far as the database can be told to be so, in a thread of its
/// own. Whoever waits can leave within moments: what still runs in the database is stopped there (PostgreSQL), and the
/// thread ends by itself when the database answers.
class DatabaseConnection
{
public:
    static constexpr std::chrono::seconds kConnectTimeout{10};

    /// Waits for the database at most kConnectTimeout, unless the address says otherwise.
    static Result<std::unique_ptr<DatabaseConnection>> open(const DatabaseAddress &address,
                                                            const TaskControl &control = {});
    ~DatabaseConnection();
    DatabaseConnection(const DatabaseConnection &) = delete;
    DatabaseConnection &operator=(const DatabaseConnection &) = delete;

    Dbms dbms() const;

    /// Begins `work(DatabaseSession &) -> Result<T>`; pieces of work run one after another. It may outlive this object
    /// and owns all it uses.
    template <class T>
    std::future<Result<T>> begin(std::function<Result<T>(DatabaseSession &)> work)
    {
        auto task = std::make_shared<std::packaged_task<Result<T>(DatabaseSession &)>>(std::move(work));
        auto answer = task->get_future();
        enqueue([task](DatabaseSession &session) { (*task)(session); });
        return answer;
    }
    /// Waits for an answer. When cancelled, the connection is of no more use.
    template <class T>
    Result<T> await(std::future<Result<T>> &answer, const TaskControl &control)
    {
        using namespace std::chrono_literals;
        while (answer.wait_for(20ms) != std::future_status::ready) {
            if (control.cancelled()) {
                stop();
                return Error::cancelled();
            }
        }
        return taken(answer);
    }
    template <class T>
    Result<T> run(std::function<Result<T>(DatabaseSession &)> work, const TaskControl &control = {})
    {
        auto answer = begin<T>(std::move(work));
        return await(answer, control);
    }

private:
    struct Shared;
    explicit DatabaseConnection(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) { }
    void enqueue(std::function<void(DatabaseSession &)> work);
    void stop();
    static Error lost(const DatabaseAddress &address);
    const DatabaseAddress &address() const;

    template <class T>
    Result<T> taken(std::future<Result<T>> &answer)
    {
        try {
            return answer.get();
        } catch (const std::future_error &) { // the thread ended before it came to this
            return lost(address());
        }
    }

    std::shared_ptr<Shared> m_shared;
};

} // namespace lodestar::import
