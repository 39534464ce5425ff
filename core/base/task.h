#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QPromise>
#include <QtConcurrent>

#include <functional>

namespace lodestar {

/// What a piece of long work is given: a question (shall I stop?) and an ear (how far am I?). Both are safe to call
/// from the worker's thread. The default never stops and tells nobody.
struct TaskControl {
    std::function<bool()> cancelled = [] { return false; };
    /// `fraction` 0..1; `doing` is a translated phrase ("Reading rows").
    std::function<void(double fraction, const QString &doing)> report = [](double, const QString &) {};
};

/// Runs `work(const TaskControl &) -> Result<T>` on the thread pool: the one way to the background. The work gets
/// values or a path, never live objects. Cancel through the future; progress arrives as 0..1000 with a text.
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
        promise.addResult(work(control));
    });
}

} // namespace lodestar
