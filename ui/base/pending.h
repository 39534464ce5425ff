#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>

#include <functional>
#include <memory>

namespace lodestar::ui {

/// Work in the background whose answer the window still wants: assigned anew, an older answer never arrives; destroyed,
/// the work is told to stop and nobody is called. QFuture::then() with a context does not give that in Qt 6.4: it calls
/// into the void when its context has gone before the work ends.
template <class T>
class Pending
{
public:
    Pending() : m_watcher(std::make_unique<QFutureWatcher<T>>())
    {
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(), [this] { answer(); });
    }
    ~Pending()
    {
        m_watcher->disconnect();
        m_watcher->cancel();
    }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;

    Pending &operator=(const QFuture<T> &future)
    {
        m_watcher->cancel();
        m_then = {};
        m_cancelled = {};
        m_isAwaited = true;
        m_watcher->setFuture(future);
        return *this;
    }
    /// What to do with the answer, in the window's thread. `context` may go before.
    Pending &then(QObject *context, std::function<void(const T &)> function)
    {
        m_context = context;
        m_then = std::move(function);
        return *this;
    }
    /// What to do when cancel() was called, or the work was cancelled by its ProgressPanel.
    Pending &onCanceled(QObject *context, std::function<void()> function)
    {
        m_context = context;
        m_cancelled = std::move(function);
        return *this;
    }
    void cancel() { m_watcher->cancel(); }
    bool isRunning() const { return m_watcher->isRunning(); }
    bool isCanceled() const { return m_watcher->isCanceled(); }
    void waitForFinished() { m_watcher->waitForFinished(); }
    QFuture<T> future() const { return m_watcher->future(); }

private:
    void answer()
    {
        if (!m_isAwaited || !m_context)
            return;
        m_isAwaited = false;
        // Copies: the function may ask the next question, or be the last thing its owner does.
        if (m_watcher->isCanceled()) {
            if (const auto cancelled = m_cancelled)
                cancelled();
        } else if (m_watcher->future().resultCount() > 0) {
            if (const auto function = m_then)
                function(m_watcher->result());
        }
    }

    std::unique_ptr<QFutureWatcher<T>> m_watcher;
    QPointer<QObject> m_context;
    std::function<void(const T &)> m_then;
    std::function<void()> m_cancelled;
    bool m_isAwaited = false;
};

} // namespace lodestar::ui
