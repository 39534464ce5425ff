#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace lodestar::ui {

class Label;

/// Long work as people see it: what is being done, how far, and Cancel. Hidden while nothing runs.
class ProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    /// Follows a future of runTask() until it ends; `what` is shown until the work says more.
    template <class T>
    void watch(const QFuture<T> &future, const QString &what)
    {
        begin(QFuture<void>(future), what);
    }
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void finished(); ///< done or cancelled; ask the future what came of it
    void cancelled(); ///< Cancel was pressed; the work stops soon

private:
    void begin(const QFuture<void> &future, const QString &what);

    QFutureWatcher<void> m_watcher;
    Label *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace lodestar::ui
