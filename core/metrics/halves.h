#pragma once

#include <QtConcurrent>

namespace lodestar::metrics {

/// Below this many rows a second thread costs more than it saves (measured; see promise 3 of the speed notes).
constexpr qsizetype kTwoThreadsFrom = 300'000;

/// Calls `work(first, last, part)` over all rows: in one go, or as two halves (part 0 and 1) at the same time. The work
/// must not touch the rows of the other half. Safe inside a pool thread: waiting runs the other half if nobody has
/// begun it.
template <class Work>
void inHalves(qsizetype rows, const Work &work)
{
    if (rows < kTwoThreadsFrom) {
        work(qsizetype{0}, rows, 0);
        return;
    }
    const qsizetype middle = rows / 2 / 64 * 64; // whole cache lines on either side
    QFuture<void> second = QtConcurrent::run([&] { work(middle, rows, 1); });
    work(qsizetype{0}, middle, 0);
    second.waitForFinished();
}

/// Calls work(i) for 0..count-1, on two threads when there are rows enough for it to be worth it.
template <class Work>
void forEachInTwo(size_t count, qsizetype rows, const Work &work)
{
    const auto every = [&](size_t first, size_t step) {
        for (size_t i = first; i < count; i += step)
            work(i);
    };
    if (rows < kTwoThreadsFrom || count < 2)
        return every(0, 1);
    QFuture<void> odd = QtConcurrent::run([&] { every(1, 2); });
    every(0, 2);
    odd.waitForFinished();
}

} // namespace lodestar::metrics
