#include "core/import/readtable.h"

#include <QCoreApplication>
#include <QMutex>
#include <QScopeGuard>
#include <QWaitCondition>

#include <deque>
#include <new>
#include <thread>

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::ReadTable)
};

constexpr size_t kAhead = 4; ///< batches that wait at most

/// The batches between the thread that parses and the one that uses them.
class BatchQueue
{
public:
    /// Waits for room. False: nobody wants more.
    bool put(RowBatch batch)
    {
        const QMutexLocker lock(&m_mutex);
        while (m_full.size() >= kAhead && !m_stopped)
            m_changed.wait(&m_mutex);
        m_full.push_back(std::move(batch));
        m_changed.wakeAll();
        return !m_stopped;
    }
    /// A used batch, for its memory.
    RowBatch recycled()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_used.empty())
            return {};
        RowBatch batch = std::move(m_used.back());
        m_used.pop_back();
        return batch;
    }
    /// Waits for a batch; nullopt at the end.
    std::optional<RowBatch> get()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_full.empty() && !m_ended)
            m_changed.wait(&m_mutex);
        if (m_full.empty())
            return {};
        RowBatch batch = std::move(m_full.front());
        m_full.pop_front();
        m_changed.wakeAll();
        return batch;
    }
    void giveBack(RowBatch batch)
    {
        const QMutexLocker lock(&m_mutex);
        m_used.push_back(std::move(batch));
    }
    void end()
    {
        const QMutexLocker lock(&m_mutex);
        m_ended = true;
        m_changed.wakeAll();
    }
    void stop()
    {
        const QMutexLocker lock(&m_mutex);
        m_stopped = true;
        m_changed.wakeAll();
    }

private:
    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<RowBatch> m_full;
    std::vector<RowBatch> m_used;
    bool m_ended = false;
    bool m_stopped = false;
};

/// Parses to the end of the file, or until nobody wants more.
Result<> parse(CsvReader &reader, BatchQueue &queue, const TaskControl &control)
{
    for (;;) {
        if (control.cancelled())
            return Error::cancelled();
        RowBatch batch = queue.recycled();
        const auto more = reader.next(batch);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        control.report(reader.fraction(), Tr::tr("Reading rows"));
        if (!queue.put(std::move(batch)))
            return {};
    }
}

} // namespace

Result<ReadSummary> readTable(const QString &path, const Dialect &dialect, const TaskControl &control,
                              const std::function<Result<>(const QStringList &header)> &start,
                              const std::function<Result<bool>(const RowBatch &batch)> &take,
                              const std::function<void(const QStringList &titles)> &titled)
{
    auto opened = CsvReader::open(path, dialect);
    if (!opened)
        return opened.error();
    CsvReader &reader = **opened;
    if (titled)
        titled(reader.titles());
    LODESTAR_TRY(start(reader.header()));

    BatchQueue queue;
    Result<> parsed;
    std::thread parser([&] {
        try {
            parsed = parse(reader, queue, control);
        } catch (const std::bad_alloc &) { // must not leave the thread: that would end the program
            parsed = Error::outOfMemory();
        }
        queue.end();
    });
    auto joined = qScopeGuard([&] { // also when `take` throws
        queue.stop();
        parser.join();
    });
    Result<> used;
    bool complete = true;
    while (auto batch = queue.get()) {
        const auto more = take(*batch);
        if (!more)
            used = more.error();
        complete = more && *more;
        if (!complete)
            break;
        queue.giveBack(std::move(*batch));
    }
    queue.stop();
    parser.join();
    joined.dismiss();
    LODESTAR_TRY(std::move(used));
    LODESTAR_TRY(std::move(parsed));
    ReadSummary summary;
    summary.header = reader.header();
    summary.rows = reader.rowsRead();
    summary.rejectedRows = reader.rejectedRows();
    summary.issueCount = reader.issueCount();
    summary.issues = reader.issues();
    summary.encoding = reader.encoding();
    summary.complete = complete;
    return summary;
}

} // namespace lodestar::import
