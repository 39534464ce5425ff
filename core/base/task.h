#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QPromise>
#include <QtConcurrentRun>

#include <functional>
#include <new>

namespace lodestar {

/// What a piece of long work is given: a question (shall I stop?) and an ear (how far am I?). Both are safe to call
/// from the worker's thread. The default never stops and tells nobody.
struct TaskControl {
    std::function<bool()> cancelled = [] { return false; };
    /// `fraction` 0..1; `doing` is a translated phrase ("Reading rows").
    std::function<void(double fraction, const QString &doing)> report = [](double, const QString &) {};

    /// For one step of longer work: its own 0..1 is told as `from`..`to` of the whole.
    TaskControl part(double from, double to) const
    {
        TaskControl step = *this;
        step.report = [whole = report, from, to](double fraction, const QString &doing) {
            whole(from + (to - from) * fraction, doing);
        };
        return step;
    }
};

/// Runs `work(const TaskControl &) -> Result<T>` on the thread pool: the one way to the background. The work gets
/// values or a path, never live objects. Cancel through the future; progress arrives as 0..1000 with a text. Memory
/// that runs out is an error like any other: an exception would come out of result(), in the window's thread.
template <class Work>
auto runTask(Work work) -> QFuture<std::invoke_result_t<Work, const TaskControl &>>
{
    using Outcome = std::invoke_result_t<Work, const TaskControl &>;
    return QtConcurrent::run([work = std::move(work)](QPromise<Outcome> &promise) {
        promise.setProgressRange(0, 1000);
        TaskControl control;
        control.cancelled = [&promise] { return promise.isCanceled(); };
        control.report = [&promise](double fraction, const QString &doing) {
            promise.setProgressValueAndText(static_cast<int>(fraction * 1000), doing);
        };
        try {
            promise.addResult(work(control));
        } catch (const std::bad_alloc &) {
            promise.addResult(Outcome(Error::outOfMemory()));
        }
    });
}

} // namespace lodestar
